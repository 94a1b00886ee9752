package org.rectify.statement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Component;

/** Draws the outline: which part is complete, and what each other one lacks most. */
@Component
class Outlining {

    /** Those that break the thread, the worst first; every other gap is milder. */
    private static final List<String> WORST = List.of(
            "PROBLEM_WITHOUT_CAUSE",
            "CAUSE_WITHOUT_MEASURE",
            "MEASURE_WITHOUT_CAUSE",
            "MEASURE_WITHOUT_OWNER",
            "MEASURE_WITHOUT_DATE",
            "AREA_REACHES_NO_GROUP",
            "GROUP_SERVES_NO_AREA");

    private final Wording words;

    Outlining(Wording words) {
        this.words = words;
    }

    OutlineRail of(StatementView statement, List<Gap> gaps) {
        return new OutlineRail(
                plain("opening", statement.opening()),
                statement.areas().stream().map(a -> entry(a, gaps)).toList(),
                statement.groups().stream().map(g -> entry(g, gaps)).toList(),
                plain("closing", statement.closing()),
                characters(statement));
    }

    private OutlineRail.Entry entry(AreaView area, List<Gap> gaps) {
        var mark = empty(area) ? unwritten() : worst(gaps, g -> GapPlaces.isInArea(g, area.ordinal()), "");
        return new OutlineRail.Entry("area-" + area.id(), Names.ordinal(area.ordinal()), name(area.shortName()), mark);
    }

    private OutlineRail.Entry entry(GroupView group, List<Gap> gaps) {
        var count = words.say("draft.mark.measures", group.measures().size());
        var mark = group.measures().isEmpty()
                ? unwritten()
                : worst(gaps, g -> GapPlaces.isInGroup(g, group.ordinal()), count);
        return new OutlineRail.Entry(
                "group-" + group.id(), String.valueOf(group.code()), name(group.shortName()), mark);
    }

    private OutlineRail.Entry plain(String anchor, String text) {
        var mark = Texts.isBlank(text) ? unwritten() : complete("");
        return new OutlineRail.Entry(anchor, "", words.say("draft.label." + anchor), mark);
    }

    private Mark worst(List<Gap> gaps, Predicate<Gap> within, String otherwise) {
        var here = gaps.stream().filter(within).map(Gap::code).toList();
        return here.stream()
                .min(Comparator.comparingInt(Outlining::rank))
                .map(code -> missing(code, here.stream().filter(code::equals).count()))
                .orElseGet(() -> complete(otherwise));
    }

    private Mark missing(String code, long count) {
        var says = words.sayOr("draft.mark." + code, words.say("draft.mark.other", count), count);
        return WORST.contains(code)
                ? new Mark("late", "exclamation-circle-fill", says, says)
                : new Mark("warn", "circle-half", says, says);
    }

    private Mark complete(String says) {
        return new Mark("ok", "check-circle-fill", says, words.say("draft.mark.complete"));
    }

    private Mark unwritten() {
        var says = words.say("draft.mark.unwritten");
        return new Mark("", "circle", says, says);
    }

    private static int rank(String code) {
        var rank = WORST.indexOf(code);
        return rank < 0 ? WORST.size() : rank;
    }

    private static boolean empty(AreaView area) {
        return area.declaration()
                ? Texts.isBlank(area.text())
                : area.problems().isEmpty() && area.rootCauses().isEmpty();
    }

    private static String name(@Nullable String shortName) {
        return shortName == null ? "" : shortName;
    }

    private static int characters(StatementView statement) {
        return TextsOf.words(statement).stream()
                .mapToInt(t -> (int) t.codePoints()
                        .filter(c -> !Texts.isBlank(Character.toString(c)))
                        .count())
                .sum();
    }
}
