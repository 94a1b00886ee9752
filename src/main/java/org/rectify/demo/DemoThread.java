package org.rectify.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rectify.meeting.FeedbackView;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementView;

/** Draws the thread through a statement as its script says: what is admitted, what answers what, who does it by when. */
class DemoThread {

    private final DemoScript script;
    private final List<FeedbackView> said;
    private final LocalDate today;

    DemoThread(DemoScript script, List<FeedbackView> said, LocalDate today) {
        this.script = script;
        this.said = said;
        this.today = today;
    }

    StatementContent through(StatementView statement) {
        return new StatementContent(
                statement.title(),
                statement.byline(),
                statement.opening(),
                statement.parts(),
                statement.chapters(),
                statement.areas().stream().map(this::admitted).toList(),
                statement.rootCauses(),
                statement.groups().stream().map(g -> planned(statement, g)).toList(),
                statement.closing(),
                statement.signature(),
                statement.tray(),
                null);
    }

    private AreaView admitted(AreaView area) {
        return new AreaView(
                area.id(),
                area.ordinal(),
                area.title(),
                area.shortName(),
                area.stop(),
                area.declaration(),
                area.strengths(),
                area.lead(),
                area.text(),
                area.problems().stream().map(p -> admitted(area, p)).toList(),
                area.rootCauses());
    }

    private ProblemView admitted(AreaView area, ProblemView problem) {
        var items = script.admits().getOrDefault(path(area, problem), List.of()).stream()
                .map(i -> said.get(i).id())
                .toList();
        return new ProblemView(
                problem.id(),
                problem.ordinal(),
                problem.mark(),
                problem.heading(),
                problem.stop(),
                problem.detail(),
                problem.examples(),
                items);
    }

    private GroupView planned(StatementView statement, GroupView group) {
        return new GroupView(
                group.id(),
                group.ordinal(),
                group.mark(),
                group.title(),
                group.stop(),
                group.shortName(),
                group.code(),
                group.measures().stream().map(m -> planned(statement, group, m)).toList());
    }

    private MeasureView planned(StatementView statement, GroupView group, MeasureView measure) {
        var name = group.ordinal() + "/" + measure.ordinal();
        var plan = script.measures().getOrDefault(name, DemoScript.DemoMeasure.NONE);
        return new MeasureView(
                measure.id(),
                measure.ordinal(),
                measure.mark(),
                measure.text(),
                plan == DemoScript.DemoMeasure.NONE ? null : statement.officer(),
                plan.supporters(),
                plan.unit(),
                plan.criterion(),
                plan.deadline(),
                plan.due() == null ? null : today.plusDays(plan.due()),
                plan.reviewDays(),
                causes(statement, name));
    }

    /** The causes of the problems that the measure answers. */
    private List<Long> causes(StatementView statement, String measure) {
        return script.links().getOrDefault(measure, List.of()).stream()
                .flatMap(problem -> statement.areas().stream()
                        .flatMap(area -> area.rootCauses().stream().filter(c -> explains(area, c, problem))))
                .map(CauseView::id)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean explains(AreaView area, CauseView cause, String problem) {
        return area.problems().stream()
                .filter(p -> path(area, p).equals(problem))
                .anyMatch(p -> cause.problemIds().contains(p.id()));
    }

    private static String path(AreaView area, ProblemView problem) {
        return "areas/" + area.ordinal() + "/" + problem.ordinal();
    }
}
