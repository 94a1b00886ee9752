package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;
import org.rectify.printing.typeset.TableColumns;
import org.rectify.printing.typeset.TableComposition;

/**
 * Writes a table's paper as DOCX: a real table with fixed columns, its head repeated by Word, the official faces by name. Word breaks
 * lines and pages itself.
 */
final class TableDocxWriter {

    private static final int TWENTIETHS = 20;

    /** Half a point, in eighths. */
    private static final int HAIRLINE = 4;

    private static final BigInteger LINE = BigInteger.valueOf(579);
    private static final int CAPTION_LINE = 440;
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** The number's cell beside the type area of a turned sheet, read from the sheet's upright foot. */
    private static final String TURNED_FOLIO = """
            <w:hdr %1$s><w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" \
            w:horzAnchor="page" w:tblpX="1140" w:tblpY="1588"/><w:tblW w:w="420" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="420"/></w:tblGrid><w:tr><w:trPr>\
            <w:trHeight w:val="8840" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="420" w:type="dxa"/>\
            <w:textDirection w:val="tbRl"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Footer"/>\
            <w:ind %2$s/><w:jc w:val="%3$s"/></w:pPr>%4$s</w:p></w:tc></w:tr></w:tbl><w:p><w:pPr>\
            <w:pStyle w:val="Footer"/></w:pPr></w:p></w:hdr>""";

    private static final String PAGE_FIELD = """
            <w:r>%1$s<w:t xml:space="preserve">— </w:t></w:r><w:r>%1$s<w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r>%1$s<w:instrText>PAGE</w:instrText></w:r><w:r>%1$s<w:fldChar w:fldCharType="separate"/></w:r>\
            <w:r>%1$s<w:t>1</w:t></w:r><w:r>%1$s<w:fldChar w:fldCharType="end"/></w:r>\
            <w:r>%1$s<w:t xml:space="preserve"> —</w:t></w:r>""";

