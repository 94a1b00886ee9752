package org.rectify.ledger;

/** Where a measure stands. Overdue is no state: it is a question about a date. */
public enum LedgerState {
    /** 整改中 */
    OPEN,
    /** 待核验: its owner says that it is done. */
    REPORTED,
    /** 已销号 */
    CLOSED
}
