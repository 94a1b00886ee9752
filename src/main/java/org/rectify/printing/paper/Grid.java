package org.rectify.printing.paper;

import java.math.BigDecimal;

/** The page in points, measured from its upper left corner (GB/T 9704—2012, 5.1 and 5.2: A4, 156 × 225 mm, 22 lines of 28). */
public final class Grid {

    public static final double MM = 72 / 25.4;

    public static final double PAGE_WIDTH = 210 * MM;
    public static final double PAGE_HEIGHT = 297 * MM;
    public static final double LEFT = 28 * MM;
    public static final double TOP = 37 * MM;
    public static final double WIDTH = 156 * MM;
    public static final double HEIGHT = 225 * MM;

    public static final int COLUMNS = 28;
    public static final int LINES = 22;
    public static final double CELL = WIDTH / COLUMNS;
    public static final double PITCH = HEIGHT / LINES;

    /** Widths are counted in halves of a cell, because a figure takes half a cell. */
    public static final int UNITS = 2 * COLUMNS;

    public static final double UNIT = CELL / 2;

    /** 3号, 2号 and 4号. */
    public static final double BODY_SIZE = 16;

    public static final double TITLE_SIZE = 22;
    public static final double FOLIO_SIZE = 14;

    /** The title is set solid in cells of its own size: 20 to the line. */
    public static final int TITLE_UNITS = 2 * (int) (WIDTH / TITLE_SIZE);

    public static final double TITLE_UNIT = TITLE_SIZE / 2;

    /** From the middle of a line down to the baseline, as a share of the size. */
    public static final double SINK = 0.38;

    private Grid() {}

    /** The baseline of a line (0 to 21) for a size. */
    public static double baseline(int slot, double size) {
        return TOP + (slot + 0.5) * PITCH + SINK * size;
    }

    /** Points without needless figures. */
    public static String plain(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    /** The page number's baseline: its dash lies 7 mm below the type area (7.5). */
    public static double folioBaseline() {
        return TOP + HEIGHT + 7 * MM + SINK * FOLIO_SIZE;
    }
}
