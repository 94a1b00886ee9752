package org.rectify.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.organ.AccountId;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.shared.Refusal;

class VerdictTests {

    private static final AccountId REVIEWER = new AccountId("committee");
    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void aReturnNeedsAReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> returned(List.of()))
                .satisfies(r -> assertThat(r.path()).isEqualTo("reason"));
    }

    @Test
    void aBlankReasonIsNone() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> returned(List.of("请补一件真事。", "　 ")))
                .satisfies(r -> assertThat(r.path()).isEqualTo("reason"));
    }

    @Test
    void nobodyIsAskedToResubmitYesterday() {
        var verdict = returned(List.of("请补一件真事。"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> verdict.expectBy(TODAY.minusDays(1), TODAY))
                .satisfies(r -> assertThat(r.path()).isEqualTo("resubmitBy"));
    }

    @Test
    void resubmittingTodayMayBeAsked() {
        var verdict = returned(List.of("请补一件真事。"));

        verdict.expectBy(TODAY, TODAY);
    }

    @Test
    void whoDisputesAReasonSaysWhy() {
        var reason = new Reason("数字不准。");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reason.answer(ReasonState.DISPUTED, " "))
                .satisfies(r -> assertThat(r.path()).isEqualTo("note"));
    }

    @Test
    void anAnswerNeedsAState() {
        var reason = new Reason("数字不准。");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reason.answer(null, "已核对。"))
                .satisfies(r -> assertThat(r.path()).isEqualTo("state"));
    }

    @Test
    void aCommentIsResolvedOnce() {
        var comment = new Comment(1, 1, new Passage("opening", "字", "", ""), "请核对。", REVIEWER, NOON);
        comment.resolve();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(comment::resolve)
                .withMessage("review.comment.resolved-already");
    }

    @Test
    void theNextReadingBeginsAtTheRevisionReadBefore() {
        var mark = new ReadMark(1, REVIEWER, NOON);
        mark.read(1, NOON);
        mark.read(3, NOON);
        mark.read(3, NOON);

        assertThat(mark.lastBefore(3)).isEqualTo(1);
        assertThat(mark.lastBefore(4)).isEqualTo(3);
    }

    private static Verdict returned(List<String> reasons) {
        return Verdict.returned(1, 1, REVIEWER, reasons, NOON);
    }
}
