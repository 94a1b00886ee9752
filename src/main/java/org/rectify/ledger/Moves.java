package org.rectify.ledger;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which steps a measure allows as it stands.
 *
 * @param state where it stands
 * @param extensionAsked whether a later date was asked for and not answered yet
 */
record Moves(LedgerState state, boolean extensionAsked) {

    /**
     * What somebody may do now.
     *
     * @param involved true for those whose measure it is
     * @param keepsTheLedger true for the secretariat that oversees the measure's organ
     */
    Set<Move> of(boolean involved, boolean keepsTheLedger) {
        var moves = EnumSet.noneOf(Move.class);
        if (involved) {
            moves.addAll(own());
        } else if (keepsTheLedger) {
            moves.addAll(judgements());
        }
        if (keepsTheLedger && state == LedgerState.OPEN) {
            moves.add(Move.REMIND);
        }
        if (keepsTheLedger && state == LedgerState.CLOSED) {
            moves.add(Move.REOPEN);
        }
        return moves;
    }

    private Set<Move> own() {
        var moves = EnumSet.noneOf(Move.class);
        if (state != LedgerState.CLOSED) {
            moves.add(Move.PROGRESS);
            if (!extensionAsked) {
                moves.add(Move.ASK_EXTENSION);
            }
        }
        if (state == LedgerState.OPEN) {
            moves.add(Move.REPORT);
        }
        return moves;
    }

    private Set<Move> judgements() {
        return switch (state) {
            case OPEN -> Set.of(Move.EXTEND);
            case REPORTED -> Set.of(Move.VERIFY, Move.REJECT, Move.EXTEND);
            case CLOSED -> Set.of();
        };
    }
}
