package org.rectify.printing.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.Line;

/**
 * The structure of papers: one element a paragraph, which may have its content on several pages. Headings nest without a gap (ISO
 * 14289-1, 7.4.2): a paper without a title starts with H1 all the same.
 */
final class PdfTags {

    private final PdfStructure structure;
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();

    private PDStructureElement paper;
    private int depth;

    PdfTags(PDDocument document) {
        structure = new PdfStructure(document);
        paper = structure.whole();
    }

    /** What follows is another paper; one of many is a part of the whole. */
    void startPaper(boolean ofMany) {
        elements.clear();
        depth = 0;
        paper = structure.whole();
        if (ofMany) {
            paper = new PDStructureElement("Part", structure.whole());
            structure.whole().appendKid(paper);
        }
    }

    void startPage(PDPage next) {
        structure.startPage(next);
    }

    /** Opens a part of a paragraph on this page. */
    void open(PdfPen pen, Line line, GlyphRun run) {
        var element = elements.computeIfAbsent(line.paragraph(), any -> structure.add(paper, tag(line.role())));
        structure.open(pen, element, run);
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
        structure.write();
    }
}
