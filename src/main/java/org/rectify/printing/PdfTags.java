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

/**
 * The structure tree: one element a paragraph, which may have its content on several pages. Headings nest without a gap (ISO 14289-1,
 * 7.4.2): a paper without a title starts with H1 all the same.
 */
final class PdfTags {

    private static final String SPAN = "Span";
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();
    private final COSArray parents = new COSArray();

    private PDStructureElement paper = whole;
    private int depth;
    private PDPage page = new PDPage();
    private COSArray onPage = new COSArray();
    private int pages;

    PdfTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    /** What follows is another paper; one of many is a part of the whole. */
    void startPaper(boolean ofMany) {
        elements.clear();
        depth = 0;
        paper = whole;
        if (ofMany) {
            paper = new PDStructureElement("Part", whole);
            whole.appendKid(paper);
        }
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

    /** Opens a part of a paragraph on this page. */
    void open(PdfPen pen, Line line, GlyphRun run) {
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
        pen.open(element.getStructureType(), number);
    }

    private PDStructureElement standIn(PDStructureElement paragraph, String typed) {
        var element = new PDStructureElement(SPAN, paragraph);
        element.setPage(page);
        element.setActualText(typed);
        paragraph.appendKid(element);
        return element;
    }

    private PDStructureElement element(Role role) {
        var element = new PDStructureElement(tag(role), paper);
        element.setPage(page);
        paper.appendKid(element);
        return element;
    }

    private String tag(Role role) {
        int wanted = switch (role) {
            case TITLE -> 1;
            case LEVEL1 -> 2;
            case LEVEL2 -> 3;
            default -> 0;
        };
        if (wanted == 0) {
            return "P";
        }
        depth = Math.min(wanted, depth + 1);
        return "H" + depth;
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
