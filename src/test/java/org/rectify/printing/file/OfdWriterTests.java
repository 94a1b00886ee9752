package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.reader.OFDReader;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.Page;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;

/** What ofdrw, which has no part in the writing, reads in our OFD. */
class OfdWriterTests {

    private final Composer composer = new Composer();
    private final OfdWriter writer = new OfdWriter();

    /** A text object as ofdrw reads it; x and y in millimetres. */
    private record Text(String content, double[] x, double y) {

        static Text of(TextObject object) {
            var box = object.getBoundary();
            var code = object.getTextCodes().get(0);
            var steps = code.getDeltaX() == null ? List.<String>of() : strings(code.getDeltaX());
            var x = new double[steps.size() + 1];
            x[0] = box.getTopLeftX() + code.getX();
            for (int i = 0; i < steps.size(); i++) {
                x[i + 1] = x[i] + Double.parseDouble(steps.get(i));
            }
            return new Text(code.getContent(), x, box.getTopLeftY() + code.getY());
        }

        private static List<String> strings(ST_Array array) {
            return List.of(array.toString().split(" "));
        }
    }

    @Test
    void aReaderFindsEveryRunOfEveryPageAtItsPlace() throws IOException {
        var composition = composer.compose(SyntheticPapers.paper(11, 2500));

        var pages = read(writer.write(composition));

        assertThat(pages).hasSize(composition.pageCount());
        for (int i = 0; i < pages.size(); i++) {
            assertSame(pages.get(i), composition.pages().get(i));
        }
    }

    @Test
    void charactersThatXmlKnowsComeThrough() throws IOException {
        var text = read(writer.write(composed(body("甲<乙>&“丙”\"丁\""))));

        assertThat(String.join("", text.get(0).stream().map(Text::content).toList()))
                .startsWith("甲<乙>&“丙”\"丁\"");
    }

    @Test
    void aRareNameIsDrawnByAFurtherFont() throws IOException {
        var composition = composed(PrintParagraph.of(Role.BYLINE, "陆喆𫍽"), body("同陆喆谈心。"));

        var text = read(writer.write(composition)).get(0);

        assertThat(composition.missing()).isEmpty();
        assertThat(text).extracting(Text::content).startsWith("陆", "喆𫍽", "同陆", "喆", "谈心。");
    }

    @Test
    void itTellsTitleAuthorAndTheDayOfThePaper() throws IOException {
        try (var reader = reader(writer.write(composed(body("学得不深。"))))) {
            var info = reader.getOFDDir().getOfd().getDocBody().getDocInfo();

            assertThat(info.getTile()).isEqualTo("对照检查材料");
            assertThat(info.getAuthor()).isEqualTo("陆一鸣");
            assertThat(info.getCreationDate()).isEqualTo(Papers.DAY);
            assertThat(info.getDocID()).matches("[0-9a-f]{32}");
        } catch (org.dom4j.DocumentException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void headingsOfTheFirstTwoLevelsAreItsOutline() throws Exception {
        var bytes = writer.write(composed(
                PrintParagraph.of(Role.LEVEL1, "一、问题"),
                PrintParagraph.of(Role.LEVEL2, "（一）学习方面"),
                body("学得不深。"),
                PrintParagraph.of(Role.LEVEL1, "二、措施")));

        try (var reader = reader(bytes)) {
            var chapters = reader.getDoc(0).getOutlines().getOutlineElems();
            assertThat(chapters).extracting(CT_OutlineElem::getTitle).containsExactly("一、问题", "二、措施");
            assertThat(chapters.get(0).getOutlineElems())
                    .extracting(CT_OutlineElem::getTitle)
                    .containsExactly("（一）学习方面");
        }
    }

    @Test
    void aFontHoldsTheCharactersUsedAndNoOther() throws IOException {
        var parts = FixedZip.parts(writer.write(composed(body("学得不深。"))));

        var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(parts.get("Doc_0/Res/font_1.ttf")))
                .getUnicodeCmapLookup();
        assertThat("学得不深。".codePoints()).allMatch(point -> font.getGlyphId(point) > 0);
        assertThat(font.getGlyphId('浅')).isZero();
        assertThat(parts.get("Doc_0/Res/font_1.ttf")).hasSizeLessThan(5000);
    }

    @Test
    void twelvePagesAreLessThanAMegabyte() {
        var composition = composer.compose(SyntheticPapers.paper(7, 6200));

        assertThat(composition.pageCount()).isGreaterThanOrEqualTo(12);
        assertThat(writer.write(composition)).hasSizeLessThan(1 << 20);
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var model = SyntheticPapers.paper(5, 800);

        assertThat(writer.write(composer.compose(model))).isEqualTo(writer.write(new Composer().compose(model)));
    }

    @Test
    void anEmptyPaperIsAPageWithItsNumber() throws IOException {
        assertThat(read(writer.write(composer.compose(paper()))))
                .singleElement()
                .satisfies(page -> assertThat(page).extracting(Text::content).contains("— 1 —"));
    }

    private static void assertSame(List<Text> found, Page page) {
        var runs = new ArrayList<GlyphRun>();
        var baselines = new ArrayList<Double>();
        page.lines()
                .forEach(line -> line.runs().forEach(run -> {
                    runs.add(run);
                    baselines.add(line.baseline());
                }));
        runs.add(page.folio());
        baselines.add(Grid.folioBaseline());
        assertThat(found)
                .extracting(Text::content)
                .containsExactlyElementsOf(runs.stream().map(GlyphRun::drawn).toList());
        for (int i = 0; i < runs.size(); i++) {
            assertThat(found.get(i).y()).isCloseTo(baselines.get(i) / Grid.MM, within(0.002));
            for (int glyph = 0; glyph < found.get(i).x().length; glyph++) {
                assertThat(found.get(i).x()[glyph]).isCloseTo(runs.get(i).starts()[glyph] / Grid.MM, within(0.002));
            }
        }
    }

    private static List<List<Text>> read(byte[] ofd) throws IOException {
        try (var reader = reader(ofd)) {
            return reader.getPageList().stream()
                    .map(page -> page.getAllLayer().stream()
                            .flatMap(layer -> layer.getPageBlocks().stream())
                            .flatMap(block -> block instanceof TextObject text ? Stream.of(Text.of(text)) : null)
                            .toList())
                    .toList();
        }
    }

    private static OFDReader reader(byte[] ofd) throws IOException {
        return new OFDReader(new ByteArrayInputStream(ofd));
    }
}
