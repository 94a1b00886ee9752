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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree: one element a paragraph, which may have its content on several pages. */
final class PdfTags {

    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName PARAGRAPH = COSName.getPDFName("P");

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();
    private final COSArray parents = new COSArray();

    private PDPage page = new PDPage();
    private COSArray onPage = new COSArray();
    private int pages;

    PdfTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    COSName tag(Line line, GlyphRun run) {
        return run.replaced() ? SPAN : tag(line.role());
    }

    private static COSName tag(Role role) {
        return switch (role) {
            case TITLE -> COSName.getPDFName("H1");
            case LEVEL1 -> COSName.getPDFName("H2");
            case LEVEL2 -> COSName.getPDFName("H3");
            default -> PARAGRAPH;
        };
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

    /** Opens a part of a paragraph on this page; returns its number there. */
    int next(Line line, GlyphRun run) {
        int number = onPage.size();
        var element = elements.computeIfAbsent(line.paragraph(), any -> element(line.role()));
        if (run.replaced()) {
            element = standIn(element, run.typed());
        }
        var reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        element.appendKid(reference);
        onPage.add(element.getCOSObject());
        return number;
    }

    private PDStructureElement standIn(PDStructureElement paragraph, String typed) {
        var element = new PDStructureElement(SPAN.getName(), paragraph);
        element.setPage(page);
        element.setActualText(typed);
        paragraph.appendKid(element);
        return element;
    }

    private PDStructureElement element(Role role) {
        var element = new PDStructureElement(tag(role).getName(), whole);
        element.setPage(page);
        whole.appendKid(element);
        return element;
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
