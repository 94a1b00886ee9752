package org.rectify.printing.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Line;

/** Bookmarks for the headings of the first two levels, and for each paper of a document that has more than one. */
final class PdfBookmarks {

    private static final int NONE = -1;

    private final PDDocumentOutline outline = new PDDocumentOutline();

    private PDOutlineNode paper = outline;
    private PDOutlineNode chapter = outline;
    private int marked = NONE;

    /** What follows is another paper that starts on this page, with a bookmark of its own where a title is given. */
    void startPaper(@Nullable String title, PDPage page) {
        paper = outline;
        marked = NONE;
        if (title != null) {
            paper = add(outline, title, page, page.getMediaBox().getHeight());
        }
        chapter = paper;
    }

    /** Marks the line when a heading begins with it. */
    void mark(Line line, PrintModel model, PDPage page) {
        boolean heading = line.role() == Role.LEVEL1 || line.role() == Role.LEVEL2;
        if (heading && line.paragraph() != marked) {
            marked = line.paragraph();
            var top = page.getMediaBox().getHeight() - line.baseline() + Grid.PITCH;
            var above = line.role() == Role.LEVEL1 ? paper : chapter;
            var item = add(above, model.paragraphs().get(marked).text(), page, top);
            chapter = line.role() == Role.LEVEL1 ? item : chapter;
        }
    }

    void write(PDDocument document) {
        if (outline.hasChildren()) {
            outline.children().forEach(PDOutlineNode::openNode);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private static PDOutlineItem add(PDOutlineNode above, String title, PDPage page, double top) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) top);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        above.addLast(item);
        return item;
    }
}
