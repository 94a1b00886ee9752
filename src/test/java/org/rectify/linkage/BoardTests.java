package org.rectify.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rectify.linkage.Views.area;
import static org.rectify.linkage.Views.cause;
import static org.rectify.linkage.Views.declaration;
import static org.rectify.linkage.Views.group;
import static org.rectify.linkage.Views.measure;
import static org.rectify.linkage.Views.problem;
import static org.rectify.linkage.Views.statement;
import static org.rectify.linkage.Views.whole;
import static org.rectify.linkage.Views.withoutExample;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.linkage.Board.State;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementView;

class BoardTests {

    @Test
    void aRowWithoutMeasuresIsAGapUnlessItIsADeclaration() {
        var rows = Board.of(linkage(statement(
                        List.of(area(1, List.of(problem(11, 1)), List.of()), declaration(2)),
                        List.of(),
                        List.of(group(1)))))
                .rows();

        assertThat(rows).extracting(Board.Row::gap).containsExactly(true, false);
        assertThat(rows).extracting(Board.Row::declaration).containsExactly(false, true);
    }

    @Test
    void aCellSaysWhatItsChainsLack() {
        var boxes = Board.of(linkage(mixed())).rows().stream()
                .flatMap(r -> r.boxes().stream())
                .map(Board.Box::state);

        assertThat(boxes).containsExactly(State.FULL, State.NO_EXAMPLE, State.NO_PROBLEM, State.NONE);
    }

    @Test
    void problemsThatNoMeasureReachesAreNamed() {
        var orphans = Board.of(linkage(mixed())).orphans();

        assertThat(orphans).containsExactly(new Board.Orphan(4, "四", "方面4", "下村少14"));
    }

    @Test
    void causesOfTheChapterThatExplainNothingGetARowOfTheirOwn() {
        var board = Board.of(linkage(statement(
                List.of(area(1, List.of(), List.of())),
                List.of(cause(21), cause(22)),
                List.of(group(1, measure(31, 1, 21))))));

        var last = board.rows().get(1);
        assertThat(last.area()).isZero();
        assertThat(last.problems()).isEqualTo(2);
        assertThat(last.boxes()).extracting(Board.Box::chains).containsExactly(1);
    }

    @Test
    void theDrawerProposesWhatIsNotLinkedYet() {
        var drawer = Drawer.of(
                linkage(statement(
                        List.of(area(
                                1, List.of(problem(11, 1), problem(12, 2)), List.of(cause(21, 11), cause(22, 12)))),
                        List.of(),
                        List.of(group(1, measure(31, 1, 21), measure(32, 2))))),
                1,
                1);

        assertThat(drawer.causes().stream().filter(Drawer.Option::chosen))
                .extracting(Drawer.Option::id)
                .containsExactly(22L);
        assertThat(drawer.measures().stream().filter(Drawer.Option::chosen))
                .extracting(Drawer.Option::id)
                .containsExactly(32L);
    }

    @Test
    void theDrawerSendsAProblemWithoutCauseToTheDraft() {
        var drawer = Drawer.of(
                linkage(statement(
                        List.of(area(1, List.of(problem(11, 1)), List.of())),
                        List.of(),
                        List.of(group(1, measure(31, 1))))),
                1,
                1);

        assertThat(drawer.linkable()).isFalse();
        assertThat(drawer.unexplained()).extracting(Drawer.Unexplained::anchor).containsExactly("problem-11");
    }

    @Test
    void aCauseThatExplainsNoProblemIsOfferedByItsOwnWords() {
        var drawer = Drawer.of(
                linkage(statement(
                        List.of(area(1, List.of(), List.of(cause(21)))), List.of(), List.of(group(1, measure(31, 1))))),
                1,
                1);

        assertThat(drawer.causes()).extracting(Drawer.Option::label).containsExactly("怕麻烦21");
    }

    @Test
    void theDrawerSaysHowManyOtherProblemsALinkIsFor() {
        var drawer = Drawer.of(
                linkage(statement(
                        List.of(area(1, List.of(problem(11, 1), problem(12, 2)), List.of(cause(21, 11L, 12L)))),
                        List.of(),
                        List.of(group(1, measure(31, 1, 21))))),
                1,
                1);

        assertThat(drawer.lines()).extracting(Drawer.Line::shared).containsExactly(1, 1);
    }

    @Test
    void aCellThatDoesNotExistIsHidden() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Drawer.of(linkage(whole()), 1, 9));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Drawer.of(linkage(whole()), 9, 1));
    }

    @Test
    void pressingGapsComeFirstAndLeadToTheirBlock() {
        var hints = Hint.of(linkage(statement(
                List.of(area(1, List.of(withoutExample(11, 1)), List.of(cause(21, 11)))),
                List.of(),
                List.of(group(1, measure(31, 1))))));

        assertThat(hints).extracting(Hint::must).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(hints.get(0).block()).isEqualTo("/statements/1#problem-11");
    }

    @Test
    void aGapInTheLinksIsFilledOnTheMatrix() {
        var hints = Hint.of(linkage(statement(
                List.of(area(1, List.of(problem(11, 1)), List.of(cause(21, 11)))), List.of(), List.of(group(1)))));

        assertThat(hints.get(0).gap().code()).isEqualTo("CAUSE_WITHOUT_MEASURE");
        assertThat(hints.get(0).action()).isEqualTo("/statements/1/linkage/cell?area=1&group=1");
    }

    private static StatementView mixed() {
        return statement(
                List.of(
                        area(1, List.of(problem(11, 1)), List.of(cause(21, 11))),
                        area(2, List.of(withoutExample(12, 1)), List.of(cause(22, 12))),
                        area(3, List.of(), List.of(cause(23))),
                        area(4, List.of(problem(14, 1)), List.of(cause(24, 14)))),
                List.of(),
                List.of(group(1, measure(31, 1, 21L, 22L, 23L))));
    }

    private static Linkage linkage(StatementView statement) {
        return new Linkage(statement, Matrix.of(statement), new Gaps().gaps(statement, List.of()), true);
    }
}
