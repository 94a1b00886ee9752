package org.rectify.printing;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks for the headings of the first two levels. */
final class PdfBookmarks {

    private final Map<Integer, PDPageXYZDestination> places = new TreeMap<>();

    /** Remembers where a heading starts. */
    void mark(Line line, PDPage page) {
        if (line.role() == Role.LEVEL1 || line.role() == Role.LEVEL2) {
            var place = new PDPageXYZDestination();
            place.setPage(page);
            place.setTop((int) (Grid.PAGE_HEIGHT - line.baseline() + Grid.PITCH));
            places.putIfAbsent(line.paragraph(), place);
        }
    }

    void write(PDDocument document, Composition composition) {
        if (places.isEmpty()) {
            return;
        }
        var outline = new PDDocumentOutline();
        PDOutlineNode chapter = outline;
        for (var place : places.entrySet()) {
            var heading = composition.model().paragraphs().get(place.getKey());
            var item = new PDOutlineItem();
            item.setTitle(heading.text());
            item.setDestination(place.getValue());
            if (heading.role() == Role.LEVEL1) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
        }
        outline.children().forEach(PDOutlineNode::openNode);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
