package org.rectify.printing.typeset;

import java.util.List;

/**
 * In how many lines a paragraph is set. Only where signature or headings would otherwise fall badly does it take a line more or
 * fewer than the grid gives it, as 7.3.5.5 asks: by spacing, never by a page with the signature alone.
 */
enum Fit {
    GRID(0),
    LONGER(1),
    SHORTER(-1),
    LONGEST(2);

    /** All but the grid's own. */
    static final List<Fit> OTHERS = List.of(LONGER, SHORTER, LONGEST);

    private final int more;

    Fit(int more) {
        this.more = more;
    }

    /** Lines more than on the grid; fewer where negative. */
    int more() {
        return more;
    }
}
