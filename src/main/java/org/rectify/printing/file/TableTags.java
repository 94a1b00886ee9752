package org.rectify.printing.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.TablePlace;

/** The structure of a table's paper: title, captions, one table of rows and cells, notes. */
final class TableTags {

    private static final String COLUMN = "Column";
    private static final String ROW = "Row";
    private static final String CELL = "TD";
    private static final String HEAD = "TH";
    private static final String PARAGRAPH = "P";

    private final TablePaper paper;
    private final PdfStructure structure;
    private final Map<TablePlace, PDStructureElement> elements = new HashMap<>();
    private @Nullable PDStructureElement table;
    private int rows;

    TableTags(PDDocument document, TablePaper paper) {
        this.paper = paper;
        structure = new PdfStructure(document);
    }

    void startPage(PDPage next) {
        structure.startPage(next);
    }

    /** Opens a part of an element on this page. */
    void open(PdfPen pen, TablePlace place, GlyphRun run) {
        structure.open(pen, element(place), run);
    }

    void write() {
        rowsUpTo(paper.allRows().size());
        structure.write();
    }

    private PDStructureElement element(TablePlace place) {
        if (place.kind() == TablePlace.Kind.CELL) {
            rowsUpTo(place.row() + 1);
        }
        return elements.computeIfAbsent(
                place,
                any -> structure.add(structure.whole(), place.kind() == TablePlace.Kind.TITLE ? "H1" : PARAGRAPH));
    }

    /** Rows are there with all their cells, those without words too. */
    private void rowsUpTo(int count) {
        if (table == null && count > 0) {
            table = structure.add(structure.whole(), "Table");
        }
        for (; rows < count; rows++) {
            var row = structure.add(table, "TR");
            var cells = paper.allRows().get(rows).cells();
            for (int i = 0; i < cells.size(); i++) {
                elements.put(new TablePlace(TablePlace.Kind.CELL, rows, i), cell(row, cells.get(i), cells.size()));
            }
        }
    }

    private PDStructureElement cell(PDStructureElement row, TableCell cell, int besides) {
        boolean group = cell.look() == TableCell.Look.GROUP;
        boolean head =
                group || cell.look() == TableCell.Look.HEAD && !cell.text().isEmpty();
        var element = structure.add(row, head ? HEAD : CELL);
        var attributes = new PDTableAttributeObject();
        if (cell.span() > 1) {
            attributes.setColSpan(cell.span());
        }
        if (head) {
            boolean allHeads =
                    paper.allRows().get(rows).cells().stream().allMatch(each -> each.look() == TableCell.Look.HEAD);
            attributes.setScope(allHeads && besides > 1 ? COLUMN : ROW);
        }
        if (head || cell.span() > 1) {
            element.addAttribute(attributes);
        }
        return element;
    }
}
