package org.rectify.printing.typeset;

/**
 * One of a page's 22 lines: a row of a paragraph, or an empty one.
 *
 * @param row the row's index in its paragraph; {@link #EMPTY} for a blank line
 * @param keep whether the next strip must stand on the same page
 */
record Strip(int paragraph, int row, boolean keep) {

    static final int EMPTY = -1;

    boolean empty() {
        return row == EMPTY;
    }
}
