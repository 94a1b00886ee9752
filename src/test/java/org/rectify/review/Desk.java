package org.rectify.review;

import java.util.ArrayList;
import java.util.List;
import org.rectify.People;
import org.rectify.organ.Account;
import org.rectify.statement.AreaView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;

/** Puts a team's statement on the committee's desk. */
final class Desk {

    static final String DETAIL = "抓党建多在会上部署，少到支部里看。今年不少支部没有去到，情况不明。";
    static final String DETAIL_PATH = "areas/1/problems/1/detail";
    static final Passage VAGUE = new Passage(DETAIL_PATH, "不少支部没有去到", "", "");

    private final People people;
    private final StatementService statements;

    Desk(People people, StatementService statements) {
        this.people = people;
        this.statements = statements;
    }

    /** A statement of the team's officer that waits to be reviewed. */
    long submitted(People.Team team) {
        return submitted(team, team.officer());
    }

    long submitted(People.Team team, Account officer) {
        var meeting = people.meeting(team);
        var begun = people.as(officer, () -> statements.create(meeting.id(), null));
        people.as(officer, () -> statements.rewrite(begun.id(), begun.version(), content(begun, List.of(DETAIL))));
        return people.submit(officer, begun.id()).id();
    }

    /** The officer writes these details anew, one problem each, and submits again. */
    void resubmit(Account officer, long id, List<String> details) {
        people.as(officer, () -> {
            var draft = statements.read(id);
            statements.rewrite(id, draft.version(), content(draft, details));
        });
        people.submit(officer, id);
    }

    private static StatementContent content(StatementView draft, List<String> details) {
        var areas = new ArrayList<>(draft.areas());
        areas.set(0, withProblems(areas.get(0), details));
        var groups = new ArrayList<>(draft.groups());
        groups.set(0, withMeasure(groups.get(0), draft));
        return new StatementContent(
                draft.title(),
                draft.byline(),
                "按照会议安排，我逐条对照了自己分管的工作。",
                draft.parts(),
                draft.chapters(),
                areas,
                draft.rootCauses(),
                groups,
                "请同志们批评指正。",
                draft.signature(),
                draft.tray(),
                null);
    }

    private static AreaView withProblems(AreaView area, List<String> details) {
        var problems = new ArrayList<ProblemView>();
        for (var at = 0; at < details.size(); at++) {
            var id = at < area.problems().size() ? area.problems().get(at).id() : null;
            problems.add(new ProblemView(id, at + 1, null, "到支部去得少", null, details.get(at), null, null));
        }
        return new AreaView(
                area.id(),
                area.ordinal(),
                area.title(),
                area.shortName(),
                area.stop(),
                false,
                "主持修订了议事规则。",
                "",
                null,
                problems,
                area.rootCauses());
    }

    private static GroupView withMeasure(GroupView group, StatementView draft) {
        var id = group.measures().isEmpty() ? null : group.measures().get(0).id();
        var measure = new MeasureView(
                id, 1, null, "三月底前到每个支部参加一次组织生活。", draft.officer(), null, null, "十九个支部都有签到记录", null, null, null, null);
        return new GroupView(
                group.id(),
                group.ordinal(),
                group.mark(),
                group.title(),
                group.stop(),
                group.shortName(),
                group.code(),
                List.of(measure));
    }
}
