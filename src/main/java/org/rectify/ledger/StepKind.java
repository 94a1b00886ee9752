package org.rectify.ledger;

/** The kinds of steps in the history of a measure. */
public enum StepKind {
    /** 措施生效: the statement was approved. */
    OPENED,
    /** 上报进展 */
    PROGRESS,
    /** 申请核验 */
    REPORTED,
    /** 核验销号 */
    CLOSED,
    /** 退回重办 */
    REJECTED,
    /** 回头看，重新打开 */
    REOPENED,
    /** 检查认可: a standing measure is kept up; it is looked at again later. */
    CONFIRMED,
    /** 申请延期 */
    EXTENSION_ASKED,
    /** 调整时限 */
    EXTENDED,
    /** 不同意延期 */
    EXTENSION_DECLINED,
    /** 催办 */
    REMINDED;

    /** A verification (核验): somebody other than the owner judged the measure. */
    public boolean verification() {
        return this == CLOSED || this == REJECTED || this == REOPENED || this == CONFIRMED;
    }
}
