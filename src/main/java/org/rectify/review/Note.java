package org.rectify.review;

import org.jspecify.annotations.Nullable;

/**
 * A comment as it stands beside the text that the reader sees.
 *
 * @param number by which people call it; the same for ever
 * @param text the commented text as it reads now, null when it is gone
 * @param span where the passage stands in it, null when the text has changed there
 * @param was the commented text as it was read by the reviewer
 * @param sent whether it was sent along with the latest return
 */
record Note(
        int number,
        CommentView comment,
        PaperText was,
        @Nullable PaperText text,
        Passage.@Nullable Span span,
        boolean sent) {

    /** Where in the comment's own revision or, if it is still there, in the present text. */
    public PaperText place() {
        return text == null ? was : text;
    }

    public boolean changed() {
        return span == null;
    }

    public boolean open() {
        return comment.open();
    }

    /** Whether anything in the commented text changed since. */
    public boolean touched() {
        return text == null || !text.text().equals(was.text());
    }
}
