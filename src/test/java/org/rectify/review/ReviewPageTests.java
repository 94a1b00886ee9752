package org.rectify.review;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.SignedIn.as;
import static org.rectify.review.Desk.VAGUE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.RectifyTest;
import org.rectify.SignedIn;
import org.rectify.organ.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class ReviewPageTests extends SubmittedStatement {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ReviewService reviews;

    @Test
    void theCommitteeReadsTheWholePaperWithItsCheckList() {
        assertThat(get(team.committee(), "review"))
                .hasStatus(OK)
                .bodyText()
                .contains("抓党建多在会上部署", "主持修订了议事规则", "到每个支部参加一次组织生活", "十九个支部都有签到记录", "七个方面齐全", "批准");
    }

    @Test
    void theOfficerReadsTheReviewButIsNotAskedForAVerdict() {
        assertThat(get(team.officer(), "review"))
                .hasStatus(OK)
                .bodyText()
                .contains("抓党建多在会上部署")
                .doesNotContain("id=\"approve\"", "comment-form");
    }

    @Test
    void theSecretariatReadsButDoesNotJudge() {
        assertThat(get(team.secretariat(), "review")).hasStatus(OK).bodyText().doesNotContain("id=\"approve\"");
    }

    @Test
    void aColleagueAndTheAdministratorFindNothing() {
        assertThat(get(team.colleague(), "review")).hasStatus(NOT_FOUND);
        assertThat(get(team.admin(), "review/notes")).hasStatus(NOT_FOUND);
        assertThat(get(team.colleague(), "compare")).hasStatus(NOT_FOUND);
    }

    @Test
    void aCommentIsMarkedInThePaperWithItsNumber() {
        comment();

        assertThat(get(team.committee(), "review"))
                .bodyText()
                .contains("id=\"note-1\"", "不少支部没有去到</span>", "说得笼统", "批注 1");
    }

    @Test
    void aCommentWithoutWordsKeepsTheQuoteAndSaysWhyBesideTheField() {
        var page = post(
                team.committee(),
                "review/comments",
                Map.of("path", List.of(Desk.DETAIL_PATH), "quote", List.of("不少支部没有去到"), "text", List.of(" ")));

        assertThat(page)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填写内容", "id=\"comment-text-error\"", "aria-invalid=\"true\"", ">不少支部没有去到</textarea>");
    }

    @Test
    void aMisquotedCommentKeepsWhatWasTyped() {
        var page = post(
                team.committee(),
                "review/comments",
                Map.of("path", List.of(Desk.DETAIL_PATH), "quote", List.of("抄错的话"), "text", List.of("请写明支部。")));

        assertThat(page)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这一段里没有这几个字", ">抄错的话</textarea>", ">请写明支部。</textarea>");
    }

    @Test
    void aReturnWithoutAReasonSaysSoInTheDialogThatOpensAgain() {
        var page = post(
                team.committee(), "review/return", Map.of("revision", List.of("1"), "reasons", List.of("", " ", "")));

        assertThat(page).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("id=\"reasons-error\"", "data-open");
    }

    @Test
    void aReturnWithADayThatHasPassedKeepsItsReasons() {
        var page = post(
                team.committee(),
                "review/return",
                Map.of(
                        "revision",
                        List.of("1"),
                        "reasons",
                        List.of("第一方面请补一件真事,写明时间。", ""),
                        "resubmitBy",
                        List.of("2020-01-01")));

        assertThat(page)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("再次提交的日期不能早于今天", "value=\"第一方面请补一件真事,写明时间。\"");
    }

    @Test
    void theOfficerFindsTheReasonsAsAListToWorkThrough() {
        post(
                team.committee(),
                "review/return",
                Map.of("revision", List.of("1"), "reasons", List.of("第一方面请补一件真事。", "请写明时限。", "")));

        assertThat(get(team.officer(), "review/notes"))
                .hasStatus(OK)
                .bodyText()
                .contains("第一方面请补一件真事。", "请写明时限。", "已回应 0 / 2 条", "有不同意见");
    }

    @Test
    void beforeTheDraftTheListIsAPanelWithoutItsPage() {
        giveBack();

        var panel = browser.get()
                .uri("/statements/{id}/review/notes", id)
                .with(as(team.officer()))
                .locale(SIMPLIFIED_CHINESE)
                .header("HX-Request", "true")
                .exchange();

        assertThat(panel)
                .hasStatus(OK)
                .bodyText()
                .contains("id=\"review-notes\"")
                .doesNotContain("<html");
    }

    @Test
    void aDisputeWithoutANoteSaysWhyBesideItsField() {
        giveBack();
        var reason = people.as(team.officer(), () -> reviews.reasons(id)).get(0).id();

        var page = post(
                team.officer(), "review/reasons/" + reason, Map.of("state", List.of("DISPUTED"), "note", List.of("")));

        assertThat(page)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("有不同意见请写明理由", "reason-" + reason + "-note-error");
    }

    @Test
    void aBlankReplySaysWhyBesideItsField() {
        var comment = comment();

        assertThat(post(team.officer(), "review/comments/" + comment + "/replies", Map.of("text", List.of(" "))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("reply-" + comment + "-error");
    }

    @Test
    void aReplyLeadsBackToItsComment() {
        var comment = comment();

        assertThat(post(team.officer(), "review/comments/" + comment + "/replies", Map.of("text", List.of("已补。"))))
                .hasRedirectedUrl("/statements/" + id + "/review/notes#comment-" + comment);
    }

    @Test
    void approvingLeadsToTheFrozenStatement() {
        assertThat(post(team.committee(), "review/approval", Map.of("revision", List.of("1"))))
                .hasRedirectedUrl("/statements/" + id + "/review");
        assertThat(get(team.committee(), "review"))
                .bodyText()
                .contains("正文不再改动")
                .doesNotContain("id=\"approve\"");
    }

    @Test
    void anOutdatedPageDoesNotApprove() {
        assertThat(post(team.committee(), "review/approval", Map.of("revision", List.of("7"))))
                .hasStatus(PRECONDITION_FAILED);
    }

    @Test
    void theOfficerCannotApproveByThePage() {
        assertThat(post(team.officer(), "review/approval", Map.of("revision", List.of("1"))))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void theComparePageShowsBothRevisions() {
        comment();
        giveBack();
        resubmit(Desk.DETAIL.replace("不少支部", "十二个支部"), "批评意见说得轻。");

        assertThat(get(team.committee(), "compare"))
                .hasStatus(OK)
                .bodyText()
                .contains(">不少</del>", ">十二个</ins>", "回应批注 1", "（旧稿没有这一段）", "问题 2", "1 条退回意见回应了 0 条");
    }

    @Test
    void theComparePageCanShowOneText() {
        giveBack();
        resubmit(Desk.DETAIL.replace("不少支部", "十二个支部"));

        assertThat(get(team.committee(), "compare?from=1&to=2&view=inline"))
                .hasStatus(OK)
                .bodyText()
                .contains("inline-diff", ">不少</del>")
                .doesNotContain("compare-head");
    }

    @Test
    void theFirstRevisionHasNothingToCompareWith() {
        assertThat(get(team.committee(), "compare")).hasStatus(OK).bodyText().contains("还没有可以比较的上一稿");
    }

    private long comment() {
        return people.as(team.committee(), () -> reviews.comment(id, VAGUE, "说得笼统，是哪几个支部？"))
                .id();
    }

    private void giveBack() {
        people.as(team.committee(), () -> reviews.returnWithReasons(id, List.of("请补一件真事。"), null, List.of()));
    }

    private MvcTestResult get(Account who, String path) {
        return signedIn.get(who, "/statements/" + id + "/" + path);
    }

    private MvcTestResult post(Account who, String path, Map<String, List<String>> fields) {
        var request = browser.post()
                .uri("/statements/" + id + "/" + path)
                .with(as(who))
                .with(csrf())
                .locale(SIMPLIFIED_CHINESE);
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }
}
