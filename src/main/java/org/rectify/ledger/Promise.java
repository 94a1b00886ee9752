package org.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.statement.DeadlineClass;

/**
 * What an approved statement promises with one measure; the ledger copies it, since the text is frozen.
 *
 * @param ordinal within its group
 * @param code as in 学-1
 * @param label what lists call it
 * @param reviewDays every how many days it is looked at again; null unless it is standing
 * @param ownerAssumed true when nobody was named, so that the officer leads it
 */
record Promise(
        long measureId,
        long statementId,
        long meetingId,
        long organId,
        AccountId officer,
        int groupOrdinal,
        String groupName,
        int ordinal,
        String code,
        String text,
        String label,
        AccountId leadOwner,
        boolean ownerAssumed,
        List<AccountId> supporters,
        String unit,
        String criterion,
        DeadlineClass deadlineClass,
        @Nullable Integer reviewDays,
        LocalDate dueOn,
        List<Chain> chains) {}
