package org.rectify.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Lays the root causes out: each below the last problem that it explains, with the measures that answer it. */
final class CauseBoxes {

    private final StatementView statement;
    private final Wording words;
    private final PaperTextBlocks texts;

    CauseBoxes(StatementView statement, Wording words, PaperTextBlocks texts) {
        this.statement = statement;
        this.words = words;
        this.texts = texts;
    }

    /** The causes that belong to no area. */
    List<Paper.CauseBox> ofChapter() {
        var all = statement.rootCauses();
        return boxes(all, all, words.say("draft.place.causes"), statement.allProblems());
    }

    List<Paper.CauseBox> after(AreaView area, ProblemView problem, String place) {
        return boxes(area.rootCauses(), causesAfter(area, problem), place, area.problems());
    }

    /** The causes of an area that explain none of its problems. */
    List<Paper.CauseBox> loose(AreaView area, String name) {
        var none = area.rootCauses().stream()
                .filter(c -> area.problems().stream().noneMatch(p -> explains(c, p)))
                .toList();
        return boxes(area.rootCauses(), none, name, area.problems());
    }

    static boolean explains(CauseView cause, ProblemView problem) {
        return requireNonNull(cause.problemIds()).contains(problem.id());
    }

    boolean explained(AreaView area, ProblemView problem) {
        return area.rootCauses().stream().anyMatch(c -> explains(c, problem))
                || statement.rootCauses().stream().anyMatch(c -> explains(c, problem));
    }

    /** A cause stands below the last problem that it explains. */
    private static List<CauseView> causesAfter(AreaView area, ProblemView problem) {
        return area.rootCauses().stream()
                .filter(c -> explains(c, problem))
                .filter(c -> area.problems().stream()
                        .filter(p -> p.ordinal() > problem.ordinal())
                        .noneMatch(p -> explains(c, p)))
                .toList();
    }

    /** The boxes of these causes, which stand among these siblings. */
    private List<Paper.CauseBox> boxes(
            List<CauseView> siblings, List<CauseView> causes, String place, List<ProblemView> explainable) {
        return causes.stream()
                .map(c -> cause(c, place, explainable, Paper.Ends.of(siblings.indexOf(c), siblings.size())))
                .toList();
    }

    private Paper.CauseBox cause(CauseView cause, String place, List<ProblemView> explainable, Paper.Ends ends) {
        var id = requireNonNull(cause.id());
        var text = texts.block(
                        "causes/" + id + "/text", "cause-" + id, words.say("draft.label.cause"), place, cause.text())
                .asking(words.say("draft.hint.cause"));
        var choices = explainable.stream()
                .map(p -> new Paper.Choice(requireNonNull(p.id()), p.printedMark() + p.label(), explains(cause, p)))
                .toList();
        var answering = statement.allMeasures().stream()
                .filter(m -> requireNonNull(m.rootCauseIds()).contains(id))
                .map(this::chip)
                .toList();
        return new Paper.CauseBox(
                id, words.say("draft.in", place, text.label()), texts.kept(text), choices, answering, ends);
    }

    private Paper.Chip chip(MeasureView measure) {
        var code = statement.groupOf(measure).orElseThrow().code(measure);
        return new Paper.Chip(requireNonNull(measure.id()), "measure-" + measure.id(), code, measure.label());
    }
}
