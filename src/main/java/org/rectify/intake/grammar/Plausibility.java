package org.rectify.intake.grammar;

/** Rule "no statement": tells a statement from a speech, a news page or any other text, by what a statement cannot lack. */
final class Plausibility {

    private Plausibility() {}

    static boolean isStatement(Manuscript ms, Draft draft, String title) {
        if (ms.length() == 0 || draft.areas.isEmpty()) {
            return false;
        }
        int problems = draft.areas.stream().mapToInt(area -> area.problems().size()).sum();
        if (problems == 0) {
            return false;
        }
        String t = ms.folded;
        boolean occasion = Vocabulary.OCCASION.in(t) || !draft.problemsPart.heading().isEmpty();
        boolean otherTitle = Vocabulary.NO_STATEMENT_TITLE.in(Lines.fold(title))
                && !Vocabulary.OCCASION.in(Lines.fold(title));
        int self = Vocabulary.SELF.count(t, 0, t.length()) - Vocabulary.OTHERS_SELF.count(t, 0, t.length());
        boolean speaksOfSelf = self * 1500 >= t.length();
        boolean chapters = !draft.problemsPart.heading().isEmpty();
        return occasion && !otherTitle && (chapters || speaksOfSelf) && (self > 0 || chapters);
    }
}
