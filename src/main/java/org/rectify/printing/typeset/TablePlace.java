package org.rectify.printing.typeset;

/**
 * Where in a table's paper some words belong.
 *
 * @param row the index among all rows, or that of the note
 * @param cell the index in its row; 0 and 1 for the two captions
 */
public record TablePlace(Kind kind, int row, int cell) {

    /** What it is a part of. */
    public enum Kind {
        TITLE,
        CAPTION,
        CELL,
        NOTE
    }
}
