package org.rectify.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How many measures stand where; the four add up to all.
 *
 * @param open under way and not past their date
 * @param overdue under way and past their date
 * @param reported waiting for verification
 */
public record LedgerTally(long open, long overdue, long reported, long closed) {

    public long all() {
        return open + overdue + reported + closed;
    }

    /** Rows of a list that is narrowed to this state. */
    long of(@Nullable LedgerState state, @Nullable Boolean late) {
        var onlyLate = Boolean.TRUE.equals(late);
        var notLate = Boolean.FALSE.equals(late);
        var sum = 0L;
        if (state == null || state == LedgerState.OPEN) {
            sum += (onlyLate ? 0 : open) + (notLate ? 0 : overdue);
        }
        if (!onlyLate) {
            sum += state == null || state == LedgerState.REPORTED ? reported : 0;
            sum += state == null || state == LedgerState.CLOSED ? closed : 0;
        }
        return sum;
    }
}
