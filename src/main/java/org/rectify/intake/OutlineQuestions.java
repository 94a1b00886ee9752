package org.rectify.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.meeting.AreaSpec;
import org.rectify.meeting.GroupSpec;
import org.rectify.meeting.Outline;
import org.rectify.meeting.OutlineMatching;
import org.rectify.meeting.OutlineMatching.Certainty;
import org.rectify.meeting.OutlineMatching.Match;
import org.rectify.shared.Refusal;
import org.rectify.statement.OutlinePlaces;

/**
 * How an import fits the meeting's outline, part by part.
 *
 * @param areaParts what an area can be, {@code groupParts} what a group can be: titles of the outline, in its order
 */
record OutlineQuestions(List<Part> areas, List<Part> groups, List<String> areaParts, List<String> groupParts) {

    /**
     * An area or group of the import, and which part of the outline it seems to be.
     *
     * @param start where its title begins in the source
     * @param title empty when it has none
     * @param ordinal of the outline; 0 for none
     * @param answered whether the reader said so
     */
    record Part(int start, String title, int ordinal, Certainty certainty, boolean answered) {

        /** Whether the reader has to say. */
        public boolean asked() {
            return certainty != Certainty.SAME;
        }

        Part answered(int said) {
            return new Part(start, title, said, certainty, true);
        }

        /** What it seemed to be was said of another. */
        Part givingWay() {
            return new Part(start, title, 0, Certainty.NONE, false);
        }
    }

    static OutlineQuestions of(Outline outline, Assembly assembly) {
        var content = AssembledContent.of(assembly);
        var areas = content.areas().stream().map(area -> area.title().strip()).toList();
        var groups =
                content.groups().stream().map(group -> group.title().strip()).toList();
        var areaStarts =
                assembly.areas.stream().map(area -> area.head().start()).toList();
        var groupStarts =
                assembly.groups.stream().map(group -> group.head().start()).toList();
        return new OutlineQuestions(
                parts(areaStarts, areas, OutlineMatching.areas(outline, areas)),
                parts(groupStarts, groups, OutlineMatching.groups(outline, groups)),
                outline.areas().stream().map(AreaSpec::title).toList(),
                outline.groups().stream().map(GroupSpec::title).toList());
    }

    private static List<Part> parts(List<Integer> starts, List<String> titles, List<Match> matches) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            var match = matches.get(i);
            parts.add(new Part(starts.get(i), titles.get(i), match.ordinal(), match.certainty(), false));
        }
        return parts;
    }

    /** The same with what the reader said, by the start of each title; what only seemed to be gives way to it. */
    OutlineQuestions answered(Map<Integer, Integer> saidOfAreas, Map<Integer, Integer> saidOfGroups) {
        return new OutlineQuestions(
                answered(areas, saidOfAreas), answered(groups, saidOfGroups), areaParts, groupParts);
    }

    private static List<Part> answered(List<Part> parts, Map<Integer, Integer> said) {
        var taken = parts.stream()
                .map(part -> said.getOrDefault(part.start(), 0))
                .filter(ordinal -> ordinal > 0)
                .collect(Collectors.toSet());
        return parts.stream()
                .map(part -> said.containsKey(part.start())
                        ? part.answered(said.get(part.start()))
                        : taken.contains(part.ordinal()) ? part.givingWay() : part)
                .toList();
    }

    /** What of this form was not suggested anyway: a suggestion that was left alone may change with the text. */
    List<OutlineAnswer> changed(long meeting, OutlineForm form) {
        return Stream.concat(
                        changed(meeting, OutlineAnswer.Kind.AREA, areas, form.areas()),
                        changed(meeting, OutlineAnswer.Kind.GROUP, groups, form.groups()))
                .toList();
    }

    private static Stream<OutlineAnswer> changed(
            long meeting, OutlineAnswer.Kind kind, List<Part> parts, Map<Integer, Integer> said) {
        return parts.stream()
                .filter(part -> said.getOrDefault(part.start(), part.ordinal()) != part.ordinal())
                .map(part -> new OutlineAnswer(meeting, kind, part.start(), said.get(part.start())));
    }

    /** Whether anything has to be asked. */
    boolean open() {
        return areas.stream().anyMatch(Part::asked) || groups.stream().anyMatch(Part::asked);
    }

    /** The answers; refused when two parts claim the same part of the outline, or one that is not there. */
    OutlinePlaces places() {
        return new OutlinePlaces(checked("areas", areas, areaParts), checked("groups", groups, groupParts));
    }

    private static List<Integer> checked(String path, List<Part> parts, List<String> outline) {
        Set<Integer> taken = new HashSet<>();
        for (var part : parts) {
            boolean known = part.ordinal() >= 0 && part.ordinal() <= outline.size();
            Refusal.unlessValid(known, path, "intake.outline.unknown");
            Refusal.unlessValid(part.ordinal() == 0 || taken.add(part.ordinal()), path, "intake.outline.twice");
        }
        return parts.stream().map(Part::ordinal).toList();
    }

    /** Titles of the outline's areas that nothing in the import belongs to. */
    public List<String> emptyAreas() {
        return empty(areas, areaParts);
    }

    public List<String> emptyGroups() {
        return empty(groups, groupParts);
    }

    private static List<String> empty(List<Part> parts, List<String> outline) {
        var taken = parts.stream().map(Part::ordinal).toList();
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            if (!taken.contains(i + 1)) {
                empty.add(outline.get(i));
            }
        }
        return empty;
    }
}
