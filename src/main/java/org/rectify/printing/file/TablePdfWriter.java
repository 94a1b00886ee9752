package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.typeset.TableComposition;
import org.rectify.printing.typeset.TablePage;

/** Writes a table's paper as PDF, as {@link PdfWriter} writes others: embedded, tagged, the same bytes for the same paper. */
final class TablePdfWriter {

    /** In points. */
    private static final double HAIRLINE = 0.5;

    byte[] write(TableComposition composition) {
        var paper = composition.paper();
        try (var document = new PDDocument()) {
            var metadata = new PdfMetadata(paper.title(), paper.author(), paper.dated());
            metadata.note(paper.model());
            draw(composition, document);
            metadata.write(document);
            var bytes = new ByteArrayOutputStream(1 << 17);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(TableComposition composition, PDDocument document) throws IOException {
        var sheet = composition.paper().sheet();
        var fonts = new PdfFonts();
        var tags = new TableTags(document, composition.paper());
        for (var page : composition.pages()) {
            var drawn = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(drawn);
            tags.startPage(drawn);
            var pen = new PdfPen(fonts, composition.fonts(), sheet.height());
            rules(page, pen);
            words(page, pen, tags);
            folio(page, pen, sheet);
            drawn.getCOSObject().setItem(COSName.CONTENTS, PdfStreams.deflated(pen.bytes()));
            drawn.getCOSObject().setItem(COSName.RESOURCES, fonts.resources());
        }
        fonts.write();
        tags.write();
    }

    private static void rules(TablePage page, PdfPen pen) {
        pen.openArtifact();
        page.rules().forEach(rule -> pen.rule(rule, HAIRLINE));
        pen.close();
    }

    private static void words(TablePage page, PdfPen pen, TableTags tags) {
        Object open = null;
        for (var words : page.words()) {
            for (var run : words.runs()) {
                // a repeated head is none of the text; a stand-in is tagged apart, because it carries what it stands
                // for
                Object part = words.again() ? COSName.ARTIFACT : run.replaced() ? run : words.place();
                if (!part.equals(open)) {
                    if (open != null) {
                        pen.close();
                    }
                    open = part;
                    if (words.again()) {
                        pen.openArtifact();
                    } else {
                        tags.open(pen, words.place(), run);
                    }
                }
                pen.draw(run, words.baseline());
            }
        }
        if (open != null) {
            pen.close();
        }
    }

    /** The number keeps its place on the upright sheet, however the sheet is turned for reading (clause 8). */
    private static void folio(TablePage page, PdfPen pen, Sheet sheet) {
        pen.openArtifact();
        if (sheet == Sheet.TURNED) {
            pen.drawTurned(page.folio(), Grid.folioBaseline());
        } else {
            pen.draw(page.folio(), Grid.folioBaseline());
        }
        pen.close();
    }
}
