package org.rectify.printing.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.Page;

/**
 * A PDF being written. Papers are added one after the other and share the embedded fonts; each keeps its own page numbers, headings
 * and bookmarks. The same papers in the same order give the same bytes.
 */
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts();
    private final PdfTags tags = new PdfTags(document);
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PdfMetadata metadata;

    /** A document with these properties; nothing in it tells when it was written. */
    PdfFile(String title, String author, LocalDate dated) {
        this.metadata = new PdfMetadata(title, author, dated);
    }

    /** Adds the only paper of a document. */
    void add(Composition composition) throws IOException {
        add(composition, null);
    }

    /**
     * Adds one paper of many.
     *
     * @param bookmark under which the paper's headings stand; null to let them stand at the top
     * @return the index of the paper's first page in the document, from 0
     */
    int add(Composition composition, @Nullable String bookmark) throws IOException {
        int first = document.getNumberOfPages();
        metadata.note(composition.model());
        tags.startPaper(bookmark != null);
        for (var page : composition.pages()) {
            var sheet = sheet();
            if (page == composition.pages().get(0)) {
                bookmarks.startPaper(bookmark, sheet);
            }
            draw(page, composition, sheet);
        }
        return first;
    }

    /** Adds an empty page without a number, so that the next paper starts on a right-hand page (7.5). */
    void addBlank() {
        sheet();
    }

    /** Completes the document and writes it; nothing can be added after it. */
    void save(OutputStream target) throws IOException {
        fonts.write();
        tags.write();
        bookmarks.write(document);
        metadata.write(document);
        document.save(target);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPage sheet() {
        var sheet = new PDPage(new PDRectangle((float) Grid.PAGE_WIDTH, (float) Grid.PAGE_HEIGHT));
        document.addPage(sheet);
        tags.startPage(sheet);
        return sheet;
    }

    private void draw(Page page, Composition composition, PDPage sheet) throws IOException {
        var pen = new PdfPen(fonts, composition.fonts(), Grid.PAGE_HEIGHT);
        lines(page, composition, sheet, pen);
        if (page.folio() != null) {
            pen.openArtifact();
            pen.draw(page.folio(), Grid.folioBaseline());
            pen.close();
        }
        sheet.getCOSObject().setItem(COSName.CONTENTS, PdfStreams.deflated(pen.bytes()));
        sheet.getCOSObject().setItem(COSName.RESOURCES, fonts.resources());
    }

    private void lines(Page page, Composition composition, PDPage sheet, PdfPen pen) {
        Object open = null;
        for (var line : page.lines()) {
            bookmarks.mark(line, composition.model(), sheet);
            for (var run : line.runs()) {
                // a stand-in is tagged apart, because it carries the character it stands for
                Object part = run.replaced() ? run : Integer.valueOf(line.paragraph());
                if (!part.equals(open)) {
                    if (open != null) {
                        pen.close();
                    }
                    open = part;
                    tags.open(pen, line, run);
                }
                pen.draw(run, line.baseline());
            }
        }
        if (open != null) {
            pen.close();
        }
    }
}
