package org.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.People;
import org.rectify.organ.AccountId;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;

/** Writes a statement with a few measures and has it approved, so that the ledger has something to follow. */
final class Approved {

    static final String REPLY = "群众来电三日内回音，超时的当面说明。";
    static final String LAMPS = "路灯报修两日内到场，五日内修复。";
    static final String VISITS = "每周半天只入户，每户记一条困难。";

    private Approved() {}

    /**
     * A statement of the team's officer with three measures: one overdue by years, one without owner and date, one
     * standing that the colleague supports.
     */
    static StatementView of(People people, People.Team team, StatementService statements) {
        var meeting = people.meeting(team);
        var draft = people.as(team.officer(), () -> statements.create(meeting.id(), content(team)));
        var area = draft.areas().get(0);
        var cause = area.rootCauses().get(0).id();
        var measures = draft.allMeasures();
        people.as(team.officer(), () -> {
            statements.link(draft.id(), cause, measures.get(0).id());
            statements.link(draft.id(), cause, measures.get(2).id());
        });
        people.submit(team.officer(), draft.id());
        return people.as(team.committee(), () -> statements.approve(draft.id()));
    }

    /** The ids of their measures in the ledger, in the order of their text. */
    static List<Long> entries(People people, People.Team team, LedgerService ledger) {
        return people
                .as(team.secretariat(), () -> ledger.list(LedgerFilter.ALL, LedgerSort.CODE, 0, 9))
                .items()
                .stream()
                .map(LedgerLine::id)
                .toList();
    }

    private static StatementContent content(People.Team team) {
        var problem = new ProblemView(null, 1, null, "群众来电回得慢", "。", "有的来电一周才回。", List.of(), null);
        var cause = new CauseView(null, "图省事，把记下当成了办到。", null, List.of(1));
        var area = new AreaView(null, 1, "理论学习方面", null, "", false, "", "", null, List.of(problem), List.of(cause));
        var owner = team.officer().id();
        var measures = List.of(
                measure(1, REPLY, owner, List.of(), DeadlineClass.DATED, LocalDate.of(2020, 6, 30), null),
                measure(2, LAMPS, null, List.of(), null, null, null),
                measure(
                        3,
                        VISITS,
                        owner,
                        List.of(team.colleague().id()),
                        DeadlineClass.STANDING,
                        LocalDate.of(2999, 1, 1),
                        15));
        var group = new GroupView(null, 1, null, "联系群众", null, null, null, measures);
        return new StatementContent(
                "对照检查材料", null, "", null, null, List.of(area), null, List.of(group), "", null, null, null);
    }

    private static MeasureView measure(
            int ordinal,
            String text,
            @Nullable AccountId owner,
            List<AccountId> supporters,
            @Nullable DeadlineClass deadline,
            @Nullable LocalDate dueOn,
            @Nullable Integer reviewDays) {
        return new MeasureView(
                null, ordinal, null, text, owner, supporters, "便民中心", "有记录可查", deadline, dueOn, reviewDays, null);
    }
}
