package org.rectify.printing.file;

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
import org.rectify.printing.typeset.GlyphRun;

/** A structure tree and what of each page belongs to which of its elements (ISO 32000-1, 14.7); what the elements are others know. */
final class PdfStructure {

    private static final String SPAN = "Span";
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();

    private PDPage page = new PDPage();
    private COSArray onPage = new COSArray();
    private int pages;

    PdfStructure(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    /** The element that all others stand in. */
    PDStructureElement whole() {
        return whole;
    }

    void startPage(PDPage next) {
        page = next;
        page.setStructParents(pages);
        // readers walk a page in the order of its structure
        page.getCOSObject().setItem(TABS, COSName.S);
        onPage = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(onPage);
        pages++;
    }

    /** A new last child, which begins on this page. */
    PDStructureElement add(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /** Lets what the pen draws from now on be a part of the element; a stand-in becomes an element of its own that says for what. */
    void open(PdfPen pen, PDStructureElement element, GlyphRun run) {
        if (run.replaced()) {
            var standIn = add(element, SPAN);
            standIn.setActualText(run.typed());
            open(pen, standIn);
        } else {
            open(pen, element);
        }
    }

    private void open(PdfPen pen, PDStructureElement element) {
        int number = onPage.size();
        var reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
        pen.open(element.getStructureType(), number);
    }

    void write() {
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
