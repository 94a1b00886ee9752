package org.rectify.printing.typeset;

import org.rectify.printing.font.Face;

/**
 * What a line break never divides: a character in its cell, a pair of dashes or dots, a figure or word.
 *
 * @param text as typed
 * @param face that draws it
 * @param units its width in half cells
 * @param natural its width as drawn, in points; a narrower drawing is centred in its cells
 * @param glued whether it must stay on the line of the token before it
 * @param continued whether it is part of the same word as the token before it: no gap opens between them
 * @param missing whether no face has it: the drawing is {@link GlyphRun#STAND_IN}
 */
record Token(
        String text,
        Face face,
        boolean strong,
        Kind kind,
        int units,
        double natural,
        boolean glued,
        boolean continued,
        boolean missing) {

    enum Kind {
        /** One full cell. */
        CELL,
        /** Two cells without a gap between them. */
        PAIR,
        /** Set with its natural advances. */
        WORD,
        BLANK
    }

    boolean blank() {
        return kind == Kind.BLANK;
    }

    /** A dash of two cells may start a line, its halves may not. */
    boolean neverFirst() {
        return !text.equals("——") && Marks.neverFirst(text.codePointAt(0));
    }

    boolean neverLast() {
        return Marks.neverLast(text.codePointBefore(text.length()));
    }

    /** Whether one half cell of it may be given up. */
    boolean squeezable() {
        return kind == Kind.CELL && (opening() || Marks.closing(text.codePointAt(0)));
    }

    boolean opening() {
        return Marks.opening(text.codePointAt(0));
    }
}
