package org.rectify.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * @param title empty when it has none
     * @param ordinal of the outline; 0 for none
     */
    record Part(String title, int ordinal, Certainty certainty) {

        /** Whether the reader has to say. */
        public boolean asked() {
            return certainty != Certainty.SAME;
        }
    }

    static OutlineQuestions of(Outline outline, Assembly assembly) {
        var content = AssembledContent.of(assembly);
        var areas = content.areas().stream().map(area -> area.title().strip()).toList();
        var groups =
                content.groups().stream().map(group -> group.title().strip()).toList();
        return new OutlineQuestions(
                parts(areas, OutlineMatching.areas(outline, areas)),
                parts(groups, OutlineMatching.groups(outline, groups)),
                outline.areas().stream().map(AreaSpec::title).toList(),
                outline.groups().stream().map(GroupSpec::title).toList());
    }

    private static List<Part> parts(List<String> titles, List<Match> matches) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            parts.add(new Part(
                    titles.get(i), matches.get(i).ordinal(), matches.get(i).certainty()));
        }
        return parts;
    }

    /** The same with what the reader chose, as far as it was said. */
    OutlineQuestions answered(List<Integer> chosenAreas, List<Integer> chosenGroups) {
        return new OutlineQuestions(chosen(areas, chosenAreas), chosen(groups, chosenGroups), areaParts, groupParts);
    }

    private static List<Part> chosen(List<Part> parts, List<Integer> chosen) {
        List<Part> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            result.add(i < chosen.size() ? new Part(part.title(), chosen.get(i), part.certainty()) : part);
        }
        return result;
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
