package org.rectify.printing;

/**
 * How tightly a paragraph is set. Only where signature or headings would otherwise fall badly is a paragraph set wider or tighter
 * than the grid, as 7.3.5.5 asks: by spacing, never by a page with the signature alone.
 *
 * @param spared half cells left over in each line before it is spread to the edge
 * @param squeezed marks that may be halved in each line to take one more character in
 */
enum Fit {
    GRID(0, 0),
    WIDE(2, 0),
    TIGHT(0, 2),
    WIDEST(3, 0);

    private final int spared;
    private final int squeezed;

    Fit(int spared, int squeezed) {
        this.spared = spared;
        this.squeezed = squeezed;
    }

    int spared() {
        return spared;
    }

    int squeezed() {
        return squeezed;
    }
}
