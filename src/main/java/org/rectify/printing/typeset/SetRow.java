package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TableRow;

/** A row whose words are broken into lines. */
final class SetRow {

    /** A cell with its first column. */
    record SetCell(TableCell cell, int column, CellText text, CellText foot) {

        int lines() {
            return text.count() + foot.count();
        }
    }

    private final List<SetCell> cells = new ArrayList<>();
    private final double pitch;

    SetRow(TableRow row, TableColumns columns, Sheet sheet, Fonts fonts) {
        pitch = sheet.pitch();
        int column = 0;
        for (var cell : row.cells()) {
            double room = columns.room(column, cell.span());
            var text = CellText.of(cell.text(), fonts, face(cell.look()), sheet.size(), room, edge(cell.look()));
            var foot = CellText.of(cell.foot(), fonts, Face.FANG, sheet.size(), room, CellText.Edge.RIGHT);
            cells.add(new SetCell(cell, column, text, foot));
            column += cell.span();
        }
    }

    List<SetCell> cells() {
        return cells;
    }

    int columns() {
        return cells.stream().mapToInt(cell -> cell.cell().span()).sum();
    }

    /** The lines of its longest cell. */
    int lines() {
        return cells.stream()
                .mapToInt(cell -> Math.max(cell.lines(), cell.cell().lines()))
                .max()
                .orElse(1);
    }

    double height() {
        return height(lines());
    }

    double height(int lines) {
        return lines * pitch + 2 * TableColumns.RIM;
    }

    static Face face(TableCell.Look look) {
        return switch (look) {
            case HEAD -> Face.HEI;
            case GROUP -> Face.KAI;
            case CENTRED, TEXT -> Face.FANG;
        };
    }

    private static CellText.Edge edge(TableCell.Look look) {
        return switch (look) {
            case HEAD, CENTRED -> CellText.Edge.MIDDLE;
            case GROUP, TEXT -> CellText.Edge.BOTH;
        };
    }
}
