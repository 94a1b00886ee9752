package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.SignedIn;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementApproved;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was approved is handed out byte for byte, whatever changes later. */
@RectifyTest
class KeptPaperTests {

    @Autowired
    PrintingService printing;

    @Autowired
    ProfileService profiles;

    @Autowired
    Profiles seeds;

    @Autowired
    Keeper keeper;

    @Autowired
    KeptPapers papers;

    @Autowired
    StatementService statements;

    @Autowired
    OrganService organs;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    SignedIn signedIn;

    People.Team team;
    long id;

    @BeforeEach
    void aSubmittedStatement() {
        team = people.team();
        var meeting = people.meeting(team);
        id = people.as(team.officer(), () -> statements.create(meeting.id(), null))
                .id();
        people.submit(team.officer(), id);
    }

    @Test
    void anApprovedPaperKeepsItsBytesWhenTheProfileChanges() {
        approve();
        var before = documents(team.officer());

        settle("fixed-30");

        assertThat(documents(team.officer())).isEqualTo(before);
        assertThat(documents(team.committee())).isEqualTo(before);
        assertThat(page(team.committee())).contains("按批准时的版式", "存档").doesNotContain("程序更新后");
    }

    @Test
    void itKeepsThemWhenItsOfficerIsRenamed() {
        settle("centred-numbers");
        approve();
        var before = documents(team.committee());
        var officer = team.officer();

        people.as(
                team.admin(),
                () -> organs.changeAccount(
                        officer.id(), "林知止", "镇长", team.organ().id(), officer.roles()));

        assertThat(documents(team.committee())).isEqualTo(before);
        assertThat(page(team.committee())).contains("按批准时的版式").doesNotContain("林知止<");
    }

    @Test
    void itIsKeptSoonAfterTheApprovalWithoutAnybodyAsking() {
        approve();

        await().until(() -> papers.find(id, 1).isPresent());

        var kept = papers.find(id, 1).orElseThrow();
        assertThat(Stream.of(Format.values()))
                .allSatisfy(format -> assertThat(papers.file(kept, format)).isPresent());
        assertThat(papers.checks(kept)).hasSize(3).allMatch(SelfCheck::passed);
    }

    @Test
    void itIsKeptOnceHoweverOftenTheApprovalIsTold() {
        approve();
        var first = keeper.of(id, 1).orElseThrow();

        keeper.keep(new StatementApproved(
                id, 1, team.officer().id(), team.committee().id(), Instant.EPOCH));

        assertThat(keeper.of(id, 1).orElseThrow().id()).isEqualTo(first.id());
        assertThat(count("kept_paper where statement_id = " + id)).isEqualTo(1);
        assertThat(count("kept_file where paper_id = " + first.id())).isEqualTo(3);
    }

    @Test
    void itIsSetByTheProfileOfThatTime() {
        settle("fixed-30");
        approve();

        var paper = people.as(team.officer(), () -> printing.paper(id));
        settle("fixed-28");

        assertThat(paper.composition().profile()).isEqualTo(seeds.named("fixed-30"));
        assertThat(people.as(team.officer(), () -> printing.paper(id))
                        .composition()
                        .profile())
                .isEqualTo(seeds.named("fixed-30"));
    }

    @Test
    void whatIsNotApprovedFollowsTheProfileOfNow() {
        var before = documents(team.committee());

        settle("fixed-30");

        assertThat(documents(team.committee())).doesNotContainAnyElementsOf(before);
        assertThat(papers.find(id, 1)).isEmpty();
        assertThat(page(team.committee())).doesNotContain("按批准时的版式").contains("按本单位版式调整", "固定值 30 磅，每页 21 行");
    }

    @Test
    void aFileThatNoLongerFitsItsHashIsNotHandedOut() {
        approve();
        var kept = keeper.of(id, 1).orElseThrow();

        database.sql("update kept_file set content = ? where paper_id = ? and format = 'PDF'")
                .params(new byte[] {1, 2, 3}, kept.id())
                .update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keeper.file(kept, Format.PDF))
                .withMessage("printing.kept.damaged");
        assertThat(get(team.officer(), "/statements/" + id + "/print.pdf")).hasStatus(CONFLICT);
        assertThat(get(team.officer(), "/api/v1/statements/" + id + "/print.pdf"))
                .hasStatus(CONFLICT);
        assertThat(get(team.officer(), "/statements/" + id + "/print.docx")).hasStatusOk();
    }

    @Test
    void aFormatThatCameLaterIsKeptWhenItIsFirstAskedFor() {
        approve();
        var kept = keeper.of(id, 1).orElseThrow();
        database.sql("delete from kept_file where paper_id = ? and format = 'OFD'")
                .params(kept.id())
                .update();

        var made = keeper.file(kept, Format.OFD);

        assertThat(papers.file(kept, Format.OFD).orElseThrow().bytes()).isEqualTo(made.bytes());
    }

    @Test
    void keptFilesAreForThoseWhoMayReadTheStatement() {
        approve();
        for (var stranger :
                List.of(team.colleague(), team.admin(), people.team().committee())) {
            for (var path : List.of("print", "print.pdf", "print.docx", "print.ofd")) {
                assertThat(get(stranger, "/statements/" + id + "/" + path)).hasStatus(NOT_FOUND);
            }
        }
    }

    private void approve() {
        people.as(team.committee(), () -> statements.approve(id));
    }

    private void settle(String seed) {
        people.as(team.secretariat(), () -> profiles.settle(profiles.inForce().version(), seeds.named(seed)));
    }

    private List<String> documents(Account who) {
        return people.as(who, () -> {
            var paper = printing.paper(id);
            return Stream.of(Format.values())
                    .map(format -> HexFormat.of()
                            .formatHex(printing.document(paper, format).bytes()))
                    .toList();
        });
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private String page(Account who) {
        var answer = get(who, "/statements/" + id + "/print");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Account who, String uri) {
        return signedIn.get(who, uri);
    }
}
