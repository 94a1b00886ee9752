package org.rectify.printing.typeset;

import java.util.List;
import org.rectify.printing.paper.Sheet;

/** Where the columns of a table stand, in points from the sheet's left edge. */
public final class TableColumns {

    /** White between a cell's words and its lines, in points. */
    public static final double SIDE = 4;

    /** White above and below them. */
    public static final double RIM = 3.5;

    private final double[] edges;

    TableColumns(Sheet sheet, List<Double> characters) {
        double all = characters.stream().mapToDouble(Double::doubleValue).sum();
        double free = sheet.typeWidth() - characters.size() * 2 * SIDE;
        edges = new double[characters.size() + 1];
        edges[0] = sheet.left();
        for (int i = 0; i < characters.size(); i++) {
            edges[i + 1] = edges[i] + 2 * SIDE + characters.get(i) * free / all;
        }
    }

    /** The line left of a column; of the one after the last, the table's right edge. */
    public double edge(int column) {
        return edges[column];
    }

    double left(int column) {
        return edges[column] + SIDE;
    }

    /** The room for words. */
    double room(int column, int span) {
        return edges[column + span] - edges[column] - 2 * SIDE;
    }
}
