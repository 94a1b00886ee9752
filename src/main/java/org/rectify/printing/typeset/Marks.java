package org.rectify.printing.typeset;

/** What punctuation may do at the ends of a line (GB/T 15834—2011, 5). */
final class Marks {

    private static final String CLOSING = "，。、；：！？）》〉」』】〕”’";

    /** A question mark's ink lies in the middle of its cell. */
    private static final String CENTRED = "？";

    private static final String OPENING = "（《〈「『【〔“‘";
    private static final String NEVER_FIRST = CLOSING + "…·—～％‰℃／" + ",.;:!?)]}%";
    private static final String NEVER_LAST = OPENING + "／" + "([{";

    private Marks() {}

    static boolean neverFirst(int point) {
        return NEVER_FIRST.indexOf(point) >= 0;
    }

    static boolean neverLast(int point) {
        return NEVER_LAST.indexOf(point) >= 0;
    }

    /** Ink in the left half of the cell: the right half may be given up. */
    static boolean closing(int point) {
        return CLOSING.indexOf(point) >= 0 && CENTRED.indexOf(point) < 0;
    }

    /** Ink in the right half of the cell: the left half may be given up. */
    static boolean opening(int point) {
        return OPENING.indexOf(point) >= 0;
    }

    /** The dash and the ellipsis: two cells each, never divided. */
    static boolean pairs(int point) {
        return point == '—' || point == '…';
    }
}
