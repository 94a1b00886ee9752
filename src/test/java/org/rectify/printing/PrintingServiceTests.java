package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rectify.printing.Statements.area;
import static org.rectify.printing.Statements.cause;
import static org.rectify.printing.Statements.content;
import static org.rectify.printing.Statements.group;
import static org.rectify.printing.Statements.measure;
import static org.rectify.printing.Statements.problem;
import static org.rectify.printing.Statements.whole;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.SignedIn;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Format;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.LineView;
import org.rectify.printing.typeset.Papers;
import org.rectify.shared.Refusal;
import org.rectify.statement.PartsView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RectifyTest
class PrintingServiceTests {

    private static final Pattern SHEET = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>(.*?)</text>", Pattern.DOTALL);

    @Autowired
    PrintingService printing;

    @Autowired
    StatementService statements;

    @Autowired
    MeetingService meetings;

    @Autowired
    OrganService organs;

    @Autowired
    Access access;

    @Autowired
    PrintOrders orders;

    @Autowired
    Keeper keeper;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JsonMapper json;

    People.Team team;
    long id;

    @BeforeEach
    void aDraft() {
        team = people.team();
        var meeting = people.meeting(team);
        id = people.as(team.officer(), () -> statements.create(meeting.id(), text("走访留不下记录")))
                .id();
    }

    @Test
    void anApprovedStatementPrintsTheSameBytesForEver() {
        submit();
        people.as(team.committee(), () -> statements.approve(id));
        var fresh = new PrintingService(statements, meetings, access, new Composer(), new Documents(), orders, keeper);

        var first = people.as(team.officer(), () -> documents(printing));

        assertThat(people.as(team.officer(), () -> documents(fresh))).isEqualTo(first);
        assertThat(people.as(team.committee(), () -> documents(fresh))).isEqualTo(first);
    }

    @Test
    void aRenamedAccountChangesNoDocument() {
        submit();
        var before = people.as(team.committee(), () -> documents(printing));
        var officer = team.officer();

        people.as(
                team.admin(),
                () -> organs.changeAccount(
                        officer.id(), "林知止", "镇长", team.organ().id(), officer.roles()));

        assertThat(people.as(team.committee(), () -> documents(printing))).isEqualTo(before);
    }

    @Test
    void aDraftIsDatedByItsMeeting() {
        var paper = people.as(team.officer(), () -> printing.paper(id));

        assertThat(paper.composition().model().dated()).isEqualTo("2027-01-15");
        assertThat(paper.revision()).isZero();
    }

    @Test
    void theCommitteePrintsTheSubmittedRevisionOnly() {
        submit();
        people.as(team.committee(), () -> statements.giveBack(id));
        rewrite("回访少");

        assertThat(words(team.committee(), null)).contains("走访留不下记录").doesNotContain("回访少");
        assertThat(words(team.officer(), null)).contains("回访少").doesNotContain("走访留不下记录");
    }

