package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ledger on paper: its words, and who may have them. */
@RectifyTest
class LedgerPapersTests {

    private static final String LIST = "/api/v1/ledger.";

    @Autowired
    private People people;

    @Autowired
    private StatementService statements;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private MockMvcTester browser;

    private People.Team team;
    private long reply;
    private long visits;

    @BeforeEach
    void approve() {
        team = people.team();
        Approved.of(people, team, statements);
        var ids = Approved.entries(people, team, ledger);
        reply = ids.get(0);
        visits = ids.get(2);
    }

    // ---- the list ----

    @Test
    void theListHasEveryMeasureUnderItsGroup() throws IOException {
        var words = pdf(team.secretariat(), LIST + "pdf");

        assertThat(words)
                .containsSubsequence(
                        "整改措施台账", "单位：", "截至", "序号", "一、联系群众", Approved.REPLY, Approved.LAMPS, Approved.VISITS)
                .contains("共3项：整改中2项，逾期1项，待核验0项，已销号0项。")
                .doesNotContain("本表只列");
    }

    @Test
    void whatIsOverdueIsSaidInWords() throws IOException {
        assertThat(pdf(team.secretariat(), LIST + "pdf?overdue=true"))
                .containsPattern("整改中逾期\\d{4}天")
                .contains(Approved.REPLY)
                .doesNotContain(Approved.LAMPS);
    }

    @Test
    void aNarrowedListSaysWhatItHolds() throws IOException {
        var officer = team.officer().id().value();

        assertThat(pdf(team.secretariat(), LIST + "pdf?overdue=true&owner=" + officer))
                .contains("共1项：")
                .contains("本表只列：已逾期；责任人为" + team.officer().name() + "。");
    }

    @Test
    void bothFormatsHaveTheSameWords() throws IOException {
        var folio = "—1—";

        assertThat(pdf(team.secretariat(), LIST + "pdf").replace(folio, ""))
                .isEqualTo(docx(team.secretariat(), LIST + "docx"));
        assertThat(pdf(team.secretariat(), slip("pdf", "verification")).replace(folio, ""))
                .isEqualTo(docx(team.secretariat(), slip("docx", "verification")));
    }

    @Test
    void whoSupportsAMeasureGetsThatOneAlone() throws IOException {
        assertThat(pdf(team.colleague(), LIST + "pdf"))
                .contains("整改措施清单", "姓名：" + team.colleague().name(), Approved.VISITS)
                .doesNotContain(Approved.REPLY);
    }

    @Test
    void anotherOrganGetsNoneOfIt() throws IOException {
        assertThat(pdf(people.team().secretariat(), LIST + "pdf"))
                .contains("共0项")
                .doesNotContain(Approved.REPLY, Approved.VISITS);
    }

    @Test
    void theAdministratorPrintsNoLedger() {
        assertThat(get(team.admin(), LIST + "pdf")).hasStatus(403);
        assertThat(get(team.admin(), slip("pdf", "verification"))).hasStatus(403);
    }

    // ---- slips ----

    @Test
    void beforeTheVerificationItsFindingIsLeftBlank() throws IOException {
        assertThat(pdf(team.secretariat(), slip("pdf", "verification")))
                .contains("整改核验（销号）单", Approved.REPLY, "群众来电回得慢", "有记录可查", "2020年6月30日")
                .contains("核验情况", "年月日", "□同意销号", "□退回重办", "责任人签字", "核验人签字")
                .doesNotContain(team.secretariat().name());
    }

    @Test
    void afterwardsItSaysWhatTheLedgerSays() throws IOException {
        var content = "来电登记二十条，均在三日内回音".getBytes();
        people.as(team.officer(), () -> {
            ledger.prove(reply, new Upload("来电登记.txt", content, "二十条来电的回音日期", LocalDate.of(2026, 3, 8)));
            ledger.report(reply, new ProgressNote("二十条来电都已回音。", null, null), List.of());
        });
        people.as(team.secretariat(), () -> ledger.verify(reply, "抽问五户，回音属实。", false));

        assertThat(pdf(team.officer(), slip("pdf", "verification")))
                .containsSubsequence(
                        "二十条来电都已回音。",
                        "凭据（1件）",
                        "来电登记.txt",
                        Texts.sha256(content).substring(0, 16),
                        "抽问五户，回音属实。",
                        team.secretariat().name(),
                        "同意销号")
                .contains("2026年3月8日", "二十条来电的回音日期")
                .doesNotContain("□");
    }

