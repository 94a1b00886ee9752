package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule "table of areas": a table of problems one of whose columns names the area (领域, 方面, 问题类别). Rows one after another
 * that name the same area, or none, are its problems.
 */
final class TableAreas {

    /**
     * A row with whatever stands below it, up to the next.
     *
     * @param start where its first cell begins, {@code title} and {@code titleEnd} the cell that names the area
     * @param words where the problem begins
     */
    record Row(int start, int title, int titleEnd, int words, int end) {

        boolean tells(Manuscript ms) {
            return ms.skipBreaks(words, end) < end;
        }

        Row upTo(int next) {
            return new Row(start, title, titleEnd, words, next);
        }
    }

    private TableAreas() {}

    /** The rows of each area; empty where no table of the range names areas, or none of them has a problem. */
    static List<List<Row>> in(Manuscript ms, int start, int end) {
        var table = Table.in(ms, start, end);
        List<List<Row>> areas = new ArrayList<>();
        if (table == null || !table.columns().contains(Table.Column.AREA)) {
            return areas;
        }
        String area = "";
        for (var row : rows(ms, table, start, end)) {
            String named = ms.folded.substring(row.title(), row.titleEnd());
            if (areas.isEmpty() || !named.isEmpty() && !named.equals(area)) {
                areas.add(new ArrayList<>());
                area = named;
            }
            areas.get(areas.size() - 1).add(row);
        }
        boolean known = areas.stream().allMatch(rows -> named(rows.get(0)) && rows.get(0).tells(ms));
        return known ? areas : List.of();
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
        return new Row(p.start(), cell[0], cell[1], words, p.end());
    }
}
