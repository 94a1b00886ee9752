package org.rectify.statement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import org.rectify.shared.Refusal;

/** Where a statement stands between its officer and its reviewers: which step it is at, and which it may take next. */
@Embeddable
class Standing {

    @Enumerated(STRING)
    private StatementState state = StatementState.DRAFT;

    private int revision;
    private boolean reviewBegun;

    protected Standing() {}

    /** Only a draft or a returned statement can be written. */
    void checkWritable() {
        Refusal.unless(state.writable(), "statement.not-writable." + state);
    }

    void submit() {
        Refusal.unless(state.writable(), "statement.submit.already");
        state = StatementState.SUBMITTED;
        revision++;
        reviewBegun = false;
    }

    void withdraw() {
        Refusal.unless(state == StatementState.SUBMITTED, "statement.withdraw.not-submitted");
        Refusal.unless(!reviewBegun, "statement.withdraw.review-begun");
        state = StatementState.DRAFT;
    }

    void beginReview() {
        checkSubmitted();
        reviewBegun = true;
    }

    void giveBack() {
        checkSubmitted();
        state = StatementState.RETURNED;
    }

    void approve() {
        checkSubmitted();
        state = StatementState.APPROVED;
    }

    private void checkSubmitted() {
        Refusal.unless(state == StatementState.SUBMITTED, "review.not-submitted");
    }

    StatementState state() {
        return state;
    }

    /** How often it was handed in. */
    int revision() {
        return revision;
    }
}
