package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.TablePapers;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Tables as PDF and DOCX, read back. */
class TableWritersTests {

    private static final TablePaper LIST = TablePapers.list(3, 20);

    private final Composer composer = new Composer();

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theWordsOfThePdfAreThoseOfThePaper() throws IOException {
        var read = words(printed(TablePapers.form(), Format.PDF));

        assertThat(read).isEqualTo(TablePapers.words(TablePapers.form()));
    }

    @Test
    void bothFormatsHaveTheSameWords() throws IOException {
        var paper = TablePapers.list(5, 3);

        assertThat(wordsOfWord(printed(paper, Format.DOCX))).isEqualTo(TablePapers.words(paper));
        assertThat(words(printed(paper, Format.PDF))).isEqualTo(TablePapers.words(paper));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX"})
    void theSamePaperGivesTheSameBytes(Format format) {
        var first = new Documents().of(new Composer().compose(LIST), format).bytes();

        assertThat(printed(LIST, format)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void aListPasses(PDFAFlavour flavour) throws Exception {
        assertThat(failures(printed(LIST, Format.PDF), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void aFormPasses(PDFAFlavour flavour) throws Exception {
        assertThat(failures(printed(TablePapers.form(), Format.PDF), flavour)).isEmpty();
    }

    @Test
    void theTableIsTaggedAsOne() throws IOException {
        try (var pdf = Loader.loadPDF(printed(LIST, Format.PDF))) {
            var whole = kids(pdf.getDocumentCatalog().getStructureTreeRoot()).get(0);
            assertThat(kids(whole))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("H1", "P", "P", "Table", "P");
            var rows = kids(kids(whole).get(3));
            assertThat(rows)
                    .hasSize(LIST.allRows().size())
                    .allMatch(row -> row.getStructureType().equals("TR"));
            assertThat(kids(rows.get(0)))
                    .hasSize(5)
                    .allMatch(cell -> cell.getStructureType().equals("TH"));
            assertThat(kids(rows.get(1)))
                    .hasSize(1)
                    .allMatch(cell -> cell.getStructureType().equals("TH"));
            assertThat(kids(rows.get(2)))
                    .hasSize(5)
                    .allMatch(cell -> cell.getStructureType().equals("TD"));
        }
    }

    /** Clause 8: the number keeps its place on the upright sheet, which is the left edge of the turned one. */
    @Test
    void theNumberOfATurnedSheetStandsAtItsLeftEdge() throws IOException {
        try (var pdf = Loader.loadPDF(printed(TablePapers.list(3, 40), Format.PDF))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            var odd = folio(pdf, 1);
            var even = folio(pdf, 2);

            double dash = (35 - 7) * Grid.MM;
            assertThat(odd).allSatisfy(glyph -> {
                assertThat(glyph.getDir()).isEqualTo(270);
                assertThat((double) glyph.getTextMatrix().getTranslateX()).isCloseTo(dash, within(8.0));
                assertThat((double) glyph.getTextMatrix().getTranslateY()).isLessThan(Sheet.TURNED.height() / 3);
            });
            assertThat(even)
                    .allSatisfy(
                            glyph -> assertThat((double) glyph.getTextMatrix().getTranslateY())
                                    .isGreaterThan(Sheet.TURNED.height() * 2 / 3));
        }
    }

    @Test
    void theWordFileIsATurnedSheetWithARealTable() throws IOException {
        try (var docx = opened(LIST)) {
            var size = docx.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(docx.getTables()).hasSize(1);
            var table = docx.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(LIST.allRows().size()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getTopBorderSize()).isEqualTo(4);
        }
    }

    @Test
    void theWordFileNamesTheOfficialFaces() throws IOException {
        try (var docx = opened(LIST)) {
            assertThat(face(docx, "TableText")).isEqualTo("仿宋_GB2312");
            assertThat(face(docx, "TableHead")).isEqualTo("黑体");
            assertThat(face(docx, "TableGroup")).isEqualTo("楷体_GB2312");
        }
    }

    @Test
    void aLetterHasItsAddresseeFlushLeft() {
        var letter = Papers.composed(
                PrintParagraph.of(Role.TITLE, "整改提醒单"),
                PrintParagraph.of(Role.ADDRESSEE, "岑望舒同志："),
                Papers.body("您负责的整改措施学-1已逾期3天。"));

        var lines = Papers.lines(letter);

        assertThat(lines.get(1).from()).isCloseTo(Grid.LEFT, within(0.01));
        assertThat(lines.get(1).slot()).isEqualTo(2);
        assertThat(lines.get(2).from()).isGreaterThan(Grid.LEFT + Grid.CELL);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .toList();
        }
    }

    private static List<TextPosition> folio(PDDocument pdf, int page) throws IOException {
        var found = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.stream()
                        .filter(glyph -> Math.abs(glyph.getFontSizeInPt() - Grid.FOLIO_SIZE) < 0.1)
                        .forEach(found::add);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            return Papers.unblank(new TaggedWords(document).of(root));
        }
    }

    private static String wordsOfWord(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var words = document.getBodyElements().stream()
                    .map(element -> element instanceof XWPFTable table
                            ? table.getRows().stream()
                                    .flatMap(row -> row.getTableCells().stream())
                                    .flatMap(cell -> cell.getParagraphs().stream())
                                    .map(XWPFParagraph::getText)
                                    .collect(Collectors.joining())
                            : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining());
            return Papers.unblank(words);
        }
    }

    private XWPFDocument opened(TablePaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(printed(paper, Format.DOCX)));
    }

    private static String face(XWPFDocument docx, String style) {
        return docx.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    private byte[] printed(TablePaper paper, Format format) {
        return new Documents().of(composer.compose(paper), format).bytes();
    }
}