    /** The document as bytes; the same composition gives the same bytes. */
    byte[] write(TableComposition composition) {
        try (var document = new XWPFDocument()) {
            var paper = composition.paper();
            DocxParts.styles(document, Profile.STANDARD);
            styles(document, paper.sheet());
            DocxWriter.properties(document, paper.model());
            page(document, paper.sheet());
            folios(document, paper.sheet());
            title(document, composition);
            caption(document, paper);
            table(document, composition);
            notes(document, paper);
            var bytes = new ByteArrayOutputStream(1 << 15);
            document.write(bytes);
            return DocxParts.fixed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document, Sheet sheet) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twentieths(sheet.width()));
        size.setH(twentieths(sheet.height()));
        if (sheet == Sheet.TURNED) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(twentieths(sheet.top()));
        margins.setRight(twentieths(sheet.width() - sheet.right()));
        margins.setBottom(twentieths(sheet.height() - sheet.bottom()));
        margins.setLeft(twentieths(sheet.left()));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(sheet == Sheet.TURNED ? 567 : 1430));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(LINE);
    }

    private static void folios(XWPFDocument document, Sheet sheet) {
        if (sheet == Sheet.UPRIGHT) {
            DocxParts.footers(document, Profile.STANDARD);
        } else {
            turned(document.createHeader(HeaderFooterType.DEFAULT), true);
            turned(document.createHeader(HeaderFooterType.EVEN), false);
        }
    }

    /** Right on the upright sheet is down on the turned one. */
    private static void turned(XWPFHeaderFooter header, boolean right) {
        var letters = "<w:rPr>" + DocxParts.faces(Face.SONG) + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        var xml = TURNED_FOLIO.formatted(
                NAMESPACES,
                right ? "w:right=\"280\"" : "w:left=\"280\"",
                right ? "right" : "left",
                PAGE_FIELD.formatted(letters));
        try {
            var parsed = org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument.Factory.parse(xml);
            header.setHeaderFooter((CTHdrFtr) parsed.getHdr());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void styles(XWPFDocument document, Sheet sheet) {
        int line = (int) Math.round(sheet.pitch() * TWENTIETHS);
        style(document, "TableText", "Table Text", Face.FANG, sheet.size(), line, "both");
        style(document, "TableHead", "Table Head", Face.HEI, sheet.size(), line, "center");
        style(document, "TableGroup", "Table Group", Face.KAI, sheet.size(), line, "both");
        style(document, "TableCaption", "Table Caption", Face.FANG, 12, CAPTION_LINE, "left");
    }

    private static void style(
            XWPFDocument document, String id, String name, Face face, double size, int line, String alignment) {
        int halves = (int) Math.round(size * 2);
        var layout = "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"" + line
                + "\" w:lineRule=\"exact\"/><w:jc w:val=\"" + alignment + "\"/>";
        var letters = DocxParts.faces(face) + "<w:spacing w:val=\"0\"/><w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\""
                + halves + "\"/>";
        var xml = "<w:styles " + NAMESPACES + ">" + DocxParts.style(id, name, layout, letters) + "</w:styles>";
        try {
            var parsed = StylesDocument.Factory.parse(xml).getStyles().getStyleArray(0);
            document.getStyles().addStyle(new XWPFStyle(parsed));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void title(XWPFDocument document, TableComposition composition) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(DocxParts.styleId(Role.TITLE));
        var lines = composition.titleLines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            run(paragraph, lines.get(i));
        }
    }

    private static void caption(XWPFDocument document, TablePaper paper) {
        if (paper.captionLeft().isEmpty() && paper.captionRight().isEmpty()) {
            return;
        }
        var paragraph = styled(document.createParagraph(), "TableCaption");
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(twentieths(paper.sheet().typeWidth()));
        run(paragraph, paper.captionLeft());
        if (!paper.captionRight().isEmpty()) {
            paragraph.createRun().addTab();
            run(paragraph, paper.captionRight());
        }
    }

    private static void table(XWPFDocument document, TableComposition composition) {
        var paper = composition.paper();
        var table = document.createTable(1, 1);
        table.removeRow(0);
        frame(table, composition);
        for (int i = 0; i < paper.allRows().size(); i++) {
            var row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            row.setCantSplitRow(true);
            if (i < paper.heads().size()) {
                row.setRepeatHeader(true);
            }
            row(row, paper.allRows().get(i), composition);
        }
    }

    private static void frame(XWPFTable table, TableComposition composition) {
        var sheet = composition.paper().sheet();
        table.setWidth(twentieths(sheet.typeWidth()).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(
                (int) (TableColumns.RIM * TWENTIETHS),
                (int) (TableColumns.SIDE * TWENTIETHS),
                (int) (TableColumns.RIM * TWENTIETHS),
                (int) (TableColumns.SIDE * TWENTIETHS));
        table.setTopBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        table.setBottomBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        table.setLeftBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        table.setRightBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.SINGLE, HAIRLINE, 0, "auto");
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < composition.paper().columns().size(); i++) {
            grid.addNewGridCol().setW(width(composition.columns(), i, 1));
        }
    }

    private static void row(XWPFTableRow row, TableRow words, TableComposition composition) {
        int lines = words.cells().stream().mapToInt(TableCell::lines).max().orElse(1);
        row.setHeight(
                (int) Math.round((lines * composition.paper().sheet().pitch() + 2 * TableColumns.RIM) * TWENTIETHS));
        int column = 0;
        for (var cell : words.cells()) {
            var drawn = row.createCell();
            var properties = drawn.getCTTc().isSetTcPr()
                    ? drawn.getCTTc().getTcPr()
                    : drawn.getCTTc().addNewTcPr();
            var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setW(width(composition.columns(), column, cell.span()));
            width.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
            if (cell.span() > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
            }
            boolean signed = !cell.foot().isEmpty();
            drawn.setVerticalAlignment(
                    signed ? XWPFTableCell.XWPFVertAlign.BOTTOM : XWPFTableCell.XWPFVertAlign.CENTER);
            words(drawn, cell, words.leads());
            column += cell.span();
        }
    }

    private static void words(XWPFTableCell drawn, TableCell cell, boolean leads) {
        var lines = cell.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            var paragraph = i == 0 ? drawn.getParagraphArray(0) : drawn.addParagraph();
            styled(paragraph, style(cell.look()));
            if (cell.look() == TableCell.Look.CENTRED) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            if (leads) {
                paragraph.setKeepNext(true);
            }
            run(paragraph, lines[i]);
        }
        if (!cell.foot().isEmpty()) {
            var paragraph =
                    styled(cell.text().isEmpty() ? drawn.getParagraphArray(0) : drawn.addParagraph(), "TableText");
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            run(paragraph, cell.foot());
        }
    }

    private static String style(TableCell.Look look) {
        return switch (look) {
            case HEAD -> "TableHead";
            case GROUP -> "TableGroup";
            case CENTRED, TEXT -> "TableText";
        };
    }

    /** A table may not be the last thing in a document. */
    private static void notes(XWPFDocument document, TablePaper paper) {
        if (paper.notes().isEmpty()) {
            styled(document.createParagraph(), "TableText");
        }
        for (var note : paper.notes()) {
            run(styled(document.createParagraph(), "TableText"), note);
        }
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }

    /** The hint gives quotation marks, dashes and dots the Chinese face. */
    private static void run(XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        var run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        run.setText(text);
    }

    private static BigInteger width(TableColumns columns, int column, int span) {
        return twentieths(columns.edge(column + span) - columns.edge(column));
    }

    private static BigInteger twentieths(double points) {
        return BigInteger.valueOf(Math.round(points * TWENTIETHS));
    }
}
