package org.rectify.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RectifyTest
class SubmissionPageTests {

    private static final String EXAMPLE_MISSING = "PROBLEM_WITHOUT_EXAMPLE@areas/1/problems/2";

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
    void everyGapIsListedWithAFieldForItsReason() {
        assertThat(desk.open("submission"))
                .hasStatus(OK)
                .bodyText()
                .contains("value=\"" + EXAMPLE_MISSING + "\"")
                .contains("为什么先不补")
                .contains("审阅开始以前，您可以撤回。");
    }

    @Test
    void gapsWithoutReasonsAreRefusedAtEachAndTheGivenReasonsStay() {
        var answer = desk.post("submission", "gap", EXAMPLE_MISSING, "reason", "例子正在核对。");

        assertThat(answer)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因，或者先把它补上。")
                .contains("例子正在核对。");
        assertThat(desk.now().state()).isEqualTo(StatementState.DRAFT);
    }

    @Test
    void aReasonThatIsTooLongIsRefusedAtItsField() {
        var answer = desk.post("submission", "gap", EXAMPLE_MISSING, "reason", "长".repeat(501));

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("最多 500 字");
    }

    @Test
    void withAReasonForEveryGapTheStatementIsHandedIn() {
        var answer = desk.post("submission", reasons());

        assertThat(answer).hasRedirectedUrl(desk.address());
        assertThat(desk.now().state()).isEqualTo(StatementState.SUBMITTED);
        assertThat(desk.open(""))
                .hasStatus(OK)
                .bodyText()
                .contains("审阅中")
                .contains("撤回")
                .contains("笔记是两本账。");
    }

    @Test
    void aSecondSubmissionSaysThatItIsDone() {
        desk.submit();

        assertThat(desk.post("submission", reasons()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("材料已经提交过了。");
        assertThat(desk.open("submission")).hasRedirectedUrl(desk.address());
    }

    @Test
    void aSubmissionIsTakenBackBeforeTheReviewBegins() {
        desk.submit();

        assertThat(desk.post("withdrawal")).hasRedirectedUrl(desk.address());

        assertThat(desk.now().state()).isEqualTo(StatementState.DRAFT);
        assertThat(desk.open("history")).bodyText().contains("已撤回");
    }

    @Test
    void onceTheReviewBeganItIsTooLate() {
        desk.submit();
        people.as(
                desk.team().committee(),
                () -> statements.beginReview(desk.draft().id()));

        assertThat(desk.post("withdrawal")).hasStatus(CONFLICT).bodyText().contains("审阅已经开始");
    }

    @Test
    void whatIsApprovedSaysSo() {
        desk.submit();
        people.as(desk.team().committee(), () -> {
            statements.approve(desk.draft().id());
        });

        assertThat(desk.open("")).bodyText().contains("已批准").doesNotContain("撤回");
    }

    @Test
    void theHistoryComparesAndPrintsEveryDraft() {
        desk.submit();
        people.as(desk.team().committee(), () -> {
            statements.giveBack(desk.draft().id());
        });
        assertThat(desk.open("")).bodyText().contains("审阅人已退回这份材料。");
        desk.submit();

        assertThat(desk.open("history"))
                .bodyText()
                .contains("/compare?from=1&amp;to=2")
                .contains("/print?revision=2");
    }

    @Test
    void aColleagueHandsNothingIn() {
        assertThat(desk.form(desk.team().colleague(), "submission")).hasStatus(NOT_FOUND);
        assertThat(desk.form(desk.team().colleague(), "withdrawal")).hasStatus(NOT_FOUND);
    }

    @Test
    void whoReviewsIsLedToTheReview() {
        desk.submit();

        assertThat(desk.open(desk.team().committee(), "")).hasRedirectedUrl(desk.address() + "/review");
    }

    private String[] reasons() {
        return people.as(
                desk.team().officer(),
                () -> statements.gaps(desk.draft().id()).stream()
                        .flatMap(g -> Stream.of("gap", g.code() + "@" + g.path(), "reason", "会前补上。"))
                        .toArray(String[]::new));
    }
}
