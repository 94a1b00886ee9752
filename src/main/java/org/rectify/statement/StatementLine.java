package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;

/** A statement in a list. */
public record StatementLine(
        long id,
        long meetingId,
        AccountId officer,
        String title,
        StatementState state,
        int revision,
        Instant changedAt) {

    StatementLine(
            long id,
            long meetingId,
            String officer,
            String title,
            StatementState state,
            int revision,
            Instant changedAt) {
        this(id, meetingId, new AccountId(officer), title, state, revision, changedAt);
    }
}
