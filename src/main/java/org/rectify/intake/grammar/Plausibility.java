package org.rectify.intake.grammar;

/** Rule "no statement": tells a statement from a speech, a notice or a news page by what a statement cannot lack. */
final class Plausibility {

    private static final Words STATEMENT_TITLE = Words.of("对照检查 剖析 检视 自我批评 党性分析 发言 材料 提纲 检查");

    private Plausibility() {}

    /** It admits something; its title is no speech's; it speaks of oneself or has the headings of a statement. */
    static boolean isStatement(Manuscript ms, Draft draft, String title) {
        if (draft.areas.isEmpty() && Vocabulary.MEASURE_TITLE.in(Lines.fold(title))) {
            return draft.groups.stream().anyMatch(group -> !group.measures().isEmpty());
        }
        boolean chapters = !draft.problemsPart.heading().isEmpty();
        if (draft.areas.stream().allMatch(area -> area.problems().isEmpty()) || !chapters && !admits(draft)) {
            return false;
        }
        String t = ms.folded;
        String heading = Lines.fold(title);
        boolean titled = STATEMENT_TITLE.in(heading);
        boolean reported = Vocabulary.REPORTER.in(t, Math.max(0, t.length() - 80), t.length());
        if (Vocabulary.ABOUT_WRITING.in(heading)) {
            return false;
        }
        if (!titled && (reported || Vocabulary.NO_STATEMENT_TITLE.in(heading))) {
            return false;
        }
        int self = Vocabulary.SELF.count(t, 0, t.length()) - Vocabulary.OTHERS_SELF.count(t, 0, t.length());
        boolean speaksOfSelf = self > 0 && self * 1500 >= t.length();
        boolean occasion = chapters || Vocabulary.OCCASION.in(t);
        return occasion && (chapters || speaksOfSelf || titled);
    }

    /** Whether a problem was found by its own words, not only by its place. */
    private static boolean admits(Draft draft) {
        return draft.areas.stream()
                .anyMatch(area -> !area.problems().isEmpty()
                        && (Vocabulary.SHORTCOMING.in(Lines.fold(area.title()))
                                || area.problems().size() > 1
                                || area.problems().stream()
                                        .anyMatch(
                                                p -> Vocabulary.SHORTCOMING.in(Lines.fold(p.heading() + p.detail())))));
    }
}
