package org.rectify.statement;

/** Where a statement stands between first draft and approval. */
public enum StatementState {
    /** 起草中 */
    DRAFT,
    /** 已提交 */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已批准: the text is frozen. */
    APPROVED;

    /** True while the officer may write. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }
}
