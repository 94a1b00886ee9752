package org.rectify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rectify.RectifyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole thread by clicking: from a meeting to a measure that somebody else has closed. */
@RectifyTest
class JourneyIT {

    @LocalServerPort
    int port;

    private Visitor secretariat;
    private Visitor officer;
    private Visitor committee;
    private String test;

    @BeforeEach
    void everybodySignsIn(TestInfo info) {
        test = info.getDisplayName().replaceAll("\\W", "");
        secretariat = Visitor.at(port).signIn("secretariat");
        officer = Visitor.at(port).signIn("officer");
        committee = Visitor.at(port).signIn("committee");
    }

    /** The last screens stay behind for whoever asks why a journey failed. */
    @AfterEach
    void everybodyLeaves() throws IOException {
        var folder = Files.createDirectories(Path.of("target/journeys"));
        var who = List.of(secretariat, officer, committee);
        for (int i = 0; i < who.size(); i++) {
            who.get(i).picture(folder.resolve(test + "-" + i + ".png")).close();
        }
    }

    @Test
    void aRealStatementGoesFromImportToAClosedMeasure() throws IOException {
        var meeting = setUpAMeeting();
        importTheStatement(meeting);
        var statement = officer.idInPath();
        writeAnOpening(statement);
        linkACauseToAMeasure(statement);
        submit(statement);

        returnIt(statement);
        answerAndSubmitAgain(statement);
        approve(statement);

        var entry = reportAMeasure(statement);
        closeIt(entry);
        print(statement);

        var complaints = new ArrayList<String>();
        List.of(secretariat, officer, committee).forEach(v -> complaints.addAll(v.complaints()));
        assertThat(complaints).isEmpty();
    }

    private long setUpAMeeting() {
        var page = secretariat.go("/meetings/new").page();
        page.fill("input[name=theme]", "浏览器里的专题民主生活会");
        page.fill("input[name=draftDueOn]", "2027-02-05");
        page.fill("input[name=heldOn]", "2027-02-15");
        page.fill("input[name=rectifyDueOn]", "2027-08-15");
        page.check("input[name=participants][value=officer]");
        page.click("button[form=meeting-form]");
        page.waitForURL("**/meetings/*");
        assertThat(page.locator("h1")).hasText("浏览器里的专题民主生活会");
        return secretariat.idInPath();
    }

    private void importTheStatement(long meeting) throws IOException {
        var page = officer.go("/intake?meeting=" + meeting).page();
        page.fill("textarea[name=text]", statementText());
        page.click("main button[type=submit]");
        page.waitForURL("**/intake/*");
        page.locator("form[action$='/statement'] button").first().click();
        var agree = page.locator("form:has(input[name=agreed]) .btn-primary");
        if (!officer.path().startsWith("/statements/") && agree.isVisible()) {
            agree.click();
        }
        page.waitForURL("**/statements/*");
        assertThat(page.locator("[id^=area-]")).hasCount(7);
    }

    private void writeAnOpening(long statement) {
        var page = officer.go("/statements/" + statement).page();
        var opening = page.locator("form[action$='/blocks/opening'] textarea");
        opening.fill("会前我同七位同志谈了心，现将有关情况对照检查如下：");
        opening.blur();
        assertThat(page.locator("[role=status]").first()).containsText("已保存");
        page.reload();
        assertThat(page.locator("form[action$='/blocks/opening'] textarea")).hasValue("会前我同七位同志谈了心，现将有关情况对照检查如下：");
    }

    private void linkACauseToAMeasure(long statement) {
        var page = officer.go("/statements/" + statement + "/linkage").page();
        page.locator("table.matrix tbody tr")
                .first()
                .locator("td a, td button")
                .first()
                .click();
        page.locator("form#link-form").waitFor();
        page.locator("button[form=link-form], #link-form button[type=submit]")
                .first()
                .click();
        assertThat(page.locator("table.matrix .cell strong").first()).containsText(Pattern.compile("[1-9]"));
    }

    private void submit(long statement) {
        var page = officer.go("/statements/" + statement + "/submission").page();
        for (var reason : page.locator("textarea[name=reason]").all()) {
            reason.fill("会上口头说明");
        }
        page.locator("form[action$='/submission'] button[type=submit]").last().click();
        page.waitForURL("**/statements/" + statement);
        assertThat(page.locator("body")).containsText("已提交");
    }