    @Test
    void anEarlierSubmissionCanBePrinted() {
        submit();
        people.as(team.committee(), () -> statements.giveBack(id));
        rewrite("回访少");
        submit();

        assertThat(words(team.committee(), 1)).contains("走访留不下记录");
        assertThat(words(team.committee(), 2)).contains("回访少");
        assertThat(get(team.committee(), "/api/v1/statements/" + id + "/print.json?revision=3"))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void whoMayNotReadMayNotPrint() {
        submit();
        for (var stranger : List.of(team.colleague(), team.admin())) {
            for (var path : List.of("print", "print/checks", "print/ofd", "print.pdf", "print.docx", "print.ofd")) {
                assertThat(get(stranger, "/statements/" + id + "/" + path)).hasStatus(NOT_FOUND);
            }
            for (var path : List.of("print.json", "print.pdf", "print.docx", "print.ofd")) {
                assertThat(get(stranger, "/api/v1/statements/" + id + "/" + path))
                        .hasStatus(NOT_FOUND);
            }
        }
    }

    @Test
    void aDraftIsHiddenFromTheCommittee() {
        assertThat(get(team.committee(), "/statements/" + id + "/print")).hasStatus(NOT_FOUND);
        assertThat(get(team.committee(), "/api/v1/statements/" + id + "/print.pdf"))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void pdfAndJsonHaveTheSameWords() throws IOException {
        var answer = json(get(team.officer(), "/api/v1/statements/" + id + "/print.json"));
        var bytes =
                get(team.officer(), "/api/v1/statements/" + id + "/print.pdf").getResponse();

        try (var pdf = Loader.loadPDF(bytes.getContentAsByteArray())) {
            var printed = Papers.unblank(new PDFTextStripper().getText(pdf)).replaceAll("—\\d+—", "");
            var words = answer.get("paragraphs")
                    .valueStream()
                    .map(each -> each.get("text").asString())
                    .collect(Collectors.joining());
            assertThat(printed).isEqualTo(Papers.unblank(words));
            assertThat(answer.get("pages").asInt()).isEqualTo(pdf.getNumberOfPages());
        }
    }

    @Test
    void theDocxHoldsTheDetail() throws IOException {
        var answer =
                get(team.officer(), "/api/v1/statements/" + id + "/print.docx").getResponse();

        try (var docx =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray())))) {
            assertThat(docx.getText()).contains("过后想不起谁家有什么难处。");
        }
    }

    @Test
    void documentsAreSavedUnderTheOfficersNameAndTheTitle() {
        var answer = get(team.officer(), "/statements/" + id + "/print.pdf");

        assertThat(answer)
                .hasStatus(OK)
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E6%9E%97%E7%9F%A5%E8%A1%8C%20");
        assertThat(get(team.officer(), "/api/v1/statements/" + id + "/print.docx"))
                .hasContentType(Format.Media.DOCX);
    }

    @Test
    void aFileNameLeavesOutWhatNoFileSystemTakes() {
        var view = people.as(team.officer(), () -> statements.read(id));
        var paper = new Paper(view, 0, true, "林/知:行\n", Papers.composed());

        assertThat(Downloads.fileName(paper.name(), Format.PDF)).isEqualTo("林 知 行 个人对照检查材料.pdf");
    }

    @Test
    void theOfdIsSavedLikeTheOthersAndChecked() {
        var answer = get(team.officer(), "/api/v1/statements/" + id + "/print.ofd");

        assertThat(answer).hasStatus(OK).hasContentType("application/ofd").hasHeader(Downloads.SELF_CHECK, "passed");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("filename*=UTF-8''%E6%9E%97%E7%9F%A5%E8%A1%8C%20")
                .endsWith(".ofd");
        assertThat(get(team.officer(), "/statements/" + id + "/print.ofd")).hasStatus(OK);
    }

    @Test
    void anUnknownFormatIsNotFound() {
        assertThat(get(team.officer(), "/api/v1/statements/" + id + "/print.odt"))
                .hasStatus(NOT_FOUND)
                .hasContentType("application/problem+json");
    }

    @Test
    void thePageFetchesTheChecksAndThenHasThem() {
        var paper = people.as(team.officer(), () -> printing.paper(id));
        assertThat(html(team.officer(), "")).contains("/print/checks", "现在自检");

        var checks = text(get(team.officer(), "/statements/" + id + "/print/checks"));

        int characters = Papers.words(paper.composition().model()).length();
        assertThat(checks)
                .contains("已自检：1 页、" + characters + " 字与材料逐字一致，字体均已嵌入", "样式、网格、页码设置无误")
                .doesNotContain("hx-get");
        assertThat(html(team.officer(), "")).contains("已自检：1 页").doesNotContain("现在自检");
    }

    @Test
    void withoutScriptALinkAsksForTheChecks() {
        assertThat(html(team.officer(), "?check=true")).contains("已自检：1 页");
    }

    @Test
    void aFileThatPassedNeedsNoWarning() {
        assertThat(text(get(team.officer(), "/statements/" + id + "/print/ofd")))
                .contains("这个文件已通过自检，可以下载");
    }

    @Test
    void thePageOffersEveryTextItsReaderMayPrint() {
        submit();
        people.as(team.committee(), () -> statements.giveBack(id));

        assertThat(html(team.officer(), "")).contains("打印哪一稿", "print?revision=1\"", ">草稿</a>");
        assertThat(html(team.committee(), "")).contains("print?revision=1\"").doesNotContain(">草稿</a>");
    }

    @Test
    void thePageHasTheLinesOfThePaper() {
        var page = html(team.officer(), "");
        var composition = people.as(team.officer(), () -> printing.paper(id)).composition();

        var sheets =
                SHEET.matcher(page).results().map(found -> lines(found.group())).toList();

        var expected = composition.views().stream()
                .map(view -> Stream.concat(view.lines().stream().map(LineView::text), Stream.of(view.numberText()))
                        .toList())
                .toList();
        assertThat(sheets).isEqualTo(expected);
    }

    @Test
    void thePageTellsHowThePaperIsSetAndWhereToGetIt() {
        submit();
        var page = html(team.committee(), "?revision=1");

        assertThat(page)
                .contains("排版参照 GB/T 9704—2012", "上 37 毫米，左 28 毫米", "第 1 稿")
                .contains("/statements/" + id + "/print.pdf?revision=1")
                .contains("href=\"/statements/" + id + "/review\"")
                .doesNotContain("style=\"", "没有字形");
    }

    @Test
    void thePageNamesCharactersThatNoFaceHas() {
        rewrite("到\uE123村去得少");

        assertThat(html(team.officer(), "")).contains("有 1 个字没有字形", "\uE123 在 PDF、OFD 里印成〓", "起草中");
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedInWords() {
        rewrite("走得少", "走".repeat(20_000));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(team.officer(), () -> printing.paper(id)))
                .withMessage("printing.too-long");
    }

    private List<String> documents(PrintingService service) {
        var paper = service.paper(id);
        return Stream.of(Format.values())
                .map(format ->
                        HexFormat.of().formatHex(service.document(paper, format).bytes()))
                .toList();
    }

    private void submit() {
        people.submit(team.officer(), id);
    }

    private void rewrite(String heading, String... examples) {
        var version = people.as(team.officer(), () -> statements.read(id)).version();
        people.as(team.officer(), () -> statements.rewrite(id, version, text(heading, examples)));
    }

    private static StatementContent text(String heading, String... examples) {
        var all = examples.length == 0
                ? new String[] {"例如，三月走访十四户，四月能说清的只有五户。"}
                : Stream.generate(() -> examples[0]).limit(11).toArray(String[]::new);
        var problem = new ProblemView(null, 1, "一是", heading, "。", "过后想不起谁家有什么难处。", List.of(all), null);
        var area = area("宗旨意识方面", "办成实事9件。", "", List.of(problem), cause("究其原因，是把露面当成了走访。", 1));
        return content(whole(
                new PartsView(null, null, null),
                List.of(),
                List.of(area),
                List.of(),
                List.of(group(1, null, "把群众的事办好", "", measure(1, null, "每户一张卡，写明难处、答复和日期。"))),
                "林知行\n2026年12月15日"));
    }

    private String words(Account who, Integer revision) {
        var query = revision == null ? "" : "?revision=" + revision;
        return json(get(who, "/api/v1/statements/" + id + "/print.json" + query))
                .toString();
    }

    private JsonNode json(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private String html(Account who, String query) {
        return text(get(who, "/statements/" + id + "/print" + query));
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatus(OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Account who, String uri) {
        return signedIn.get(who, uri);
    }

    private static List<String> lines(String svg) {
        return TEXT.matcher(svg)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1).replaceAll("<[^>]*>", "")))
                .toList();
    }
}
