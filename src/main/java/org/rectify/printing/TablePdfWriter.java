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
import org.apache.pdfbox.util.Matrix;

/** Writes a table's paper as PDF, as {@link PdfWriter} writes others: embedded, tagged, the same bytes for the same paper. */
final class TablePdfWriter {

    private static final float HAIRLINE = 0.5f;

    byte[] write(TableComposition composition) {
        try (var document = new PDDocument();
                var loan = composition.fonts().borrow()) {
            new PdfMetadata(composition.paper().model()).write(document);
            draw(composition, document, loan);
            var bytes = new ByteArrayOutputStream(1 << 18);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(TableComposition composition, PDDocument document, Fonts.Loan loan) throws IOException {
        var sheet = composition.paper().sheet();
        var tags = new TableTags(document, composition.paper());
        Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
        PdfPen.FontSource source = face -> PdfWriter.font(face, document, loan, fonts);
        for (var page : composition.pages()) {
            var drawn = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(drawn);
            tags.start(drawn);
            try (var content = new PDPageContentStream(document, drawn)) {
                rules(page, content, sheet);
                words(page, content, new PdfPen(content, source, sheet.height()), tags);
                folio(page, content, new PdfPen(content, source), sheet);
            }
        }
        tags.write();
    }

    private static void rules(TablePage page, PDPageContentStream content, Sheet sheet) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(HAIRLINE);
        content.setLineCapStyle(2);
        for (var rule : page.rules()) {
            content.moveTo((float) rule.fromX(), (float) (sheet.height() - rule.fromY()));
            content.lineTo((float) rule.toX(), (float) (sheet.height() - rule.toY()));
        }
        content.stroke();
        content.endMarkedContent();
    }

    private static void words(TablePage page, PDPageContentStream content, PdfPen pen, TableTags tags)
            throws IOException {
        Object open = null;
        for (var words : page.words()) {
            for (var run : words.runs()) {
                // a stand-in is tagged apart, because it carries the character it stands for; a repeated head is none of the text
                Object part = words.again() ? COSName.ARTIFACT : run.replaced() ? run : words.place();
                if (!part.equals(open)) {
                    if (open != null) {
                        content.endMarkedContent();
                    }
                    open = part;
                    if (words.again()) {
                        content.beginMarkedContent(COSName.ARTIFACT);
                    } else {
                        content.beginMarkedContent(
                                tags.tag(words.place(), run), tags.next(words.place(), run));
                    }
                }
                pen.draw(run, words.baseline());
            }
        }
        if (open != null) {
            content.endMarkedContent();
        }
    }

    /** The number keeps its place on the upright sheet, however the sheet is turned for reading (clause 8). */
    private static void folio(TablePage page, PDPageContentStream content, PdfPen pen, Sheet sheet)
            throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        if (sheet == Sheet.TURNED) {
            content.saveGraphicsState();
            content.transform(new Matrix(0, -1, 1, 0, 0, (float) sheet.height()));
        }
        pen.draw(page.folio(), Grid.folioBaseline());
        if (sheet == Sheet.TURNED) {
            content.restoreGraphicsState();
        }
        content.endMarkedContent();
    }
}