    private void returnIt(long statement) {
        var page = committee.go("/statements/" + statement + "/review").page();
        selectSomeWords(page);
        page.keyboard().press("m");
        page.fill("#comment-text", "请补充具体事例。");
        page.locator("#comment-form button[type=submit]").click();
        assertThat(page.locator("body")).containsText("请补充具体事例。");
        page.waitForLoadState();
        page.click("a[href='#return']");
        page.locator("#return input[name=reasons]").first().fill("第一方面缺少具体事例。");
        page.locator("#return button[type=submit].btn-primary").click();
        assertThat(page.locator(".verdict-bar")).containsText("退回");
    }

    /** Selects the first words of a long paragraph of the paper, as with the mouse. */
    private static void selectSomeWords(Page page) {
        page.evaluate("() => {"
                + " const piece = [...document.querySelectorAll('.paper [data-path]')]"
                + "     .find(p => p.textContent.trim().length > 40);"
                + " const words = piece.firstChild, range = document.createRange();"
                + " range.setStart(words, 2); range.setEnd(words, 14);"
                + " const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range); }");
    }

    private void answerAndSubmitAgain(long statement) {
        var page = officer.go("/statements/" + statement + "/review/notes").page();
        assertThat(page.locator("body")).containsText("第一方面缺少具体事例。");
        page.locator("form[action*='/reasons/'] input[value=DONE]").first().check();
        page.locator("form[action*='/reasons/'] button[type=submit]").first().click();
        submit(statement);
    }

    private void approve(long statement) {
        var page = committee.go("/statements/" + statement + "/review").page();
        page.waitForLoadState();
        page.click("a[href='#approve']");
        page.locator("#approve button[type=submit].btn-primary").click();
        assertThat(page.locator(".verdict-bar")).containsText("批准");
    }

    private long reportAMeasure(long statement) {
        var page = officer.go("/ledger?statement=" + statement).page();
        page.locator("table a[href*='/ledger/']").first().click();
        page.locator(".drawer a.btn-primary").click();
        page.waitForURL(url -> url.matches(".*/ledger/\\d+(#.*)?"));
        var entry = officer.idInPath();
        officer.go("/ledger/" + entry);
        page.fill("textarea[name=text]#what", "十二月走访十一户，记录已交办公室。");
        page.setInputFiles(
                "input[type=file][name=file]",
                new FilePayload("走访记录.txt", "text/plain", "十一户".getBytes(StandardCharsets.UTF_8)));
        page.fill("input[name=shows]", "十一户的走访记录");
        page.locator("form[action$='/progress'] button[type=submit]").first().click();
        assertThat(page.locator("body")).containsText("走访记录.txt");
        page.fill("textarea[name=text]#what", "已完成，申请核验。");
        page.locator(
                        "form[action$='/progress'] button[formaction$='/report'], form[action$='/report'] button[type=submit]")
                .first()
                .click();
        assertThat(page.locator(".state").first()).containsText("待核验");
        return entry;
    }

    private void closeIt(long entry) {
        var page = secretariat.go("/ledger/" + entry).page();
        page.locator("form[action$='/closure'] textarea[name=text]").fill("查阅走访记录，抽问两户，属实。");
        page.locator("form[action$='/closure'] button[type=submit]").first().click();
        assertThat(page.locator(".state").first()).containsText("已销号");
    }

    private void print(long statement) {
        var page = officer.go("/statements/" + statement + "/print").page();
        assertThat(page.locator("svg").first()).isVisible();
        assertThat(downloaded(page, "a[href*='print.pdf']")).startsWith("%PDF-");
        assertThat(downloaded(page, "a[href*='print.docx']")).startsWith("PK");
    }

    private static String downloaded(Page page, String link) {
        var download = page.waitForDownload(() -> first(page, link).click());
        try (var in = download.createReadStream()) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator first(Page page, String selector) {
        return page.locator(selector).first();
    }

    /** The real statement where it lies beside the project, else one of the demo's. */
    private static String statementText() throws IOException {
        for (var place : List.of("../shared/seed-statement.txt", "../../shared/seed-statement.txt")) {
            if (Files.exists(Path.of(place))) {
                return Files.readString(Path.of(place));
            }
        }
        return Files.readString(Path.of("seeds/demo/2-inspection/officer.txt"));
    }
}
