package org.rectify.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where on the page a gap is: gaps name elements by ordinals, the page by ids. */
final class GapPlaces {

    private static final Pattern IN_AREA = Pattern.compile("areas/(\\d{1,4})(?:/(problems|rootCauses)/(\\d{1,4}).*)?");
    private static final Pattern IN_GROUP = Pattern.compile("groups/(\\d{1,4})(?:/measures/(\\d{1,4}).*)?");
    private static final Pattern CAUSE = Pattern.compile("rootCauses/(\\d{1,4}).*");

    private final StatementView statement;
    private final Wording words;

    GapPlaces(StatementView statement, Wording words) {
        this.statement = statement;
        this.words = words;
    }

    /** The anchor of the element and what people call its place. */
    record Place(String anchor, String name) {}

    Place of(String path) {
        return inArea(path)
                .or(() -> inGroup(path))
                .or(() -> cause(path))
                .orElseGet(() -> new Place("feedback", words.say("draft.place.feedback")));
    }

    static boolean isInArea(Gap gap, int ordinal) {
        return (gap.path() + "/").startsWith("areas/" + ordinal + "/");
    }

    static boolean isInGroup(Gap gap, int ordinal) {
        return (gap.path() + "/").startsWith("groups/" + ordinal + "/");
    }

    private Optional<Place> inArea(String path) {
        var found = IN_AREA.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        return nth(statement.areas(), found.group(1)).map(area -> {
            var name = words.say("draft.place.area", Names.ordinal(area.ordinal()), area.shortName());
            if (found.group(2) == null) {
                return new Place("area-" + area.id(), name);
            }
            return found.group(2).equals("problems")
                    ? nth(area.problems(), found.group(3))
                            .map(p ->
                                    new Place("problem-" + p.id(), words.say("draft.place.problem", name, p.ordinal())))
                            .orElse(new Place("area-" + area.id(), name))
                    : nth(area.rootCauses(), found.group(3))
                            .map(c -> new Place("cause-" + c.id(), words.say("draft.place.cause", name)))
                            .orElse(new Place("area-" + area.id(), name));
        });
    }

    private Optional<Place> inGroup(String path) {
        var found = IN_GROUP.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        return nth(statement.groups(), found.group(1)).map(group -> {
            var whole =
                    new Place("group-" + group.id(), words.say("draft.place.group", group.code(), group.shortName()));
            return found.group(2) == null
                    ? whole
                    : nth(group.measures(), found.group(2))
                            .map(m -> new Place("measure-" + m.id(), words.say("draft.place.measure", group.code(m))))
                            .orElse(whole);
        });
    }

    private Optional<Place> cause(String path) {
        var found = CAUSE.matcher(path);
        return found.matches()
                ? nth(statement.rootCauses(), found.group(1))
                        .map(c -> new Place("cause-" + c.id(), words.say("draft.place.causes")))
                : Optional.empty();
    }

    private static <T> Optional<T> nth(List<T> elements, String ordinal) {
        var n = Integer.parseInt(ordinal);
        return n >= 1 && n <= elements.size() ? Optional.of(elements.get(n - 1)) : Optional.empty();
    }
}
