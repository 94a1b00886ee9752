package org.rectify.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.MeetingView;
import org.rectify.shared.Refusal;
import org.rectify.statement.Acknowledgement;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a statement must survive in a real database. */
@RectifyTest
class StatementStoreTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    JdbcClient jdbc;

    People.Team team;
    MeetingView meeting;

    @BeforeEach
    void aMeeting() {
        team = people.team();
        meeting = people.meeting(team);
    }

    @Test
    void everyWordAndLinkIsReadBackAsItWasWritten() {
        var created = people.as(team.officer(), () -> statements.create(meeting.id(), content()));

        var read = people.as(team.officer(), () -> statements.read(created.id()));

        assertThat(read).isEqualTo(created);
        assertThat(read.areas()).hasSize(7);
        assertThat(read.areas().get(0).problems().get(0).examples()).containsExactly("例如，四月两次。", "再如，五月一次。");
        assertThat(read.areas().get(0).rootCauses().get(0).problemIds())
                .containsExactly(read.areas().get(0).problems().get(0).id());
    }

    @Test
    void charactersOutsideTheBasicPlaneAreKept() {
        var rare = "𠮷田同志与𬭎工作组";
        var created = people.as(team.officer(), () -> statements.create(meeting.id(), opening(rare)));

        assertThat(people.as(team.officer(), () -> statements.read(created.id()))
                        .opening())
                .isEqualTo(rare);
    }

    @Test
    void aWholeRewriteOnAnOldVersionIsRefused() {
        var created = people.as(team.officer(), () -> statements.create(meeting.id(), content()));
        rewriteOpening(created, "先改的。");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rewriteOpening(created, "后改的。"))
                .withMessage("statement.outdated");
        assertThat(people.as(team.officer(), () -> statements.read(created.id()))
                        .opening())
                .isEqualTo("先改的。");
    }

    @Test
    void aRevisionStaysAsItWasSubmitted() {
        var created = people.as(team.officer(), () -> statements.create(meeting.id(), content()));
        people.as(team.officer(), () -> statements.submit(created.id(), explained(created)));
        people.as(team.committee(), () -> statements.giveBack(created.id()));
        var returned = people.as(team.officer(), () -> statements.read(created.id()));
        rewriteOpening(returned, "退回后改的。");

        var seen = people.as(team.committee(), () -> statements.read(created.id()));

        assertThat(seen.opening()).isEqualTo("开头。");
        assertThat(seen.state()).isEqualTo(StatementState.RETURNED);
    }

    @Test
    void oneOfficerHasOneStatementAMeeting() {
        people.as(team.officer(), () -> statements.create(meeting.id(), null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(team.officer(), () -> statements.create(meeting.id(), null)))
                .withMessage("statement.create.exists");
    }

    @Test
    void removingAnElementLeavesNoRowBehind() {
        var created = people.as(team.officer(), () -> statements.create(meeting.id(), content()));
        var cause = created.allCauses().get(0);
        people.as(
                team.officer(),
                () -> statements.link(
                        created.id(), cause.id(), created.allMeasures().get(0).id()));
        var linked = people.as(team.officer(), () -> statements.read(created.id()));

        people.as(team.officer(), () -> statements.rewrite(linked.id(), linked.version(), opening("只剩开头。")));

        assertThat(rows("problem", created.id())).isZero();
        assertThat(rows("root_cause", created.id())).isZero();
        assertThat(rows("rectification_measure", created.id())).isZero();
    }

    private long rows(String table, long statement) {
        return jdbc.sql("select count(*) from " + table + " where statement_id = ?")
                .param(statement)
                .query(Long.class)
                .single();
    }

    private void rewriteOpening(StatementView base, String opening) {
        people.as(
                team.officer(),
                () -> statements.rewrite(
                        base.id(),
                        base.version(),
                        new StatementContent(
                                base.title(),
                                base.byline(),
                                opening,
                                base.parts(),
                                base.chapters(),
                                base.areas(),
                                base.rootCauses(),
                                base.groups(),
                                base.closing(),
                                base.signature(),
                                base.tray(),
                                null)));
    }

    private List<Acknowledgement> explained(StatementView statement) {
        return people.as(team.officer(), () -> statements.gaps(statement.id())).stream()
                .map(g -> new Acknowledgement(g.code(), g.path(), "会上说明"))
                .toList();
    }

    private static StatementContent opening(String opening) {
        return new StatementContent("对照检查材料", "", opening, null, null, null, null, null, "", "", "", null);
    }

    private static StatementContent content() {
        var problem = new ProblemView(null, 1, null, "到组里去得少", "。", "多在村部开会。", List.of("例如，四月两次。", "再如，五月一次。"), null);
        var area = new AreaView(
                null,
                1,
                "理论学习",
                "理论学习",
                "",
                false,
                "坚持学习。",
                "但",
                null,
                List.of(problem),
                List.of(new CauseView(null, "图省事。", null, List.of(1))));
        var measure = new MeasureView(null, 1, null, "每月去一次。", null, null, null, null, null, null, null, null);
        var group = new GroupView(null, 1, null, "走近群众", null, null, null, List.of(measure));
        return new StatementContent(
                "对照检查材料", "", "开头。", null, null, List.of(area), null, List.of(group), "以上。", "", "", null);
    }
}
