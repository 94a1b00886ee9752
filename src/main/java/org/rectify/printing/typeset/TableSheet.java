package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Sheet;

/** A page being filled from top to bottom. */
final class TableSheet {

    /** Places that differ by less are the same, in points. */
    private static final double SAME = 0.01;

    private final Sheet sheet;
    private final TableColumns columns;
    private final List<TablePage.Words> words = new ArrayList<>();
    private final List<TablePage.Rule> across = new ArrayList<>();
    private final TreeMap<Integer, List<double[]>> down = new TreeMap<>();
    private double depth;
    private boolean begun;

    TableSheet(Sheet sheet, TableColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.depth = sheet.top();
    }

    /** How far it is filled, in points from the page's upper edge. */
    double depth() {
        return depth;
    }

    void skip(double white) {
        depth += white;
    }

    void at(double place) {
        depth = place;
    }

    /** Whether it has a row that is no head. */
    boolean begun() {
        return begun;
    }

    boolean holds(double height) {
        return depth + height <= sheet.bottom() + SAME;
    }

    /** What an empty page holds below a head of that height. */
    double fresh(double head) {
        return sheet.bottom() - sheet.top() - head;
    }

    /** How many lines of a row still fit. */
    int linesLeft(SetRow row) {
        return (int) ((sheet.bottom() - depth - row.height(0) + SAME) / sheet.pitch());
    }

    /** Lines one below the other. */
    void lines(TablePlace place, CellText text, double left, double width, double pitch) {
        for (int i = 0; i < text.count(); i++) {
            line(place, false, text, i, left, width, depth, pitch);
            depth += pitch;
        }
    }

    /** A row that stands on each page. */
    void head(int index, SetRow row, boolean again) {
        whole(index, row, again);
    }

    /** A whole row. */
    void row(int index, SetRow row) {
        whole(index, row, false);
        begun = true;
    }

    /** With the words in the middle of their cells. */
    private void whole(int index, SetRow row, boolean again) {
        double height = row.height();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var place = new TablePlace(TablePlace.Kind.CELL, index, i);
            double left = columns.left(cell.column());
            double width = columns.room(cell.column(), cell.cell().span());
            double foot = cell.foot().count() * sheet.pitch();
            double y = depth + (height - foot - cell.text().count() * sheet.pitch()) / 2;
            for (int line = 0; line < cell.text().count(); line++) {
                line(place, again, cell.text(), line, left, width, y + line * sheet.pitch(), sheet.pitch());
            }
            double below = depth + height - TableColumns.RIM - foot;
            for (int line = 0; line < cell.foot().count(); line++) {
                line(place, again, cell.foot(), line, left, width, below + line * sheet.pitch(), sheet.pitch());
            }
        }
        frame(row, height);
    }

    /** Some lines of a row that is taller than a page, from the top of its cells. */
    void part(int index, SetRow row, int from, int to) {
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var place = new TablePlace(TablePlace.Kind.CELL, index, i);
            double left = columns.left(cell.column());
            double width = columns.room(cell.column(), cell.cell().span());
            for (int line = from; line < Math.min(to, cell.lines()); line++) {
                boolean foot = line >= cell.text().count();
                line(
                        place,
                        false,
                        foot ? cell.foot() : cell.text(),
                        foot ? line - cell.text().count() : line,
                        left,
                        width,
                        depth + TableColumns.RIM + (line - from) * sheet.pitch(),
                        sheet.pitch());
            }
        }
        frame(row, row.height(to - from));
        begun = true;
    }

    TablePage page(int number, GlyphRun folio) {
        var rules = new ArrayList<>(across);
        down.forEach((column, stretches) -> {
            double x = columns.edge(column);
            stretches.forEach(y -> rules.add(new TablePage.Rule(x, y[0], x, y[1])));
        });
        return new TablePage(number, List.copyOf(words), List.copyOf(rules), folio);
    }

    private void line(
            TablePlace place,
            boolean again,
            CellText text,
            int line,
            double left,
            double width,
            double top,
            double pitch) {
        double baseline = top + pitch / 2 + Grid.SINK * text.size();
        words.add(new TablePage.Words(place, again, baseline, text.runs(line, left, width)));
    }

    private void frame(SetRow row, double height) {
        double left = columns.edge(0);
        double right = columns.edge(row.columns());
        if (down.isEmpty()) {
            across.add(new TablePage.Rule(left, depth, right, depth));
        }
        double bottom = depth + height;
        across.add(new TablePage.Rule(left, bottom, right, bottom));
        upright(0, bottom);
        for (var cell : row.cells()) {
            upright(cell.column() + cell.cell().span(), bottom);
        }
        depth = bottom;
    }

    /** Lines of rows one below the other are drawn in one. */
    private void upright(int column, double bottom) {
        var stretches = down.computeIfAbsent(column, any -> new ArrayList<>());
        int last = stretches.size() - 1;
        if (last >= 0 && Math.abs(stretches.get(last)[1] - depth) < SAME) {
            stretches.get(last)[1] = bottom;
        } else {
            stretches.add(new double[] {depth, bottom});
        }
    }
}
