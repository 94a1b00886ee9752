package org.rectify.printing.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTests {

    private static final String SYMBOLS = "①⑩⑪⑳㈠㈩ⅠⅫ℃℉㎡㎏％‰§·•●◆★№～–—€£¥→✓×÷±≤≥";

    private final Fonts fonts = new Fonts();

    @ParameterizedTest
    @EnumSource(
            value = Face.class,
            names = {"FANG", "KAI", "HEI", "BIAO"})
    void everyCharacterOfTheTableOf2013AndTheUsualSymbolsAreDrawn(Face face) throws IOException {
        var lacking = (table() + SYMBOLS).codePoints().filter(point -> fonts.drawing(face, point) == null);

        assertThat(lacking).isEmpty();
    }

    @Test
    void aRareCharacterComesFromTheFaceNearestInColour() {
        assertThat(fonts.drawing(Face.FANG, '喆')).isEqualTo(Face.RARE);
        assertThat(fonts.drawing(Face.KAI, 0x2CB4E)).isEqualTo(Face.RARE_KAI);
        assertThat(fonts.drawing(Face.HEI, '堃')).isEqualTo(Face.BIAO);
        assertThat(fonts.drawing(Face.BIAO, '镕')).isEqualTo(Face.BIAO);
    }

    @Test
    void aSubsetIsAFontOfItsOwn() throws IOException {
        var subset = new FontSubset(fonts.file(Face.LATIN, 'é'));
        "café ǎ".codePoints().forEach(subset::number);

        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(subset.alone()))) {
            var glyph = font.getUnicodeCmapLookup().getGlyphId('é');
            assertThat(glyph).isEqualTo(subset.number('é'));
            assertThat(font.getAdvanceWidth(glyph)).isEqualTo(444 * 2048 / 1000);
            assertThat(font.getGlyph().getGlyph(glyph).getBoundingBox().getHeight())
                    .isPositive();
            // an accented letter is put together from parts, which come along behind the characters
            assertThat(font.getNumberOfGlyphs()).isGreaterThan(subset.points().size());
        }
    }

    private static String table() throws IOException {
        var table = new StringBuilder();
        Files.readAllLines(Path.of("docs/fonts/tgh2013.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(table::append);
        assertThat(table.codePoints()).hasSize(8105);
        return table.toString();
    }
}
