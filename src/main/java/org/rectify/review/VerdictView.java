package org.rectify.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/**
 * What the committee decided on a revision.
 *
 * @param resubmitBy until when a returned statement is to be handed in again, null when not said
 * @param comments ids of the comments sent along with a return
 */
public record VerdictView(
        int revision,
        Kind kind,
        AccountId reviewer,
        Instant at,
        @Nullable LocalDate resubmitBy,
        List<ReasonView> reasons,
        List<Long> comments) {

    /** What was decided. */
    public enum Kind {
        /** 退回修改 */
        RETURNED,
        /** 批准 */
        APPROVED
    }

    /** How the officer answered a reason. */
    public enum ReasonState {
        /** 待改 */
        OPEN,
        /** 已改 */
        DONE,
        /** 有不同意见 */
        DISPUTED
    }

    /**
     * A reason of a return and the officer's answer to it.
     *
     * @param note what the officer says to it, may be empty
     */
    public record ReasonView(long id, int revision, String text, ReasonState state, String note) {}

    /** How many reasons the officer has not answered yet. */
    public int open() {
        return (int) reasons.stream().filter(r -> r.state() == ReasonState.OPEN).count();
    }

    /** How many reasons the officer has answered. */
    public int answered() {
        return reasons.size() - open();
    }
}
