package org.rectify.intake.grammar;

import java.util.List;

/** Rule "table": rows of cells parted by tabs or bars, or one cell a line; their cells stay apart in the copy. */
final class TableLines {

    private final String text;
    private final List<Line> lines;

    TableLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    void lay() {
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.separators == 0) {
                inTable = false;
                i = Math.max(i, cellsByLine(i));
            } else {
                inTable = inTable || head(line);
                line.row = inTable || numbered(line);
                takeBarsOff(line);
            }
        }
    }

    private boolean head(Line line) {
        String[] cells = text.substring(line.start, line.end).split("[\\t|]");
        int names = 0;
        for (String cell : cells) {
            String folded = Lines.fold(cell);
            if (!folded.isEmpty() && !Table.names(folded)) {
                return false;
            }
            names += folded.isEmpty() ? 0 : 1;
        }
        return names > 1;
    }

    /** 1⇥… : a number in a cell of its own. */
    private boolean numbered(Line line) {
        int i = line.start;
        while (i < line.end && i < line.start + 3 && Glyphs.digit(Folding.fold(text.charAt(i)))) {
            i++;
        }
        return i > line.start && i < line.start + 3 && i < line.end && text.charAt(i) == '\t';
    }

    private void takeBarsOff(Line line) {
        if (!line.row || text.charAt(line.start) != '|') {
            return;
        }
        line.body++;
        line.bodyEnd -= text.charAt(line.end - 1) == '|' && line.end > line.body ? 1 : 0;
        boolean ruler = true;
        for (int i = line.start; i < line.end && ruler; i++) {
            ruler = "|-: \t".indexOf(text.charAt(i)) >= 0;
        }
        line.aside = ruler;
    }

    /** A head of one cell a line (序号, 问题 …), then rows that begin with 1, 2, 3; answers its last line, or -1. */
    private int cellsByLine(int i) {
        int columns = 0;
        while (i + columns < lines.size() && columns < 12 && cellName(lines.get(i + columns), columns)) {
            columns++;
        }
        int row = i + columns;
        if (columns < 3 || !isNumber(row, 1)) {
            return -1;
        }
        joinCells(i, row);
        for (int number = 1; isNumber(row, number); number++) {
            int next = row + 1;
            while (next < lines.size() && next < row + columns && !isNumber(next, number + 1)) {
                next++;
            }
            joinCells(row, next);
            row = next;
        }
        return row - 1;
    }

    private boolean cellName(Line line, int column) {
        if (line.end - line.start > 12) {
            return false;
        }
        String folded = Lines.fold(text.substring(line.start, line.end));
        return column == 0 ? Table.ORDINAL_HEAD.at(folded, 0, folded.length()) == folded.length() : Table.names(folded);
    }

    private boolean isNumber(int i, int number) {
        return i < lines.size()
                && lines.get(i).end - lines.get(i).start <= 2
                && Lines.fold(text.substring(lines.get(i).start, lines.get(i).end))
                        .equals(String.valueOf(number));
    }

    private void joinCells(int from, int to) {
        for (int i = from; i < to; i++) {
            lines.get(i).row = true;
            lines.get(i).joined = i > from;
        }
    }
}
