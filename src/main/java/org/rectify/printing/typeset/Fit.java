package org.rectify.printing.typeset;

import java.util.List;

/**
 * How tightly a paragraph is set. Only where signature or headings would otherwise fall badly is a paragraph set wider or tighter
 * than the grid, as 7.3.5.5 asks: by spacing, never by a page with the signature alone.
 */
enum Fit {
    GRID(0, 0, 0),
    WIDE(2, 0, 10),
    TIGHT(0, 2, 12),
    WIDEST(3, 0, 20);

    /** All but the grid's own. */
    static final List<Fit> OTHERS = List.of(WIDE, TIGHT, WIDEST);

    private final int spared;
    private final int squeezed;
    private final int cost;

    Fit(int spared, int squeezed, int cost) {
        this.spared = spared;
        this.squeezed = squeezed;
        this.cost = cost;
    }

    /** Half cells left over in each line before it is spread to the edge. */
    int spared() {
        return spared;
    }

    /** Marks that may be halved in each line to take one more character in. */
    int squeezed() {
        return squeezed;
    }

    /** How much a paragraph set so is disliked, beside what a short page costs ({@link PageFitter}). */
    int cost() {
        return cost;
    }
}
