package org.rectify.review;

import java.time.Instant;
import java.util.List;
import org.rectify.organ.AccountId;

/**
 * A comment with its replies.
 *
 * @param revision the revision it was written on
 * @param path the commented text in that revision
 */
public record CommentView(
        long id,
        long statementId,
        int revision,
        String path,
        String quote,
        String prefix,
        String suffix,
        String text,
        AccountId author,
        Instant at,
        State state,
        List<ReplyView> replies) {

    /** Whether it still waits for an answer. */
    public enum State {
        /** 待回应 */
        OPEN,
        /** 已解决 */
        RESOLVED
    }

    /** An answer to a comment. */
    public record ReplyView(AccountId author, String text, Instant at) {}

    Passage passage() {
        return new Passage(path, quote, prefix, suffix);
    }

    /** For templates. */
    public boolean open() {
        return state == State.OPEN;
    }
}
