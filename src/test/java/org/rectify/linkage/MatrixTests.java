package org.rectify.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.linkage.Views.area;
import static org.rectify.linkage.Views.cause;
import static org.rectify.linkage.Views.group;
import static org.rectify.linkage.Views.measure;
import static org.rectify.linkage.Views.problem;
import static org.rectify.linkage.Views.statement;
import static org.rectify.linkage.Views.whole;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rectify.statement.StatementView;

class MatrixTests {

    @Test
    void everyPairOfAreaAndGroupHasItsCell() {
        var matrix = Matrix.of(whole());

        assertThat(matrix.cells()).hasSize(3 * 2);
        assertThat(matrix.cells().get(0)).isEqualTo(new Matrix.Cell(1, 1, List.of(new Chain(11L, 21, 31))));
        assertThat(matrix.cells().get(1).chains()).isEmpty();
    }

    @Test
    void aCauseOfTheChapterCountsInTheAreaOfEachProblemItExplains() {
        var matrix = Matrix.of(statement(
                List.of(area(1, List.of(problem(11, 1)), List.of()), area(2, List.of(problem(12, 1)), List.of())),
                List.of(cause(21, 11L, 12L)),
                List.of(group(1, measure(31, 1, 21)))));

        assertThat(matrix.chains(1, 1)).containsExactly(new Chain(11L, 21, 31));
        assertThat(matrix.chains(2, 1)).containsExactly(new Chain(12L, 21, 31));
        assertThat(matrix.unplaced()).isEmpty();
    }

    @Test
    void aCauseThatExplainsNoProblemCountsInItsOwnArea() {
        var matrix = Matrix.of(statement(
                List.of(area(1, List.of(problem(11, 1)), List.of(cause(21)))),
                List.of(),
                List.of(group(1, measure(31, 1, 21)))));

        assertThat(matrix.chains(1, 1)).containsExactly(new Chain(null, 21, 31));
    }

    @Test
    void aCauseOfTheChapterThatExplainsNoProblemIsKeptBesideTheCells() {
        var matrix = Matrix.of(statement(
                List.of(area(1, List.of(), List.of())), List.of(cause(21)), List.of(group(1, measure(31, 1, 21)))));

        assertThat(matrix.unplaced()).containsExactly(new Chain(null, 21, 31));
        assertThat(matrix.reaches(1)).isFalse();
    }

    @Test
    void chainsOfACellStandInTheOrderOfTheirProblems() {
        var matrix = Matrix.of(statement(
                List.of(area(
                        1, List.of(problem(11, 1), problem(12, 2)), List.of(cause(21, 11), cause(22, 12), cause(23)))),
                List.of(),
                List.of(group(1, measure(31, 1, 23L, 22L), measure(32, 2, 21)))));

        assertThat(matrix.chains(1, 1)).extracting(Chain::problem).containsExactly(11L, 12L, null);
    }

    @Property(tries = 200)
    void everyLinkIsInSomeChainAndEveryChainIsALink(@ForAll("statements") StatementView statement) {
        var matrix = Matrix.of(statement);

        var shown = Stream.concat(matrix.cells().stream().flatMap(c -> c.chains().stream()), matrix.unplaced().stream())
                .map(c -> List.of(c.measure(), c.rootCause()));
        var linked = statement.allMeasures().stream()
                .flatMap(m -> m.rootCauseIds().stream().map(c -> List.of(m.id(), c)));
        assertThat(shown.distinct()).containsExactlyInAnyOrderElementsOf(linked.toList());
    }

    /** Three problems in two areas, a cause of an area and two of the chapter, three measures, linked at random. */
    @Provide
    Arbitrary<StatementView> statements() {
        var problems = Arbitraries.of(11L, 12L, 13L).set().list().ofSize(3);
        var causes = Arbitraries.of(21L, 22L, 23L).set().list().ofSize(3);
        return problems.flatMap(explained -> causes.map(answered -> statement(
                List.of(
                        area(
                                1,
                                List.of(problem(11, 1), problem(12, 2)),
                                List.of(cause(21, explained.get(0).toArray(Long[]::new)))),
                        area(2, List.of(problem(13, 1)), List.of())),
                List.of(
                        cause(22, explained.get(1).toArray(Long[]::new)),
                        cause(23, explained.get(2).toArray(Long[]::new))),
                List.of(
                        group(1, measure(31, 1, answered.get(0).toArray(Long[]::new))),
                        group(
                                2,
                                measure(32, 1, answered.get(1).toArray(Long[]::new)),
                                measure(33, 2, answered.get(2).toArray(Long[]::new)))))));
    }
}
