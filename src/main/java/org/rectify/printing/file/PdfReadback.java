package org.rectify.printing.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads a PDF's content streams: which glyphs lie where, and what text each stands for. Far less work than a text stripper, because
 * nothing has to be guessed: the order of drawing is the order of reading.
 */
final class PdfReadback extends PDFStreamEngine {

    private final Readback found = new Readback();
    private double height;

    private PdfReadback() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
    }

    /** What the file shows; fails where it cannot be read at all. */
    static Readback of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PdfReadback();
            for (var page : document.getPages()) {
                reader.found.page();
                reader.height = page.getMediaBox().getHeight();
                reader.processPage(page);
            }
            return reader.found;
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        var text = font.toUnicode(code);
        boolean drawn = font.isEmbedded() && font instanceof PDType0Font composite && composite.codeToGID(code) > 0;
        if (!drawn || text == null || text.isEmpty()) {
            found.faulty(String.valueOf(font.getName()));
        }
        double x = place.getTranslateX();
        double y = height - place.getTranslateY();
        (text == null ? "\uFFFD" : text).codePoints().forEach(point -> found.glyph(point, x, y));
    }
}
