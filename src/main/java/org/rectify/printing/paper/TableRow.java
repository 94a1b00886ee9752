package org.rectify.printing.paper;

import java.util.List;

/**
 * A row of a table.
 *
 * @param leads whether it stays on the page of the row below it
 */
public record TableRow(List<TableCell> cells, boolean leads) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row that may end a page. */
    public static TableRow of(TableCell... cells) {
        return new TableRow(List.of(cells), false);
    }

    /** A row that names those below it. */
    public static TableRow leading(TableCell... cells) {
        return new TableRow(List.of(cells), true);
    }

    int columns() {
        return cells.stream().mapToInt(TableCell::span).sum();
    }
}
