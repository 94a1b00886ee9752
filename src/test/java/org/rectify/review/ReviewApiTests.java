package org.rectify.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class ReviewApiTests extends SubmittedStatement {

    private static final String COMMENT = """
            {"path":"areas/1/problems/1/detail","quote":"不少支部没有去到","text":"是哪几个支部？"}""";

    @Autowired
    private MockMvcTester api;

    @Test
    void theCommitteeCommentsOnAPassage() {
        assertThat(post(team.committee(), "comments", COMMENT))
                .hasStatus(CREATED)
                .bodyJson()
                .extractingPath("$.prefix")
                .isEqualTo("多在会上部署，少到支部里看。今年");
    }

    @Test
    void aQuoteThatDoesNotStandThereIsRefusedAtItsField() {
        assertThat(post(team.committee(), "comments", COMMENT.replace("不少", "全部")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].path")
                .isEqualTo("quote");
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        assertThat(post(team.committee(), "return", "{}")).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void aBlankReasonIsRefusedAtItsField() {
        assertThat(post(team.committee(), "return", "{\"reason\":\" \"}"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].path")
                .isEqualTo("reason");
    }

    @Test
    void aReturnAnswersWithTheStatement() {
        assertThat(post(team.committee(), "return", "{\"reason\":\"请补一件真事。\"}"))
                .hasStatus(OK)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("RETURNED");
    }

    @Test
    void theOfficerCannotApproveTheirOwn() {
        assertThat(post(team.officer(), "approve", "")).hasStatus(FORBIDDEN);
    }

    @Test
    void theSecretariatCannotApprove() {
        assertThat(post(team.secretariat(), "approve", "")).hasStatus(FORBIDDEN);
    }

    @Test
    void aColleagueLearnsNotThatTheStatementExists() {
        assertThat(post(team.colleague(), "approve", "")).hasStatus(NOT_FOUND);
        assertThat(get(team.colleague(), "comments")).hasStatus(NOT_FOUND);
        assertThat(get(team.colleague(), "compare?from=1&to=1")).hasStatus(NOT_FOUND);
    }

    @Test
    void theAdministratorReadsNoReview() {
        assertThat(post(team.admin(), "comments", COMMENT)).hasStatus(NOT_FOUND);
        assertThat(get(team.admin(), "reasons")).hasStatus(NOT_FOUND);
    }

    @Test
    void approvingTwiceConflicts() {
        post(team.committee(), "approve", "");

        assertThat(post(team.committee(), "approve", "")).hasStatus(CONFLICT);
    }

    @Test
    void theOfficerRepliesAndTheCommitteeResolves() {
        post(team.committee(), "comments", COMMENT);
        var commentId = commentId();

        assertThat(post(team.officer(), "comments/" + commentId + "/replies", "{\"text\":\"已补。\"}"))
                .hasStatus(CREATED);
        assertThat(post(team.officer(), "comments/" + commentId + "/resolve", ""))
                .hasStatus(FORBIDDEN);
        assertThat(post(team.committee(), "comments/" + commentId + "/resolve", ""))
                .hasStatus(OK)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("RESOLVED");
    }

    @Test
    void theComparisonTellsWhatWasInsertedAndDeleted() {
        post(team.committee(), "return", "{\"reason\":\"请写明是哪些支部。\"}");
        resubmit(Desk.DETAIL.replace("不少支部", "十二个支部"));

        assertThat(get(team.committee(), "compare?from=1&to=2"))
                .hasStatus(OK)
                .bodyJson()
                .extractingPath("$[?(@.path=='areas/1/problems/1/detail')].runs[*].kind")
                .isEqualTo(List.of("KEPT", "DELETED", "INSERTED", "KEPT"));
    }

    @Test
    void aRevisionThatDoesNotExistIsNotFound() {
        assertThat(get(team.committee(), "compare?from=1&to=9")).hasStatus(NOT_FOUND);
    }

    private Integer commentId() {
        var ids = new ArrayList<Integer>();
        assertThat(get(team.committee(), "comments"))
                .bodyJson()
                .extractingPath("$[0].id")
                .convertTo(Integer.class)
                .satisfies(ids::add);
        return ids.get(0);
    }

    private MvcTestResult post(Account who, String path, String body) {
        return api.post()
                .uri("/api/v1/statements/" + id + "/" + path)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(Account who, String path) {
        return api.get()
                .uri("/api/v1/statements/" + id + "/" + path)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .exchange();
    }
}
