package org.rectify.statement;

import org.rectify.shared.Texts;

/**
 * A text that came too late: what the officer typed and what is kept by now.
 *
 * @param was fingerprint of what is kept; whatever is chosen is based on it
 */
record Conflict(TextBlock block, String mine, String theirs, String was) {

    static Conflict of(TextBlock block, String typed, String kept) {
        return new Conflict(block, Texts.tidy(typed), kept, Texts.fingerprint(kept));
    }

    public TextDifference mineMarked() {
        return TextDifference.of(mine, theirs);
    }

    public TextDifference theirsMarked() {
        return TextDifference.of(theirs, mine);
    }

    /** Both texts, to be merged by hand. */
    public String both() {
        return theirs + "\n" + mine;
    }
}
