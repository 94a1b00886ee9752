package org.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/**
 * One measure with its thread and its history.
 *
 * @param chains why there is this measure: area, problem, root cause
 * @param reviewDays every how many days it is looked at; null unless it is standing
 * @param ownerAssumed true when the statement named nobody, so that its officer leads the measure
 * @param wishedDueOn a later date that was asked for and not answered yet, or null
 * @param history the first step first
 * @param moves what the reader may do now
 */
public record LedgerEntryView(
        LedgerLine line,
        List<AccountId> supportingOwners,
        List<Chain> chains,
        @Nullable Integer reviewDays,
        boolean ownerAssumed,
        @Nullable LocalDate wishedDueOn,
        List<EvidenceView> evidence,
        List<StepView> history,
        Set<Move> moves) {

    public boolean may(Move move) {
        return moves.contains(move);
    }
}
