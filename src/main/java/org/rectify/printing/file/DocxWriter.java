package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.rectify.printing.paper.Flow;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.Line;

/**
 * Writes a composition as DOCX for an office's Word: named styles with outline levels and the official faces by name, none embedded.
 * Word breaks the lines itself; only the title's breaks and the signature's indents are taken from the composition.
 */
final class DocxWriter {

    /** Word's outline level of ordinary text. */
    private static final BigInteger BODY_LEVEL = BigInteger.valueOf(9);

    /** The document as bytes; the same composition gives the same bytes. */
    byte[] write(Composition composition) {
        try (var document = new XWPFDocument()) {
            var profile = composition.profile();
            DocxParts.styles(document, profile);
            properties(document, composition.model());
            page(document, profile);
            DocxParts.footers(document, profile);
            for (int i = 0; i < composition.model().paragraphs().size(); i++) {
                paragraph(document.createParagraph(), composition, i);
            }
            var bytes = new ByteArrayOutputStream(1 << 15);
            document.write(bytes);
            return DocxParts.fixed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void properties(XWPFDocument document, PrintModel model) {
        var dated = Optional.of(
                Date.from(model.dated().atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(model.title());
        core.setCreator(model.author());
        core.setLastModifiedByUser(model.author());
        core.setCreated(dated);
        core.setModified(dated);
        document.getProperties().getExtendedProperties().setApplication("Rectify");
    }

    /** A4, margins 37, 26, 35, 28 mm: 156 × 225 mm are left; 22 lines of 579 twentieths fit, 580 would not. */
    private static void page(XWPFDocument document, Profile profile) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1588));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(1430));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(profile.pitchTwentieths()));
    }

    private static void paragraph(XWPFParagraph paragraph, Composition composition, int index) {
        var paragraphs = composition.model().paragraphs();
        var printed = paragraphs.get(index);
        var next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1).role() : Role.BODY;
        var previous = index > 0 ? paragraphs.get(index - 1).role() : Role.TITLE;
        int line = composition.profile().pitchTwentieths();
        paragraph.setStyle(DocxParts.styleId(printed.role()));
        if (printed.role().head() && !next.head() && index + 1 < paragraphs.size()) {
            paragraph.setSpacingAfter(line);
        }
        if (printed.role() == Role.LEVEL3 && Flow.endsSentence(printed.text())) {
            // text with a number: nothing below belongs to it, and it is no entry of Word's outline
            paragraph.setKeepNext(false);
            paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BODY_LEVEL);
        }
        if (emptyHeading(printed.role(), next)) {
            paragraph.setKeepNext(false);
        }
        if (printed.role().closing()) {
            rightIndent(paragraph, composition, index);
            if (!previous.closing()) {
                paragraph.setSpacingBefore(line);
            }
        }
        // the signature's page takes the end of the text along (7.3.5.5)
        if (next.closing() && index + 1 < paragraphs.size()) {
            paragraph.setKeepNext(true);
        }
        words(paragraph, composition, index);
    }

    /** A heading with nothing below it but one of its own level or a higher one: it may end a page, as in the PDF. */
    private static boolean emptyHeading(Role role, Role next) {
        return role.heading() && next.heading() && next.compareTo(role) <= 0;
    }

    private static void words(XWPFParagraph paragraph, Composition composition, int index) {
        var printed = composition.model().paragraphs().get(index);
        if (printed.role() == Role.TITLE) {
            title(paragraph, composition, index);
            return;
        }
        for (var part : printed.runs()) {
            run(paragraph, part.text(), part.strong());
        }
    }

    private static void title(XWPFParagraph paragraph, Composition composition, int index) {
        var lines = composition.lines(index);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            run(paragraph, lines.get(i).text(), false);
        }
    }

    /** The hint gives quotation marks, dashes and dots the Chinese face. */
    private static void run(XWPFParagraph paragraph, String text, boolean strong) {
        var run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        if (strong) {
            run.setBold(true);
        }
        run.setText(text);
    }

    /** What is left between the widest line's end and the edge, as Word counts it: in hundredths of a character. */
    private static void rightIndent(XWPFParagraph paragraph, Composition composition, int index) {
        double end = composition.lines(index).stream().collect(Collectors.averagingDouble(Line::end));
        double characters = (Grid.LEFT + Grid.WIDTH - end) / Grid.CELL;
        long hundredths = Math.max(0, Math.round(characters * 2) * 50);
        var properties = paragraph.getCTP().getPPr();
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setRightChars(BigInteger.valueOf(hundredths));
        indent.setRight(BigInteger.valueOf(hundredths * 316 / 100));
    }
}
