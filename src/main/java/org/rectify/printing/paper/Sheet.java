package org.rectify.printing.paper;

/**
 * A sheet of A4 as it is read, and its type area (GB/T 9704—2012, 5.2.1 and 8). A turned sheet is the upright one turned clockwise:
 * its binding margin lies on top, and the page number stays at the sheet's foot, which is then the left edge.
 */
public enum Sheet {
    /** 156 × 225 mm of type in 小4. */
    UPRIGHT(210, 297, 28, 37, 156, 225, 12, 19),
    /** 225 × 156 mm of type in 5号. */
    TURNED(297, 210, 35, 28, 225, 156, 10.5, 16);

    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double typeWidth;
    private final double typeHeight;
    private final double size;
    private final double pitch;

    /** Millimetres, but for the type's size and pitch. */
    Sheet(
            double width,
            double height,
            double left,
            double top,
            double typeWidth,
            double typeHeight,
            double size,
            double pitch) {
        this.width = width * Grid.MM;
        this.height = height * Grid.MM;
        this.left = left * Grid.MM;
        this.top = top * Grid.MM;
        this.typeWidth = typeWidth * Grid.MM;
        this.typeHeight = typeHeight * Grid.MM;
        this.size = size;
        this.pitch = pitch;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The left edge of the type area; all places in points from the upper left corner. */
    public double left() {
        return left;
    }

    public double right() {
        return left + typeWidth;
    }

    public double top() {
        return top;
    }

    public double bottom() {
        return top + typeHeight;
    }

    public double typeWidth() {
        return typeWidth;
    }

    /** The size of a table's type. */
    public double size() {
        return size;
    }

    /** From baseline to baseline within a cell. */
    public double pitch() {
        return pitch;
    }
}
