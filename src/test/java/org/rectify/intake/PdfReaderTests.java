package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.UnreadableFile.Reason;
import org.rectify.intake.grammar.StatementGrammar;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;

class PdfReaderTests {

    private final FileText files = new FileText();

    @ParameterizedTest
    @ValueSource(strings = {"01-classic", "08-by-area", "14-trailer", "17-many-chapters"})
    void ourOwnPaperReadsAsTheText(String name) {
        String text = WordHabits.text(name);
        var grammar = new StatementGrammar();

        String read = body(files.textOf(paper(text), "a.pdf"));

        assertThat(bare(read)).isEqualTo(bare(text));
        assertThat(bare(grammar.parse(read).areas().toString()))
                .isEqualTo(bare(grammar.parse(text).areas().toString()));
        assertThat(bare(grammar.parse(read).groups().toString()))
                .isEqualTo(bare(grammar.parse(text).groups().toString()));
    }

    /** Set as our papers are: the title large, ordinals of two levels as headings, the rest indented. */
    private static byte[] paper(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var paragraphs = lines.stream()
                .map(line -> PrintParagraph.of(line.equals(lines.get(0)) ? Role.TITLE : role(line), line))
                .toList();
        var paper = new PrintModel(lines.get(0), "", LocalDate.of(2026, 1, 7), paragraphs);
        return new Documents().of(new Composer().compose(paper), Format.PDF).bytes();
    }

    private static Role role(String line) {
        return line.length() < 20 && line.matches("^[一二三四五六]、.*")
                ? Role.LEVEL1
                : line.length() < 20 && line.startsWith("（") ? Role.LEVEL2 : Role.BODY;
    }

    @Test
    void linesOutOfOrderAreSorted() throws IOException {
        byte[] file = pages(page -> {
            for (int i : new int[] {7, 2, 5, 0, 3, 6, 1, 4, 9, 8}) {
                page.write(72, 700 - 40 * i, 12, "line " + i);
            }
        });

        assertThat(files.textOf(file, "a.pdf").lines().toList())
                .containsExactly(
                        "line 0", "line 1", "line 2", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8",
                        "line 9");
    }

    @Test
    void boldTypeDrawnTwiceCountsOnce() throws IOException {
        byte[] file = pages(page -> {
            page.write(72, 700, 12, "heading");
            page.write(72.3f, 700, 12, "heading");
        });

        assertThat(files.textOf(file, "a.pdf")).isEqualTo("heading\n");
    }

    @Test
    void headsFeetAndPageNumbersAreSetAsideAtTheirPlace() throws IOException {
        Drawing page = pen -> {
            pen.write(72, 800, 9, "county office");
            pen.write(72, 600, 12, "words of the page");
            pen.write(300, 40, 9, "- " + pen.number + " -");
        };

        assertThat(files.textOf(pages(page, page), "a.pdf"))
                .isEqualTo("words of the page\n\u001Ccounty office\n\u001C- 1 -\n"
                        + "words of the page\n\u001Ccounty office\n\u001C- 2 -\n");
    }

    @Test
    void aFootnoteIsSetAsideWithItsMark() throws IOException {
        byte[] file = pages(page -> {
            page.write(72, 700, 12, "forty pipes were renewed");
            page.write(72 + 12 * 11.5f, 704, 7, "1");
            page.write(72, 660, 12, "and sixty were not, which cost us water for a year");
            page.write(72, 90, 8, "1 until December");
        });

        assertThat(files.textOf(file, "a.pdf"))
                .contains("forty pipes were renewed\n")
                .contains("\u001C1 until December");
    }

    @Test
    void aWatermarkAcrossThePageIsSetAside() throws IOException {
        byte[] file = pages(page -> {
            page.write(72, 700, 12, "words of the page");
            page.slanted("draft");
        });

        assertThat(files.textOf(file, "a.pdf")).isEqualTo("words of the page\n\u001Cdraft\n");
    }

    @Test
    void aRowOfATableIsALine() throws IOException {
        byte[] file = pages(page -> {
            page.write(72, 700, 12, "a sentence above the table that is long enough to reach");
            page.write(72, 640, 12, "1");
            page.write(120, 648, 12, "late replies");
            page.write(120, 632, 12, "to letters");
            page.write(300, 640, 12, "reply in five days");
            page.write(450, 640, 12, "Li");
        });

        assertThat(files.textOf(file, "a.pdf")).endsWith("\n1\tlate replies to letters\treply in five days\tLi\n");
    }

    @Test
    void aLockedPdfIsTold() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aPdfLockedOnlyAgainstChangesIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pages(page -> page.write(72, 700, 12, "words")))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
        }

        assertThat(files.textOf(out.toByteArray(), "a.pdf")).isEqualTo("words\n");
    }

    @Test
    void aScanIsTold() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0);
            }
            document.save(out);
        }

        assertThat(reason(out.toByteArray())).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void aStreamThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(reason(contents("q Q ".repeat(4_000_000)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPageDrawnWithoutEndIsRefused() throws IOException {
        assertThat(reason(contents("BT /F 9 Tf " + "(aaaaaaaaaaaaaaaaaaaa)Tj ".repeat(4_000) + "ET")))
                .isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void aBrokenPdfIsTold() throws IOException {
        byte[] whole = contents("BT ET");

        assertThat(reason("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Arrays.copyOf(whole, 60))).isEqualTo(Reason.BROKEN);
        assertThat(reason("%PDF-1.7\n1 0 obj\n".repeat(210_000).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.TOO_COMPLEX);
    }

    private static byte[] contents(String operators) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            page.setContents(new PDStream(
                    document,
                    new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE));
            document.save(out);
        }
        return out.toByteArray();
    }

    private Reason reason(byte[] file) {
        try {
            files.textOf(file, "a.pdf");
            return null;
        } catch (UnreadableFile refused) {
            return refused.reason();
        }
    }

    interface Drawing {
        void draw(Pen pen) throws IOException;
    }

    record Pen(PDPageContentStream content, int number) {
        void write(float x, float y, float size, String words) throws IOException {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), size);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }

        void slanted(String words) throws IOException {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 60);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 300));
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] pages(Drawing... drawings) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var drawing : drawings) {
                var page = new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    drawing.draw(new Pen(content, document.getNumberOfPages()));
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String body(String text) {
        return text.lines().filter(line -> line.indexOf(Transcript.ASIDE) < 0).collect(Collectors.joining("\n"));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]", "");
    }
}
