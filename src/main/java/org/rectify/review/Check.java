package org.rectify.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementView;

/**
 * One line of the reviewer's check list. The tick is the reviewer's own and is kept nowhere; the page only says what it
 * counted.
 *
 * @param name which check, the last part of its message keys
 * @param args what its sentence needs
 * @param counted what the count needs, empty when nothing can be counted
 */
record Check(String name, List<Object> args, List<Object> counted) {

    static List<Check> of(StatementView statement, @Nullable VerdictView lastReturn) {
        var problems = statement.allProblems();
        var measures = statement.allMeasures();
        var areas = statement.areas();
        return List.of(
                new Check(
                        "areas",
                        List.of(areas.size()),
                        List.of(count(areas.stream().filter(Check::written).count()), areas.size())),
                new Check("examples", List.of(), List.of(count(exemplified(problems)), problems.size())),
                new Check("causes", List.of(), List.of(count(explained(statement)), problems.size())),
                new Check("measures", List.of(), List.of(count(answered(statement)), problems.size())),
                new Check("dates", List.of(), List.of(count(planned(measures)), measures.size())),
                new Check(
                        "reasons",
                        List.of(),
                        lastReturn == null
                                ? List.of()
                                : List.of(
                                        lastReturn.answered(),
                                        lastReturn.reasons().size())),
                new Check("copied", List.of(), List.of()));
    }

    /** Whether the count falls short; nothing counted falls short of nothing. */
    public boolean wanting() {
        return !counted.isEmpty() && !counted.get(0).equals(counted.get(1));
    }

    private static boolean written(AreaView area) {
        return area.declaration()
                ? !Texts.isBlank(area.text())
                : !area.problems().isEmpty();
    }

    private static long exemplified(List<ProblemView> problems) {
        return problems.stream().filter(p -> !p.examples().isEmpty()).count();
    }

    private static long explained(StatementView statement) {
        var explained = statement.allCauses().stream()
                .flatMap(c -> c.problemIds().stream())
                .collect(Collectors.toSet());
        return statement.allProblems().stream()
                .filter(p -> explained.contains(p.id()))
                .count();
    }

    private static long answered(StatementView statement) {
        var causes = statement.allMeasures().stream()
                .flatMap(m -> m.rootCauseIds().stream())
                .collect(Collectors.toSet());
        var answered = statement.allCauses().stream()
                .filter(c -> causes.contains(c.id()))
                .map(CauseView::problemIds)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return statement.allProblems().stream()
                .filter(p -> answered.contains(p.id()))
                .count();
    }

    private static long planned(List<MeasureView> measures) {
        return measures.stream().filter(Check::planned).count();
    }

    private static boolean planned(MeasureView measure) {
        var undated =
                measure.deadlineClass() == DeadlineClass.IMMEDIATE || measure.deadlineClass() == DeadlineClass.STANDING;
        var dated = undated || measure.dueOn() != null;
        return dated && measure.leadOwner() != null && !Texts.isBlank(measure.criterion());
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
