package org.rectify.statement;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RectifyTest
class BlocksPageTests {

    private static final String OPENING = "blocks/opening";

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    MockMvcTester browser;

    Desk desk;

    @BeforeEach
    void aDraft() {
        desk = Desk.withDraft(people, statements, browser);
    }

    @Test
    void everyTextStandsInItsOwnFormOnTheDraftingPage() {
        var page = desk.open("");

        assertThat(page)
                .hasStatus(OK)
                .bodyText()
                .contains("action=\"" + desk.address() + "/blocks/opening\"")
                .contains("action=\"" + desk.address() + "/blocks/problems/"
                        + desk.problem().id() + "/detail\"")
                .contains("id=\"problem-" + desk.problem().id() + "\"")
                .contains("id=\"cause-" + desk.cause().id() + "\"")
                .contains("id=\"measure-" + desk.measure().id() + "\"")
                .contains("笔记是两本账。")
                .contains("aria-label=\"一 理论学习 · 问题 1 · 表现\"");
    }

    @Test
    void theOutlineSaysWhatEachPartLacks() {
        assertThat(desk.open(""))
                .bodyText()
                .contains("无根源")
                .contains("无措施")
                .contains("未写")
                .contains("3 / 13 项齐全");
    }

    @Test
    void aTextIsSavedWithoutScriptAndThePageComesBackToIt() {
        var answer = desk.post(OPENING, "was", was("opening"), "text", "改过的引言。");

        assertThat(answer).hasRedirectedUrl(desk.address() + "#opening");
        assertThat(desk.now().opening()).isEqualTo("改过的引言。");
    }

    @Test
    void theScriptGetsTheMirrorTheMarksAndTheNewFingerprint() {
        var answer = desk.send(OPENING, "was", was("opening"), "text", "改过的引言。");

        assertThat(answer)
                .hasStatus(OK)
                .bodyText()
                .contains("id=\"mirror-opening\"")
                .contains("data-was=\"" + Texts.fingerprint("改过的引言。") + "\"")
                .contains("id=\"save-state\"")
                .contains("id=\"mark-area-" + desk.area().id() + "\"")
                .contains("id=\"gaps\"")
                .doesNotContain("<textarea");
    }

    @Test
    void aTextThatCameTooLateIsShownBesideTheKeptOneAndBothCanBeChosen() {
        desk.post(OPENING, "was", was("opening"), "text", "别处写的引言。");

        var answer = desk.post(OPENING, "was", was("opening"), "text", "这里写的引言。");

        assertThat(answer)
                .hasStatus(PRECONDITION_FAILED)
                .bodyText()
                .contains("<ins>这里</ins>")
                .contains("<ins>别处</ins>")
                .contains("用我的")
                .contains("用对方的")
                .contains("两段都留下")
                .contains("value=\"" + Texts.fingerprint("别处写的引言。") + "\"");
        assertThat(desk.now().opening()).isEqualTo("别处写的引言。");
    }

    @Test
    void theScriptGetsTheConflictAsADialog() {
        desk.post(OPENING, "was", was("opening"), "text", "别处写的引言。");

        var answer = desk.send(OPENING, "was", was("opening"), "text", "这里写的引言。");

        assertThat(answer)
                .hasStatus(PRECONDITION_FAILED)
                .bodyText()
                .startsWith("<dialog")
                .contains("data-choice=\"both\"");
    }

    @Test
    void aBlankDetailIsRefusedBesideItsFieldAndWhatWasTypedStays() {
        var block = "problems/" + desk.problem().id() + "/heading";

        var answer = desk.post("blocks/" + block, "was", was(block), "text", "长".repeat(501));

        assertThat(answer)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多 500 字，现在有 501 字")
                .contains("长".repeat(501))
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void theScriptGetsTheSentenceAlone() {
        var block = "problems/" + desk.problem().id() + "/detail";

        var answer = desk.send("blocks/" + block, "was", was(block), "text", " ");

        assertThat(answer)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写内容")
                .doesNotContain("<html");
    }

    @Test
    void theFirstWordsOfAnExampleBecomeAnOrdinaryText() {
        var problem = desk.area().problems().get(1).id();

        var answer = desk.send("problems/" + problem + "/examples", "text", "八月一次也没有坐下来读书。");

        assertThat(answer)
                .hasStatus(OK)
                .bodyText()
                .contains("data-action=\"" + desk.address() + "/blocks/problems/" + problem + "/examples/0\"");
        assertThat(desk.send("problems/" + problem + "/examples", "text", " ")).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void afterSubmissionNothingIsSaved() {
        desk.submit();

        var answer = desk.post(OPENING, "was", was("opening"), "text", "改过的引言。");

        assertThat(answer).hasStatus(CONFLICT).bodyText().contains("材料已提交").contains("改过的引言。");
    }

    @Test
    void aColleagueLearnsNothingAndChangesNothing() {
        var colleague = desk.team().colleague();

        assertThat(desk.open(colleague, "")).hasStatus(NOT_FOUND);
        assertThat(desk.form(colleague, OPENING, "was", was("opening"), "text", "不是我的"))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void aTextThatIsGoneIsNotFoundAndWhatWasTypedComesBack() {
        var answer = desk.post("blocks/problems/999999/detail", "was", "x", "text", "写给不存在的问题。");

        assertThat(answer).hasStatus(NOT_FOUND).bodyText().contains("写给不存在的问题。");
    }

    @Test
    void aPostWithoutTheTokenIsRefused() {
        var answer = browser.post()
                .uri(desk.address() + "/blocks/opening")
                .with(Desk.signedIn(desk.team().officer()))
                .param("was", was("opening"))
                .param("text", "伪造的请求")
                .locale(SIMPLIFIED_CHINESE)
                .exchange();

        assertThat(answer).hasStatus(FORBIDDEN);
        assertThat(desk.now().opening()).isEqualTo(desk.draft().opening());
    }

    private String was(String path) {
        var problem = desk.problem();
        return Texts.fingerprint(
                switch (path.substring(path.lastIndexOf('/') + 1)) {
                    case "opening" -> desk.draft().opening();
                    case "title" -> desk.draft().title();
                    case "heading" -> problem.heading();
                    default -> problem.detail();
                });
    }
}
