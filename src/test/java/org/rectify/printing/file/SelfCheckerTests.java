package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.signed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.Line;
import org.rectify.printing.typeset.Page;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;

/** The checker passes what is right and, fed with broken files, fails for what is broken. */
class SelfCheckerTests {

    private static final Composer COMPOSER = new Composer();

    private final Composition paper = COMPOSER.compose(SyntheticPapers.paper(2, 900));

    static Stream<Composition> papers() {
        return IntStream.range(0, 12).mapToObj(seed -> COMPOSER.compose(SyntheticPapers.paper(seed, 200 + seed * 400)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatTheWritersWritePasses(Composition composition) {
        for (var format : Format.values()) {
            var check = SelfChecker.check(format, file(format, composition), composition);

            assertThat(check.faults()).isEmpty();
            assertThat(check.pages()).isEqualTo(composition.pageCount());
            assertThat(check.characters())
                    .isEqualTo(Papers.words(composition.model())
                            .codePointCount(0, Papers.words(composition.model()).length()));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aStandInIsNoFault(Format format) {
        var composition = composed(body("到\uE123村去得少。"));

        assertThat(composition.missing()).isNotEmpty();
        assertThat(SelfChecker.check(format, file(format, composition), composition)
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aWrongWordIsFound(Format format) {
        var written = composed(body("走访农户十四户。"));
        var meant = composed(body("走访农户十五户。"));

        assertThat(names(format, file(format, written), meant))
                .contains(format == Format.DOCX ? "paragraph" : "words")
                .doesNotContain("fonts", "pages");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aParagraphTooFewIsFound(Format format) {
        var written = composed(body("走访少。"));
        var meant = composed(body("走访少。"), body("回访更少。"));

        assertThat(names(format, file(format, written), meant))
                .contains(format == Format.DOCX ? "paragraphs" : "words");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void aMovedLineIsFound(Format format) {
        var written = COMPOSER.compose(signed(2));
        var meant = Papers.on(List.of(lowered(written.pages().get(0))), written);

        assertThat(names(format, file(format, written), meant)).containsExactly("places");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void halfAFileIsFound(Format format) {
        var whole = file(format, paper);

        assertThat(names(format, java.util.Arrays.copyOf(whole, whole.length / 2), paper))
                .isNotEmpty();
        assertThat(names(format, new byte[0], paper)).isNotEmpty();
    }

    @Test
    void aLostPageOfAPdfIsFound() throws IOException {
        try (var pdf = Loader.loadPDF(file(Format.PDF, paper))) {
            pdf.removePage(1);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);

            assertThat(names(Format.PDF, bytes.toByteArray(), paper)).contains("pages", "words");
        }
    }

    @Test
    void aFontThatIsNotInThePdfIsFound() throws IOException {
        try (var pdf = Loader.loadPDF(file(Format.PDF, paper))) {
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name).getCOSObject();
                var descendant = (org.apache.pdfbox.cos.COSDictionary)
                        font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
                descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);

            assertThat(names(Format.PDF, bytes.toByteArray(), paper)).contains("fonts");
        }
    }

    @Test
    void aLostPageOfAnOfdIsFound() throws IOException {
        var broken = changed(Format.OFD, "Doc_0/Document.xml", xml -> xml.replaceFirst("<ofd:Page ID[^>]*/>", ""));

        assertThat(names(Format.OFD, broken, paper)).contains("pages", "words");
    }

    @Test
    void aFontThatIsNotInTheOfdIsFound() throws IOException {
        var parts = new LinkedHashMap<>(FixedZip.parts(file(Format.OFD, paper)));
        parts.remove("Doc_0/Res/font_1.ttf");

        assertThat(SelfChecker.check(Format.OFD, FixedZip.of(parts), paper).faults())
                .extracting(SelfCheck.Fault::name)
                .containsExactly("fonts");
    }

    @Test
    void aFontThatLacksCharactersIsFound() throws IOException {
        var parts = new LinkedHashMap<>(FixedZip.parts(file(Format.OFD, paper)));
        parts.put("Doc_0/Res/font_1.ttf", parts.get("Doc_0/Res/font_2.ttf"));

        assertThat(names(Format.OFD, FixedZip.of(parts), paper)).containsExactly("fonts");
    }

    @Test
    void anotherGridInADocxIsFound() throws IOException {
        var broken =
                changed(Format.DOCX, "word/document.xml", xml -> xml.replace("linePitch=\"579\"", "linePitch=\"580\""));

        assertThat(names(Format.DOCX, broken, paper)).containsExactly("grid");
    }

    @Test
    void anotherFaceInADocxIsFound() throws IOException {
        var broken = changed(Format.DOCX, "word/styles.xml", xml -> xml.replace("黑体", "宋体"));

        assertThat(names(Format.DOCX, broken, paper)).containsExactly("faces");
    }

    @Test
    void anotherStyleInADocxIsFound() throws IOException {
        var broken = changed(Format.DOCX, "word/document.xml", xml -> xml.replace("Heading1", "BodyText"));

        assertThat(names(Format.DOCX, broken, paper)).containsExactly("paragraph");
    }

    @Test
    void pageNumbersThatAreNoFieldAreFound() throws IOException {
        var broken = changed(Format.DOCX, "word/footer1.xml", xml -> xml.replace("PAGE", "7"));

        assertThat(names(Format.DOCX, broken, paper)).containsExactly("folio");
    }

    @Test
    void aFaultCarriesNoWordOfTheStatement() {
        var check = SelfChecker.check(Format.PDF, file(Format.PDF, composed(body("走访少。"))), composed(body("回访少。")));

        assertThat(check.faults().toString()).doesNotContain("访");
    }

    private static byte[] file(Format format, Composition composition) {
        return new Documents().write(composition, format);
    }

    private static List<String> names(Format format, byte[] file, Composition composition) {
        return SelfChecker.check(format, file, composition).faults().stream()
                .map(SelfCheck.Fault::name)
                .distinct()
                .toList();
    }

    private byte[] changed(Format format, String part, UnaryOperator<String> change) throws IOException {
        var parts = new LinkedHashMap<>(FixedZip.parts(file(format, paper)));
        var before = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(change.apply(before)).isNotEqualTo(before);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return FixedZip.of(parts);
    }

    private static Page lowered(Page page) {
        var lines = page.lines().stream()
                .map(line -> line.slot() > 0
                        ? line
                        : new Line(line.paragraph(), line.role(), line.slot(), line.baseline() + 1, line.runs()))
                .toList();
        return new Page(page.number(), lines, page.folio());
    }
}
