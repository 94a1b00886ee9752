package org.rectify.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rectify.linkage.Views.area;
import static org.rectify.linkage.Views.cause;
import static org.rectify.linkage.Views.group;
import static org.rectify.linkage.Views.measure;
import static org.rectify.linkage.Views.problem;
import static org.rectify.linkage.Views.said;
import static org.rectify.linkage.Views.statement;
import static org.rectify.linkage.Views.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementView;

class TraceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback/7",
                "areas/1",
                "areas/1/problems/1",
                "areas/1/rootCauses/1",
                "groups/1",
                "groups/1/measures/1"
            })
    void theSameThreadIsFoundFromEveryElementOfIt(String path) {
        var trace = trace(whole(), path);

        assertThat(ids(trace.feedback())).containsExactly(7L);
        assertThat(ids(trace.problems())).containsExactly(11L);
        assertThat(ids(trace.rootCauses())).containsExactly(21L);
        assertThat(ids(trace.measures())).containsExactly(31L);
        assertThat(trace.chains()).containsExactly(new Chain(11L, 21, 31));
    }

    @Test
    void aThreadDoesNotSpreadToTheOtherProblemsOfACause() {
        var shared = statement(
                List.of(area(1, List.of(problem(11, 1), problem(12, 2)), List.of(cause(21, 11L, 12L)))),
                List.of(),
                List.of(group(1, measure(31, 1, 21))));

        assertThat(ids(trace(shared, "areas/1/problems/1").problems())).containsExactly(11L);
        assertThat(ids(trace(shared, "groups/1/measures/1").problems())).containsExactly(11L, 12L);
    }

    @Test
    void feedbackThatNobodyAdmitsStandsAlone() {
        var trace = trace(whole(), "feedback/8");

        assertThat(ids(trace.feedback())).containsExactly(8L);
        assertThat(trace.problems()).isEmpty();
    }

    @Test
    void anAreaBringsTheCausesThatExplainNoProblem() {
        var loose = statement(
                List.of(area(1, List.of(), List.of(cause(21)))), List.of(), List.of(group(1, measure(31, 1, 21))));

        assertThat(trace(loose, "areas/1").chains()).containsExactly(new Chain(null, 21, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas/9", "areas/1/problems/9", "feedback/99", "closing", ""})
    void nothingStandsAtAnUnknownPath(String path) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> trace(whole(), path))
                .matches(r -> r.kind() == Refusal.Kind.HIDDEN);
    }

    private static Trace trace(StatementView statement, String path) {
        return Trace.of(statement, List.of(said(7), said(8)), path);
    }

    private static List<Long> ids(List<Trace.Step> steps) {
        return steps.stream().map(Trace.Step::id).toList();
    }
}
