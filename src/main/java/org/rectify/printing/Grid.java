package org.rectify.printing;

import java.math.BigDecimal;

/** The page in points, measured from its upper left corner (GB/T 9704—2012, 5.1 and 5.2: A4, 156 × 225 mm, 22 lines of 28). */
final class Grid {

    static final double MM = 72 / 25.4;

    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;

    static final int COLUMNS = 28;
    static final int LINES = 22;
    static final double CELL = WIDTH / COLUMNS;
    static final double PITCH = HEIGHT / LINES;

    /** Widths are counted in halves of a cell, because a figure takes half a cell. */
    static final int UNITS = 2 * COLUMNS;

    static final double UNIT = CELL / 2;

    /** 3号, 2号 and 4号. */
    static final double BODY_SIZE = 16;

    static final double TITLE_SIZE = 22;
    static final double FOLIO_SIZE = 14;

    /** The title is set solid in cells of its own size: 20 to the line. */
    static final int TITLE_UNITS = 2 * (int) (WIDTH / TITLE_SIZE);

    static final double TITLE_UNIT = TITLE_SIZE / 2;

    /** From the middle of a line down to the baseline, as a share of the size. */
    static final double SINK = 0.38;

    private Grid() {}

    /** The baseline of a line (0 to 21) for a size. */
    static double baseline(int slot, double size) {
        return TOP + (slot + 0.5) * PITCH + SINK * size;
    }

    /** Points without needless figures. */
    static String plain(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    /** The page number's baseline: its dash lies 7 mm below the type area (7.5). */
    static double folioBaseline() {
        return TOP + HEIGHT + 7 * MM + SINK * FOLIO_SIZE;
    }
}
