package org.rectify.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rectify.review.Desk.DETAIL;
import static org.rectify.review.Desk.VAGUE;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Access;
import org.rectify.organ.Role;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RectifyTest
class ReviewServiceTests extends SubmittedStatement {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewTaskSource tasks;

    @Autowired
    private Access access;

    @Test
    void theFirstCommentBeginsTheReview() {
        comment();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(team.officer(), () -> statements.withdraw(id)))
                .withMessage("statement.withdraw.review-begun");
    }

    @Test
    void aQuoteMustStandInTheText() {
        var elsewhere = new Passage(Desk.DETAIL_PATH, "没有写过的话", "", "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asCommittee(() -> reviews.comment(id, elsewhere, "请核对。")))
                .satisfies(r -> assertThat(r.path()).isEqualTo("quote"));
    }

    @Test
    void aCommentNamesATextOfTheRevision() {
        var nowhere = new Passage("areas/9/problems/1/detail", "不少支部", "", "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asCommittee(() -> reviews.comment(id, nowhere, "请核对。")))
                .satisfies(r -> assertThat(r.path()).isEqualTo("path"));
    }

    @Test
    void aRefusedCommentDoesNotBeginTheReview() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asCommittee(() -> reviews.comment(id, VAGUE, "　")))
                .satisfies(r -> assertThat(r.path()).isEqualTo("text"));

        assertThat(people.as(team.officer(), () -> statements.withdraw(id)).state())
                .isEqualTo(StatementState.DRAFT);
    }

    @Test
    void aCommentOnAChangedTextShowsBothTexts() {
        comment();
        giveBack("请写明是哪些支部。");
        resubmit(DETAIL.replace("不少支部没有去到", "十二个支部没有去到"));

        var note = asCommittee(() -> reviews.reading(id)).notes().get(0);

        assertThat(note.changed()).isTrue();
        assertThat(note.was().text()).isEqualTo(DETAIL);
        assertThat(note.place().text()).contains("十二个支部没有去到");
    }

    @Test
    void aCommentOnARemovedProblemStaysWithItsOldText() {
        comment();
        giveBack("请写具体。");
        resubmit();

        var note = asCommittee(() -> reviews.reading(id)).notes().get(0);

        assertThat(note.text()).isNull();
        assertThat(note.place().text()).isEqualTo(DETAIL);
    }

    @Test
    void aCommentStaysWithAnUnchangedTextInTheNextRevision() {
        comment();
        giveBack("请再补一个问题。");
        resubmit(DETAIL, "批评意见说得轻，怕伤和气。");

        var note = asCommittee(() -> reviews.reading(id)).notes().get(0);

        assertThat(note.span()).isEqualTo(new Passage.Span(DETAIL.indexOf("不少"), DETAIL.indexOf("，情况")));
    }

    @Test
    void aReturnGivesTheOfficerAListOfThingsToDo() {
        var comment = comment();
        asCommittee(() -> reviews.returnWithReasons(id, List.of("请补一件真事。", "请写明时限。"), null, List.of(comment)));

        var reasons = people.as(team.officer(), () -> reviews.reasons(id));

        assertThat(reasons)
                .extracting(VerdictView.ReasonView::state)
                .containsExactly(ReasonState.OPEN, ReasonState.OPEN);
    }

    @Test
    void theOfficerAnswersAReason() {
        giveBack("请补一件真事。");
        var reason = people.as(team.officer(), () -> reviews.reasons(id)).get(0).id();

        var answered =
                people.as(team.officer(), () -> reviews.answerReason(id, reason, ReasonState.DISPUTED, "第二段已经写了。"));

        assertThat(answered.state()).isEqualTo(ReasonState.DISPUTED);
    }

    @Test
    void onlyTheOfficerAnswersAReason() {
        giveBack("请补一件真事。");
        var reason = asCommittee(() -> reviews.reasons(id)).get(0).id();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> asCommittee(() -> reviews.answerReason(id, reason, ReasonState.DONE, "")));
    }

    @Test
    void aReasonIsAnsweredWhileTheStatementIsBeingRevised() {
        giveBack("请补一件真事。");
        resubmit(DETAIL);
        var reason = people.as(team.officer(), () -> reviews.reasons(id)).get(0).id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> people.as(team.officer(), () -> reviews.answerReason(id, reason, ReasonState.DONE, "")))
                .withMessage("review.reason.not-returned");
    }

    @Test
    void nobodyApprovesTheirOwnStatementWhateverTheirRoles() {
        var both = people.add(team.organ(), team.officer().id() + "-both", "周予安", Role.OFFICER, Role.COMMITTEE);
        var crew = new People.Team(
                team.organ(), both, team.colleague(), team.committee(), team.secretariat(), team.admin());
        var own = desk.submitted(crew);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(both, () -> reviews.approve(own)))
                .withMessage("review.own-statement");
    }

    @Test
    void nobodyCommentsOnTheirOwnStatementWhateverTheirRoles() {
        var both = people.add(team.organ(), team.officer().id() + "-two", "周予安", Role.OFFICER, Role.COMMITTEE);
        var crew = new People.Team(
                team.organ(), both, team.colleague(), team.committee(), team.secretariat(), team.admin());
        var own = desk.submitted(crew);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(both, () -> reviews.comment(own, VAGUE, "写得好。")))
                .withMessage("review.own-statement");
    }

    @Test
    void aCommitteeDoesNotSeeBesideItsOrgan() {
        var stranger = people.team().committee();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(stranger, () -> reviews.approve(id)))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.HIDDEN));
    }

    @Test
    void aRevisionIsJudgedOnce() {
        asCommittee(() -> reviews.approve(id));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asCommittee(() -> reviews.approve(id)))
                .withMessage("review.not-submitted");
    }

    @Test
    void whatWasHandedInAfterReadingIsNotJudgedUnseen() {
        people.as(team.officer(), () -> statements.withdraw(id));
        resubmit("换了一段文字。");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(team.committee(), () -> reviews.checkSeen(id, 1)))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.OUTDATED));
    }

    @Test
    void commentsOfAnotherStatementCannotBeSentAlong() {
        var other = people.team();
        var foreign = desk.submitted(other);
        var comment = people.as(other.committee(), () -> reviews.comment(foreign, VAGUE, "请核对。"))
                .id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> asCommittee(() -> reviews.returnWithReasons(id, List.of("请补。"), null, List.of(comment))))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.HIDDEN));
    }

    @Test
    void theComparisonBeginsAtTheRevisionThisReaderReadLast() {
        people.as(team.committee(), () -> reviews.markRead(id, 1));
        giveBack("第一次退回。");
        resubmit("第二稿。");
        giveBack("第二次退回。");
        resubmit("第三稿。");
        people.as(team.committee(), () -> reviews.markRead(id, 3));

        assertThat(asCommittee(() -> reviews.lastRead(id, 3))).isEqualTo(1);
    }

    @Test
    void whoReadNothingYetComparesWithTheRevisionBefore() {
        giveBack("第一次退回。");
        resubmit("第二稿。");

        assertThat(asCommittee(() -> reviews.lastRead(id, 2))).isEqualTo(1);
    }

    @Test
    void theCommitteeHasACardForEachStatementThatWaits() {
        var cards = asCommittee(() -> tasks.tasks(access.current()));

        assertThat(cards)
                .singleElement()
                .satisfies(card -> assertThat(card.url()).isEqualTo("/statements/" + id + "/review"));
    }

    @Test
    void theOfficerHasACardForAReturnedStatement() {
        giveBack("请补一件真事。");

        var cards = people.as(team.officer(), () -> tasks.tasks(access.current()));

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.url()).isEqualTo("/statements/" + id);
            assertThat(card.nextArgs()).containsExactly(1);
        });
    }

    private long comment() {
        return asCommittee(() -> reviews.comment(id, VAGUE, "说得笼统，是哪几个支部？")).id();
    }

    private void giveBack(String reason) {
        asCommittee(() -> reviews.returnWithReasons(id, List.of(reason), null, List.of()));
    }

    private <T> T asCommittee(Supplier<T> step) {
        return people.as(team.committee(), step);
    }
}
