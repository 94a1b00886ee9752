package org.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.statement.DeadlineClass;

/**
 * A measure in a list.
 *
 * @param officer whose statement promised it
 * @param code as in 学-1
 * @param label the first clause of the text
 * @param area ordinal of the first area it serves, or null
 * @param problem what lists call the first problem it answers, may be empty
 * @param unit the responsible unit in the officer's words, may be empty
 * @param dueOn until when; for a standing measure the next day it is looked at
 * @param reopened how often it was opened again after its closure
 * @param evidence number of files
 */
public record LedgerLine(
        long id,
        long measureId,
        long statementId,
        long meetingId,
        long organId,
        AccountId officer,
        String code,
        int groupOrdinal,
        String group,
        String text,
        String label,
        @Nullable Integer area,
        String problem,
        AccountId leadOwner,
        String unit,
        String criterion,
        DeadlineClass deadlineClass,
        LocalDate dueOn,
        LedgerState state,
        int reopened,
        int evidence) {

    /** As a query gives it. */
    LedgerLine(
            long id,
            long measureId,
            long statementId,
            long meetingId,
            long organId,
            String officer,
            String code,
            int groupOrdinal,
            String group,
            String text,
            String label,
            @Nullable Integer area,
            String problem,
            String leadOwner,
            String unit,
            String criterion,
            DeadlineClass deadlineClass,
            LocalDate dueOn,
            LedgerState state,
            int reopened,
            int evidence) {
        this(
                id,
                measureId,
                statementId,
                meetingId,
                organId,
                new AccountId(officer),
                code,
                groupOrdinal,
                group,
                text,
                label,
                area,
                problem,
                new AccountId(leadOwner),
                unit,
                criterion,
                deadlineClass,
                dueOn,
                state,
                reopened,
                evidence);
    }

    /** True when the measure is still with its owner and its date has passed. */
    public boolean overdueOn(LocalDate today) {
        return state == LedgerState.OPEN && dueOn.isBefore(today);
    }
}
