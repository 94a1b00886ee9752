package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.unblank;
import static org.rectify.printing.typeset.Papers.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;

class PdfWriterTests {

    private static final PrintModel PAPER = SyntheticPapers.paper(7, 2500);

    private final Composer composer = new Composer();
    private final PdfWriter writer = new PdfWriter();

    @Test
    void theTextOfThePdfIsTheTextOfThePaper() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(composer.compose(PAPER)))) {
            assertThat(text(pdf)).isEqualTo(words(PAPER));
        }
    }

    @Test
    void aNumberCanBeSearchedFor() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(composed(body("预算为8,640.50元，增长95%。"))))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("8,640.50").contains("95%");
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var first = writer.write(new Composer().compose(PAPER));

        assertThat(writer.write(composer.compose(PAPER))).isEqualTo(first);
        assertThat(writer.write(composer.compose(PAPER))).isEqualTo(first);
    }

    @Test
    void papersMayBeWrittenAtTheSameTime() throws Exception {
        var composition = composer.compose(PAPER);
        var alone = writer.write(composition);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> writer.write(composition));
            }
            for (var written : threads.invokeAll(tasks)) {
                assertThat(written.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(composer.compose(PAPER)))) {
            var resources = pdf.getPage(0).getResources();
            var fonts = new ArrayList<PDFont>();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(4).allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+Rectify\\w+"));
        }
    }

    @Test
    void itIsTaggedAndClaimsPdfA() throws IOException {
        var bytes = writer.write(composer.compose(PAPER));
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getStructureTreeRoot().getParentTree()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>");
        }
    }

    @Test
    void itIsDatedByThePaperNotByTheClock() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(composed(body("学得不深。"))))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().getTime()).isEqualTo("2026-03-07T16:00:00Z");
        }
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        var composition = composed(
                PrintParagraph.of(Role.LEVEL1, "一、主要问题"),
                PrintParagraph.of(Role.LEVEL2, "（一）理论学习方面"),
                body("学得不深。"),
                PrintParagraph.of(Role.LEVEL1, "二、整改措施"));
        try (var pdf = Loader.loadPDF(writer.write(composition))) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("一、主要问题");
            assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("（一）理论学习方面");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("二、整改措施");
        }
    }

    @Test
    void severalPapersShareTheirFontsAndKeepTheirOwnPageNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PdfFile("汇编", "办公室", Papers.DAY)) {
            assertThat(file.add(composer.compose(PAPER), "陆一鸣")).isZero();
            int second = file.add(composed(PrintParagraph.of(Role.LEVEL1, "一、问题"), body("学得不深。")), "甲");
            assertThat(second).isEqualTo(composer.compose(PAPER).pageCount());
            file.save(bytes);
        }
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var last = pdf.getPage(pdf.getNumberOfPages() - 1);
            assertThat(last.getResources().getCOSObject())
                    .isEqualTo(pdf.getPage(0).getResources().getCOSObject());
            var text = new PDFTextStripper();
            text.setStartPage(pdf.getNumberOfPages());
            assertThat(text.getText(pdf)).contains("学得不深。").contains("— 1 —");
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("陆一鸣");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("甲");
            assertThat(outline.getLastChild().getFirstChild().getTitle()).isEqualTo("一、问题");
        }
    }

    @Test
    void anEmptyPaperIsAPdfToo() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(composed()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        var text = unblank(new PDFTextStripper().getText(pdf));
        return text.replaceAll("—\\d+—(?=.)|—\\d+—$", "");
    }
}
