package org.rectify.printing;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The structure tree of a table's paper: title, captions, one table of rows and cells, notes. */
final class TableTags {

    private static final String COLUMN = "Column";
    private static final String ROW = "Row";
    private static final String CELL = "TD";
    private static final String HEAD = "TH";
    private static final String PARAGRAPH = "P";
    private static final String SPAN = "Span";

    private final PDDocument document;
    private final TablePaper paper;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final PDStructureElement table = new PDStructureElement("Table", whole);
    private final Map<TablePlace, PDStructureElement> elements = new HashMap<>();
    private final COSArray parents = new COSArray();

    private PDPage page = new PDPage();
    private COSArray onPage = new COSArray();
    private int pages;
    private int rows;

    TableTags(PDDocument document, TablePaper paper) {
        this.document = document;
        this.paper = paper;
        root.appendKid(whole);
    }

    void start(PDPage next) {
        page = next;
        page.setStructParents(pages);
        // readers walk a page in the order of its structure
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        onPage = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(onPage);
        pages++;
    }

    /** Opens a part of an element on this page. */
    void open(PdfPen pen, TablePlace place, GlyphRun run) {
        var element = element(place);
        if (run.replaced()) {
            element = add(element, SPAN);
            element.setActualText(run.typed());
        }
        int number = onPage.size();
        var reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
        pen.open(element.getStructureType(), number);
    }

    void write() {
        rowsUpTo(paper.allRows().size());
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private PDStructureElement element(TablePlace place) {
        if (place.kind() == TablePlace.Kind.CELL) {
            rowsUpTo(place.row() + 1);
        }
        return elements.computeIfAbsent(
                place, any -> add(whole, place.kind() == TablePlace.Kind.TITLE ? "H1" : PARAGRAPH));
    }

    /** Rows are there with all their cells, those without words too. */
    private void rowsUpTo(int count) {
        if (rows == 0 && count > 0) {
            table.setPage(page);
            whole.appendKid(table);
        }
        for (; rows < count; rows++) {
            var row = add(table, "TR");
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
        var element = add(row, head ? HEAD : CELL);
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

    private PDStructureElement add(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }
}