    @Test
    void openedAgainItIsBlankAgain() throws IOException {
        people.as(team.officer(), () -> ledger.report(reply, new ProgressNote("都已回音。", null, null), List.of()));
        people.as(team.secretariat(), () -> {
            ledger.verify(reply, "抽问五户，回音属实。", false);
            ledger.reopen(reply, "回头看时有两条没有回音。");
        });

        assertThat(pdf(team.secretariat(), slip("pdf", "verification")))
                .contains("□同意销号")
                .doesNotContain("抽问五户", "都已回音");
    }

    @Test
    void aReminderIsPrintedOnceTheOwnerWasUrged() throws IOException {
        assertThat(get(team.secretariat(), slip("pdf", "reminder")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ledger.paper.not-reminded");

        people.as(team.secretariat(), () -> ledger.remind(reply, "请补上三月的登记"));

        assertThat(pdf(team.secretariat(), slip("pdf", "reminder")))
                .containsSubsequence("整改提醒单", team.officer().name() + "同志：", Approved.REPLY, "完成时限是2020年6月30日")
                .containsPattern("已逾期\\d{4}天")
                .containsSubsequence("提醒事项：请补上三月的登记。", "特此提醒。", team.officer().organName());
    }

    @Test
    void aReminderReadsTheSameAfterTheDateHasMoved() throws Exception {
        people.as(team.secretariat(), () -> ledger.remind(reply, ""));
        var before = file(team.secretariat(), slip("pdf", "reminder"));

        people.as(team.secretariat(), () -> ledger.extend(reply, LocalDate.of(2999, 6, 30), "机房改造未完。"));

        assertThat(file(team.secretariat(), slip("pdf", "reminder"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verification", "reminder"})
    void strangersGetNoSlip(String kind) {
        assertThat(get(team.colleague(), slip("pdf", kind))).hasStatus(404);
        assertThat(get(people.team().secretariat(), slip("docx", kind))).hasStatus(404);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThat(get(team.secretariat(), slip("pdf", "praise"))).hasStatus(422);
    }

    // ---- pages ----

    @Test
    void thePagesOfferThePapers() {
        people.as(team.secretariat(), () -> ledger.remind(visits, ""));

        assertThat(get(team.secretariat(), "/ledger?overdue=true"))
                .hasStatus(200)
                .bodyText()
                .contains("/ledger/print.pdf?overdue=true", "/ledger/print.docx?overdue=true");
        assertThat(get(team.secretariat(), "/ledger/" + reply))
                .hasStatus(200)
                .bodyText()
                .contains("slip.pdf?kind=verification")
                .doesNotContain("slip.pdf?kind=reminder");
        assertThat(get(team.secretariat(), "/ledger/" + visits))
                .hasStatus(200)
                .bodyText()
                .contains("slip.docx?kind=reminder");
        assertThat(get(team.secretariat(), "/ledger/print.pdf")).hasStatus(200).hasContentType("application/pdf");
        assertThat(get(team.secretariat(), "/ledger/" + visits + "/slip.docx?kind=reminder"))
                .hasStatus(200);
    }

    private String slip(String extension, String kind) {
        return "/api/v1/ledger/" + reply + "/slip." + extension + "?kind=" + kind;
    }

    private String pdf(Account who, String uri) throws IOException {
        try (var pdf = Loader.loadPDF(file(who, uri))) {
            return unblank(new PDFTextStripper().getText(pdf));
        }
    }

    private String docx(Account who, String uri) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file(who, uri)))) {
            var words = docx.getBodyElements().stream()
                    .map(element ->
                            element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining());
            return unblank(words);
        }
    }

    private byte[] file(Account who, String uri) {
        var answer = get(who, uri);
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(Account who, String uri) {
        var signedIn = uri.startsWith("/api") ? httpBasic(who.id().value(), People.PASSWORD) : as(who);
        return browser.get()
                .uri(uri)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(signedIn)
                .exchange();
    }

    private static String unblank(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
