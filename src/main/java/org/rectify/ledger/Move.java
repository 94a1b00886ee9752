package org.rectify.ledger;

/** What somebody may do to a measure at this moment. */
public enum Move {
    /** 上报进展 */
    PROGRESS,
    /** 申请核验 */
    REPORT,
    /** 申请延期 */
    ASK_EXTENSION,
    /** 核验销号 */
    VERIFY,
    /** 退回重办 */
    REJECT,
    /** 重新打开 */
    REOPEN,
    /** 调整时限 */
    EXTEND,
    /** 催办 */
    REMIND
}
