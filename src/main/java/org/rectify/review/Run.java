package org.rectify.review;

/** A stretch of characters that both texts share, or that only one of them has. */
public record Run(Kind kind, String text) {

    /** Whether both texts have it. */
    public enum Kind {
        KEPT,
        INSERTED,
        DELETED
    }

    boolean kept() {
        return kind == Kind.KEPT;
    }
}
