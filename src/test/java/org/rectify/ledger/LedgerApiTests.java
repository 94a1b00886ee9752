package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The ledger over JSON keeps its names and statuses. */
@RectifyTest
class LedgerApiTests {

    @Autowired
    private People people;

    @Autowired
    private StatementService statements;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private MockMvcTester api;

    private People.Team team;
    private long statement;
    private long entry;

    @BeforeEach
    void approve() {
        team = people.team();
        statement = Approved.of(people, team, statements).id();
        entry = people.as(team.secretariat(), () -> ledger.list(LedgerFilter.ALL, LedgerSort.DUE, 0, 1))
                .items()
                .get(0)
                .id();
    }

    @Test
    void aMeasureGoesItsWayFromProgressToReopening() {
        var officer = team.officer();
        assertThat(post(officer, "progress", "{\"text\":\"回了二十条。\",\"percent\":50}"))
                .hasStatus(200);
        assertThat(upload(officer, "签到.txt", "集中学习签到记录".getBytes())).hasStatus(201);
        assertThat(post(officer, "report", "{\"text\":\"已完成，申请核验。\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("REPORTED");
        assertThat(post(officer, "verify", "{\"text\":\"自己核验。\"}")).hasStatus(403);
        assertThat(post(team.secretariat(), "verify", "{\"text\":\"查阅资料属实。\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CLOSED");
        assertThat(post(team.secretariat(), "reopen", "{}")).hasStatus(422);
        assertThat(post(team.secretariat(), "reopen", "{\"reason\":\"回头看发现反弹。\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.reopened")
                .isEqualTo(1);
    }

    @Test
    void aBlankFindingIsNamedByItsPath() {
        post(team.officer(), "report", "{\"text\":\"已完成。\"}");
        assertThat(post(team.secretariat(), "verify", "{\"text\":\"　\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].path")
                .isEqualTo("text");
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsAConflict() {
        assertThat(post(team.secretariat(), "verify", "{\"text\":\"属实。\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ledger.close.not-reported");
    }

    @Test
    void rejectingGoesBackToItsOwner() {
        post(team.officer(), "report", "{\"text\":\"已完成。\"}");
        assertThat(post(team.secretariat(), "reject", "{\"reason\":\"照片看不出时间。\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("OPEN");
    }

    @Test
    void theListHasTheNamesOfTheDesign() {
        assertThat(get(team.secretariat(), "/api/v1/ledger?overdue=true&sort=dueOn&size=200&statement=" + statement))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(1))
                .hasPathSatisfying(
                        "$.items[0].overdue", late -> assertThat(late).isEqualTo(true))
                .extractingPath("$.items[0]")
                .asMap()
                .containsKeys(
                        "id",
                        "measureId",
                        "statementId",
                        "officer",
                        "group",
                        "text",
                        "leadOwner",
                        "deadlineClass",
                        "dueOn",
                        "state",
                        "overdue");
    }

    @Test
    void anUnknownOrderIsRefused() {
        assertThat(get(team.secretariat(), "/api/v1/ledger?sort=password")).hasStatus(422);
    }

    @Test
    void strangersLearnNotEvenThatItExists() {
        assertThat(get(people.team().secretariat(), "/api/v1/ledger/" + entry)).hasStatus(404);
        assertThat(get(team.colleague(), "/api/v1/ledger/" + entry)).hasStatus(404);
        assertThat(get(team.admin(), "/api/v1/ledger/" + entry)).hasStatus(403);
    }

    @Test
    void aLaterDateNeedsToBeLater() {
        assertThat(post(team.secretariat(), "extend", "{\"dueOn\":\"2019-01-01\",\"reason\":\"汛期停工。\"}"))
                .hasStatus(422);
        assertThat(post(team.secretariat(), "extend", "{\"dueOn\":\"2030-01-01\",\"reason\":\"汛期停工。\"}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.dueOn")
                .isEqualTo("2030-01-01");
    }

    @Test
    void evidenceLeavesAsAnAttachmentThatNobodyGuessesAbout() {
        upload(team.officer(), "签到.txt", "集中学习签到记录".getBytes());
        var file =
                people.as(team.officer(), () -> ledger.entry(entry)).evidence().get(0);
        var answer = get(team.secretariat(), "/api/v1/ledger/" + entry + "/evidence/" + file.id());
        assertThat(answer).hasStatus(200).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment");
    }

    @Test
    void aWebPageIsNoEvidence() {
        assertThat(upload(team.officer(), "x.txt", "<html><script>1</script></html>".getBytes()))
                .hasStatus(415);
    }

    @Test
    void theSpreadsheetIsOne() {
        assertThat(get(team.secretariat(), "/api/v1/ledger.xlsx?state=OPEN"))
                .hasStatus(200)
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private MvcTestResult get(Account who, String uri) {
        return api.get().uri(uri).with(basic(who)).exchange();
    }

    private MvcTestResult post(Account who, String step, String body) {
        return api.post()
                .uri("/api/v1/ledger/{id}/{step}", entry, step)
                .with(basic(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult upload(Account who, String name, byte[] content) {
        return api.post()
                .uri("/api/v1/ledger/{id}/evidence", entry)
                .with(basic(who))
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .exchange();
    }

    private static RequestPostProcessor basic(Account who) {
        return SecurityMockMvcRequestPostProcessors.httpBasic(who.id().value(), People.PASSWORD);
    }
}
