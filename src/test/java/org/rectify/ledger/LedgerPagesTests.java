package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.SignedIn;
import org.rectify.organ.Account;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ledger's pages, with and without script. */
@RectifyTest
class LedgerPagesTests {

    @Autowired
    private People people;

    @Autowired
    private StatementService statements;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private SignedIn signedIn;

    private People.Team team;
    private long reply;
    private long lamps;
    private long visits;

    @BeforeEach
    void approve() {
        team = people.team();
        Approved.of(people, team, statements);
        var ids = Approved.entries(people, team, ledger);
        reply = ids.get(0);
        lamps = ids.get(1);
        visits = ids.get(2);
    }

    @Test
    void theListShowsTabsThatCountAndRowsThatOpen() {
        assertThat(get(team.secretariat(), "/ledger"))
                .hasStatus(200)
                .bodyText()
                .contains("整改台账", "全部", "已逾期", "群众来电三日内回音", "/ledger/" + reply, "第 1–3 项，共 3 项");
    }

    @Test
    void aFilterNarrowsTheRowsAndGoesWithTheExport() {
        assertThat(get(team.secretariat(), "/ledger?q=路灯"))
                .hasStatus(200)
                .bodyText()
                .contains("/ledger/" + lamps, "/ledger/export.xlsx?q=")
                .doesNotContain("href=\"/ledger/" + reply + "\"");
    }

    @Test
    void scriptGetsTheListAloneAndHistoryTheWholePage() {
        var part = browser.get().uri("/ledger").with(as(team.secretariat())).header("HX-Request", "true");
        assertThat(part.exchange()).bodyText().startsWith("<div id=\"ledger\"").doesNotContain("<html");
        var whole = browser.get()
                .uri("/ledger")
                .with(as(team.secretariat()))
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true");
        assertThat(whole.exchange()).bodyText().contains("<html");
    }

    @Test
    void anOfficerSeesTheirOwnMeasuresWithoutTheBulkBar() {
        assertThat(get(team.colleague(), "/ledger"))
                .hasStatus(200)
                .bodyText()
                .contains("我的整改", "/ledger/" + visits)
                .doesNotContain("bulk-bar", "/ledger/" + reply);
    }

    @Test
    void anEmptyLedgerSaysWhatBelongsThere() {
        assertThat(get(people.team().officer(), "/ledger"))
                .hasStatus(200)
                .bodyText()
                .contains("台账里还没有措施");
    }

    @Test
    void oneMeasureShowsItsThreadAndItsHistory() {
        assertThat(get(team.officer(), "/ledger/" + reply))
                .hasStatus(200)
                .bodyText()
                .contains("群众来电回得慢", "图省事", "措施生效", "上报进展", "申请延期")
                .doesNotContain("核验销号</button>");
    }

    @Test
    void progressIsReportedByAPlainForm() {
        var file = new MockMultipartFile("file", "回音.txt", "text/plain", "二十条".getBytes());
        var answer = browser.post()
                .uri("/ledger/{id}/progress", reply)
                .with(as(team.officer()))
                .with(csrf())
                .multipart()
                .file(file)
                .param("text", "回了二十条。")
                .param("percent", "80")
                .param("shows", "二十条回音记录")
                .exchange();
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/ledger/" + reply);
        assertThat(get(team.officer(), "/ledger/" + reply))
                .bodyText()
                .contains("上报进展，完成 80%", "回了二十条。", "回音.txt", "二十条回音记录");
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        var file = new MockMultipartFile("file", "回音.txt", "text/plain", "二十条".getBytes());
        var answer = browser.post()
                .uri("/ledger/{id}/progress", reply)
                .with(as(team.officer()))
                .with(csrf())
                .locale(Locale.SIMPLIFIED_CHINESE)
                .multipart()
                .file(file)
                .param("text", "回了二十条，都有记录。")
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("请写明凭据说明什么", "aria-invalid=\"true\"", "回了二十条，都有记录。");
    }

    @Test
    void aFileOfTheWrongKindIsRefusedBesideItsField() {
        var page = new MockMultipartFile("file", "回音.txt", "text/plain", "<html></html>".getBytes());
        var answer = browser.post()
                .uri("/ledger/{id}/progress", reply)
                .with(as(team.officer()))
                .with(csrf())
                .multipart()
                .file(page)
                .param("text", "回了二十条。")
                .param("shows", "记录")
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("不能作为凭据", "回了二十条。");
    }

