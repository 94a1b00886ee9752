package org.rectify.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes a composition as PDF: subset fonts embedded, tagged, with bookmarks and the metadata of PDF/A-2a. The same composition
 * gives the same bytes.
 */
public final class PdfWriter {

    /** The document as bytes. */
    public byte[] write(Composition composition) {
        try (var document = new PDDocument();
                var loan = composition.fonts().borrow()) {
            var metadata = new PdfMetadata(composition.model());
            metadata.write(document);
            draw(composition, document, loan);
            var bytes = new ByteArrayOutputStream(1 << 18);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Composition composition, PDDocument document, Fonts.Loan loan) throws IOException {
        var tags = new PdfTags(document);
        var bookmarks = new PdfBookmarks();
        var fonts = new EnumMap<Face, PDFont>(Face.class);
        for (var page : composition.pages()) {
            var sheet = new PDPage(new PDRectangle((float) Grid.PAGE_WIDTH, (float) Grid.PAGE_HEIGHT));
            document.addPage(sheet);
            tags.start(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                var pen = new PdfPen(content, face -> font(face, document, loan, fonts));
                lines(page, sheet, content, pen, tags, bookmarks);
                content.beginMarkedContent(COSName.ARTIFACT);
                pen.draw(page.folio(), Grid.folioBaseline());
                content.endMarkedContent();
            }
        }
        bookmarks.write(document, composition);
        tags.write();
    }

    private static void lines(
            Page page, PDPage sheet, PDPageContentStream content, PdfPen pen, PdfTags tags, PdfBookmarks bookmarks)
            throws IOException {
        Object open = null;
        for (var line : page.lines()) {
            bookmarks.mark(line, sheet);
            for (var run : line.runs()) {
                // a stand-in is tagged apart, because it carries the character it stands for
                Object part = run.replaced() ? run : Integer.valueOf(line.paragraph());
                if (!part.equals(open)) {
                    if (open != null) {
                        content.endMarkedContent();
                    }
                    open = part;
                    content.beginMarkedContent(tags.tag(line, run), tags.next(line, run));
                }
                pen.draw(run, line.baseline());
            }
        }
        if (open != null) {
            content.endMarkedContent();
        }
    }

    static PDFont font(Face face, PDDocument document, Fonts.Loan loan, Map<Face, PDFont> fonts)
            throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, loan.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }
}
