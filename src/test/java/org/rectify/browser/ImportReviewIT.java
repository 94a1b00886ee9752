package org.rectify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
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

/** Looking through an import, with keys and with a mouse; every character arrives in the statement. */
@RectifyTest
class ImportReviewIT {

    private static final String NOTES = """
            关于作风的便条
            近来想到的几件事，先记下来：
            到支部去得少。例如，今年只到过七个支部。
            归根到底是怕麻烦。
            路灯的账目还要问一问。
            时间定在周三。
            """;

    @LocalServerPort
    int port;

    private Visitor officer;
    private Page page;
    private String test;

    @BeforeEach
    void theOfficerSignsIn(TestInfo info) {
        test = info.getDisplayName().replaceAll("\\W", "");
        officer = Visitor.at(port).signIn("officer4");
        page = officer.page();
    }

    /** The last screen stays behind for whoever asks why a journey failed. */
    @AfterEach
    void theOfficerLeaves() throws IOException {
        var folder = Files.createDirectories(Path.of("target/journeys"));
        officer.picture(folder.resolve(test + ".png")).close();
    }

    @Test
    void withKeysAloneEveryCharacterIsPlacedAndArrives() {
        var meeting = setUpAMeeting();
        officer.go("/intake?meeting=" + meeting);
        page.fill("textarea[name=text]", NOTES);
        page.click("main button[type=submit]");
        page.waitForURL("**/intake/*");

        passage("近来想到").focus();
        press("1"); // an area
        assertThat(focused()).containsText("方面近来想到");
        press("ArrowDown", "3"); // a problem
        assertThat(focused()).containsText("问题到支部");

        splitThePassageBeforeItsExample();
        placeTheCause();
        undoAndRedo();
        assertThat(page.locator(".tally")).containsText("还有 2 段");

        page.reload();
        assertThat(page.locator(".tree")).containsText("今年只到过七个支部");
        page.locator("form[action$='/statement'] button").press("Enter");
        page.waitForURL("**/confirmation?*");
        assertThat(page.locator("main")).containsText("提纲里没有相近的");
        page.locator("form:has(input[name=agreed]) .btn-primary").press("Enter");
        page.waitForURL(Pattern.compile(".*/statements/\\d+"));

        assertThat(charactersMissing(NOTES, statementText())).isEmpty();
        assertThat(page.locator("textarea", new Page.LocatorOptions()).first()).isVisible();
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void withAMouseAPassageIsDraggedAndWordsAreCutOut() throws IOException {
        officer.paste(Files.readString(Path.of("seeds/demo/2-inspection/officer.txt")));
        var areas = page.locator(".tree > li[data-into]");

        page.locator(".role-problem .role-tag").nth(1).dragTo(areas.nth(1).locator("summary"));
        assertThat(areas.nth(1).locator("summary")).containsText("3 个问题");
        assertThat(areas.nth(0).locator("summary")).containsText("1 个问题");

        var words = passage("今年参加镇党委").locator(".role-words").boundingBox();
        page.mouse().move(words.x + 220, words.y + 18);
        page.mouse().down();
        page.mouse().move(words.x + 330, words.y + 18);
        page.mouse().up();
        page.click("[data-cut-out]");
        assertThat(page.locator(".role-good[id]")).hasCount(9);
        assertThat(page.locator("dialog[open]")).hasCount(0);

        page.keyboard().press("Control+z");
        assertThat(page.locator(".role-good[id]")).hasCount(7);
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void pointingAtOneSideLightsTheOther() throws IOException {
        officer.paste(Files.readString(Path.of("seeds/demo/2-inspection/officer.txt")));

        var node = page.locator(".tree li:has(> .tree-node .role-good)").last();
        passage("坚持重大事项").focus();
        assertThat(page.locator(".tree .lit").first()).containsText("党的纪律建设");

        page.locator(".tree summary").nth(3).click();
        page.locator(".tree .tree-link", new Page.LocatorOptions().setHasText("坚持重大事项"))
                .hover();
        assertThat(passage("坚持重大事项")).hasClass(Pattern.compile(".*\\blit\\b.*"));
        assertThat(node).isAttached();
    }

    @Test
    void theReviewItsDialogAndItsLastPageAreAccessible() {
        whoStillWritesForTheMeeting();
        officer.paste(NOTES);
        assertAccessible();
        passage("近来想到").press("Enter");
        page.locator("#changing dialog[open]").waitFor();
        assertAccessible();
        page.keyboard().press("Escape");
        officer.go(officer.path().replaceAll("#.*", "") + "/confirmation?meeting=2");
        assertAccessible();
    }

    @Test
    void whatIsChosenOnTheLastPageIsThereAgainOnTheWayBack() throws IOException {
        whoStillWritesForTheMeeting();
        officer.paste(Files.readString(Path.of("seeds/demo/2-inspection/officer.txt")));
        var review = officer.path().replaceAll("#.*", "");
        officer.go(review + "/confirmation?meeting=2");

        page.waitForResponse("**/outline", () -> page.selectOption("#area-1", "0"));
        page.locator(".work-bar a").first().click();
        page.waitForURL("**" + review);
        officer.go(review + "/confirmation");

        assertThat(page.locator("#area-1")).hasValue("0");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void withoutScriptTheButtonBackKeepsWhatWasChosen() throws IOException {
        try (var visitor = Visitor.withoutScript(port)) {
            visitor.signIn("officer").paste(Files.readString(Path.of("seeds/demo/2-inspection/officer.txt")));
            var review = visitor.path().replaceAll("#.*", "");
            visitor.go(review + "/confirmation?meeting=2").page().selectOption("#area-1", "0");

            visitor.page().locator("button[formaction$='/outline']").click();
            assertThat(visitor.path()).isEqualTo(review);
            visitor.go(review + "/confirmation");

            assertThat(visitor.page().locator("#area-1")).hasValue("0");
        }
    }

    @Test
    void withoutScriptAPassageIsCutAndNamed() {
        try (var visitor = Visitor.withoutScript(port)) {
            visitor.signIn("officer4").paste(NOTES);
            var plain = visitor.page();
            plain.locator("a[data-piece]", new Page.LocatorOptions().setHasText("到支部去得少"))
                    .click();
            plain.locator("[data-cutting] summary").click();
            plain.selectOption("#cut-role", "EXAMPLE");
            plain.locator(".cut-here").first().click();
            plain.waitForURL(url -> !url.contains("at="));

            assertThat(plain.locator("a.role-example")).containsText("例如，今年只到过七个支部。");
        }
    }

    // ---- steps ----

    private void whoStillWritesForTheMeeting() {
        officer.close();
        officer = Visitor.at(port).signIn("officer");
        page = officer.page();
    }

    private long setUpAMeeting() {
        try (var secretariat = Visitor.at(port).signIn("secretariat")) {
            var set = secretariat.go("/meetings/new").page();
            set.fill("input[name=theme]", "核对导入的专题民主生活会");
            set.fill("input[name=draftDueOn]", "2027-02-05");
            set.fill("input[name=heldOn]", "2027-02-15");
            set.fill("input[name=rectifyDueOn]", "2027-08-15");
            set.check("input[name=participants][value=officer4]");
            set.click("button[form=meeting-form]");
            set.waitForURL(Pattern.compile(".*/meetings/\\d+"));
            return secretariat.idInPath();
        }
    }

    private void splitThePassageBeforeItsExample() {
        press("s");
        page.locator(".cut-here").first().waitFor();
        page.selectOption("#cut-role", "EXAMPLE");
        page.locator(".cut-here").first().press("Enter");
        assertThat(focused()).containsText("举例例如，今年只到过七个支部。");
    }

    private void placeTheCause() {
        press("n");
        assertThat(focused()).containsText("未归类归根到底");
        press("Enter");
        page.locator("#changing dialog[open]", new Page.LocatorOptions().setHasText("归根到底是怕麻烦"))
                .waitFor();
        page.locator("#changing input[value=CAUSE]").press("Space");
        page.locator("#changing form[action$='/corrections'] button[type=submit]")
                .press("Enter");
        assertThat(focused()).containsText("根源归根到底");
    }

    private void undoAndRedo() {
        press("Control+z");
        assertThat(page.locator(".tally")).containsText("还有 3 段");
        press("Control+y");
    }

    private void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator passage(String words) {
        return page.locator("[data-piece][id]", new Page.LocatorOptions().setHasText(words));
    }

    private Locator focused() {
        return page.locator("[data-piece]:focus");
    }

    private String statementText() {
        return String.valueOf(
                page.evaluate(
                        "() => document.querySelector('main').textContent"
                                + " + [...document.querySelectorAll('textarea, input:not([type=hidden])')].map(f => f.value).join('')"));
    }

    /** Characters that stand more often in the source than in the statement. */
    private static List<String> charactersMissing(String source, String statement) {
        var there = new ArrayList<>(statement.codePoints().boxed().toList());
        return source.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !there.remove((Integer) c))
                .mapToObj(Character::toString)
                .toList();
    }

    private void assertAccessible() {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .isEmpty();
        page.setViewportSize(360, 780);
        var beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        page.setViewportSize(1440, 900);
        assertThat(((Number) beyond).intValue()).isLessThanOrEqualTo(0);
    }
}