    @Test
    void closingWithoutAFindingSaysWhyNextToTheField() {
        reported(reply);
        assertThat(post(team.secretariat(), "/ledger/" + reply + "/closure", "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请填写内容", "aria-invalid=\"true\"");
    }

    @Test
    void theDrawerClosesAMeasureAndShowsItClosed() {
        reported(reply);
        var drawer = browser.post()
                .uri("/ledger/{id}/closure", reply)
                .with(as(team.secretariat()))
                .with(csrf())
                .header("HX-Request", "true")
                .param("text", "抽查来电记录十条，均已回复。")
                .exchange();
        assertThat(drawer)
                .hasStatus(200)
                .bodyText()
                .contains("<aside", "已销号", "抽查来电记录十条", "为什么要重新打开")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "reopening"})
    void aReasonIsAskedForBesideTheOnlyField(String step) {
        reported(reply);
        if (step.equals("reopening")) {
            people.as(team.secretariat(), () -> ledger.verify(reply, "属实。", false));
        }
        assertThat(post(team.secretariat(), "/ledger/" + reply + "/" + step, "text", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请填写内容");
    }

    @Test
    void moreTimeIsAskedForAndGrantedOrNot() {
        assertThat(post(
                        team.officer(),
                        "/ledger/" + lamps + "/extension-request",
                        "dueOn",
                        "2020-01-01",
                        "reason",
                        "汛期"))
                .hasStatus(422)
                .bodyText()
                .contains("新的时限要晚于");
        assertThat(post(
                        team.officer(),
                        "/ledger/" + lamps + "/extension-request",
                        "dueOn",
                        "2030-01-01",
                        "reason",
                        "汛期"))
                .hasStatus(302);
        assertThat(get(team.secretariat(), "/ledger/" + lamps)).bodyText().contains("责任人申请延期到 2030-01-01");
        assertThat(post(team.secretariat(), "/ledger/" + lamps + "/extension-refusal", "reason", "备件已到"))
                .hasStatus(302);
        assertThat(post(
                        team.secretariat(),
                        "/ledger/" + lamps + "/extension",
                        "dueOn",
                        "2030-02-01",
                        "reason",
                        "再给一个月"))
                .hasStatus(302);
        assertThat(get(team.officer(), "/ledger/" + lamps)).bodyText().contains("2030-02-01", "不同意延期", "调整时限");
    }

    @Test
    void severalAreClosedWithOneNoteAndTheRestIsNamed() {
        reported(reply);
        var answer = post(
                team.secretariat(),
                "/ledger/closures?group=1",
                "ids",
                "" + reply,
                "ids",
                "" + lamps,
                "note",
                "现场查看属实。");
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/ledger?group=1");
        assertThat(people.as(team.secretariat(), () -> ledger.tally(LedgerFilter.ALL))
                        .closed())
                .isEqualTo(1);
    }

    @Test
    void severalStepsWithoutNoteOrRowsSayWhatIsMissing() {
        assertThat(post(team.secretariat(), "/ledger/closures", "note", "属实。"))
                .hasStatus(422)
                .bodyText()
                .contains("请先勾选");
        assertThat(post(team.secretariat(), "/ledger/closures", "ids", "" + reply, "note", " "))
                .hasStatus(422)
                .bodyText()
                .contains("请填写内容", "checked=\"checked\"");
        assertThat(post(team.secretariat(), "/ledger/extensions", "ids", "" + reply, "reason", "汛期"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写新的时限");
    }

    @Test
    void remindingSeveralIsWrittenDown() {
        assertThat(post(team.secretariat(), "/ledger/reminders", "ids", "" + reply, "ids", "" + lamps))
                .hasStatus(302);
        assertThat(get(team.officer(), "/ledger/" + lamps)).bodyText().contains("催办");
    }

    @Test
    void theTickedRowsLeaveAsASpreadsheet() {
        assertThat(post(team.secretariat(), "/ledger/selection.xlsx", "ids", "" + reply))
                .hasStatus(200)
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(team.secretariat(), "/ledger/export.xlsx?state=OPEN")).hasStatus(200);
    }

    @Test
    void aStepWithoutItsTokenIsRefused() {
        var forged = browser.post()
                .uri("/ledger/{id}/closure", reply)
                .with(as(team.secretariat()))
                .param("text", "属实。")
                .exchange();
        assertThat(forged).hasStatus(403);
    }

    @Test
    void anOfficerClosesNothingByGuessingTheAddress() {
        reported(reply);
        assertThat(post(team.officer(), "/ledger/" + reply + "/closure", "text", "属实。"))
                .hasStatus(403);
        assertThat(get(people.team().officer(), "/ledger/" + reply)).hasStatus(404);
        assertThat(get(team.admin(), "/ledger")).hasStatus(403);
    }

    @Test
    void thePagesSpeakEnglishToo() {
        var page = browser.get()
                .uri("/ledger?lang=en")
                .with(as(team.secretariat()))
                .locale(Locale.ENGLISH)
                .exchange();
        assertThat(page).hasStatus(200).bodyText().contains("Under way", "Overdue", "Export to Excel");
    }

    private void reported(long id) {
        people.as(team.officer(), () -> ledger.report(id, new ProgressNote("已办完。", 100, null), List.of()));
    }

    private MvcTestResult get(Account who, String uri) {
        return signedIn.get(who, uri);
    }

    private MvcTestResult post(Account who, String uri, String... fields) {
        return signedIn.post(who, uri, fields);
    }
}
