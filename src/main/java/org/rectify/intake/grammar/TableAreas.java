package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rule "table of areas": a table of problems one of whose columns names the area (领域, 方面, 问题类别). Rows one after another
 * that name the same area, or none, are its problems.
 */
record TableAreas(Table table, List<List<TableAreas.Row>> areas) {

    private static final int LONGEST_NUMBER = 3;

    /**
     * A row with whatever stands below it, up to the next.
     *
     * @param start where its first cell begins, {@code title} and {@code titleEnd} the cell that names the area
     * @param words where the problem begins; {@code cause} and {@code measure} where those cells begin: at the end without them
     */
    record Row(int start, int title, int titleEnd, int words, int cause, int measure, int end) {

        /** Whether a problem stands in it. */
        boolean tells(Manuscript ms) {
            return ms.skipBreaks(words, cause) < cause;
        }

        /** The end of the last cell of the problem. */
        int problemEnd(Manuscript ms) {
            return cause < end && ms.c(cause - 1) == Table.CELL ? cause - 1 : cause;
        }

        /** The end of the cells that tell the cause. */
        int causeEnd(Manuscript ms) {
            return measure < end && ms.c(measure - 1) == Table.CELL ? measure - 1 : measure;
        }

        private Row upTo(int next) {
            int measures = measure == end ? next : measure;
            return new Row(start, title, titleEnd, words, cause == measure ? measures : cause, measures, next);
        }
    }

    /** Where the first row begins. */
    int start() {
        return areas.get(0).get(0).start();
    }

    /** The table of the range that names areas, each with a problem; null when there is none. */
    static @Nullable TableAreas in(Manuscript ms, int start, int end) {
        var table = Table.in(ms, start, end);
        if (table == null || !table.columns().contains(Table.Column.AREA)) {
            return null;
        }
        List<List<Row>> areas = new ArrayList<>();
        String area = "";
        for (var row : rows(ms, table, start, end)) {
            String named = ms.folded.substring(row.title(), row.titleEnd());
            if (areas.isEmpty() || !named.isEmpty() && !named.equals(area)) {
                areas.add(new ArrayList<>());
                area = named;
            }
            areas.get(areas.size() - 1).add(row);
        }
        boolean known = areas.stream()
                        .allMatch(rows -> named(rows.get(0)) && rows.get(0).tells(ms))
                && areas.stream().flatMap(List::stream).allMatch(TableAreas::leads);
        return known && !areas.isEmpty() ? new TableAreas(table, areas) : null;
    }

    /** No more than a number stands before the cell that names the area. */
    private static boolean leads(Row row) {
        return row.title() - row.start() <= LONGEST_NUMBER + 1;
    }

    private static boolean named(Row row) {
        return row.title() < row.titleEnd();
    }

    private static List<Row> rows(Manuscript ms, Table table, int start, int end) {
        List<Row> rows = new ArrayList<>();
        for (var p : ms.paragraphs(start, end)) {
            if (Table.row(ms, p.start(), p.end()) && !Table.head(ms, p.start(), p.end())) {
                rows.add(row(ms, table, p));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, rows.get(i).upTo(i + 1 < rows.size() ? rows.get(i + 1).start() : end));
        }
        return rows;
    }

    private static Row row(Manuscript ms, Table table, Manuscript.Paragraph p) {
        var cells = Table.cells(ms, p.start(), p.end());
        int column = table.columns().indexOf(Table.Column.AREA);
        int[] cell = cells.get(Math.min(column, cells.size() - 1));
        int words = cell[1];
        while (words < p.end() && ms.c(words) == Table.CELL) {
            words++;
        }
        int measure = after(table, Table.Column.MEASURE, cells, words, p.end());
        int cause = after(table, Table.Column.CAUSE, cells, words, measure);
        return new Row(p.start(), cell[0], cell[1], words, Math.min(cause, measure), measure, p.end());
    }

    /** Where the cell of a column begins that stands after the problem, else {@code otherwise}. */
    private static int after(Table table, Table.Column column, List<int[]> cells, int words, int otherwise) {
        int i = table.columns().indexOf(column);
        return i >= 0 && i < cells.size() && cells.get(i)[0] >= words ? cells.get(i)[0] : otherwise;
    }
}
