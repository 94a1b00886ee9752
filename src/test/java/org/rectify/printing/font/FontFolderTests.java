package org.rectify.printing.font;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.FaceUse;

class FontFolderTests {

    private static final PrintModel PAPER = paper(PrintParagraph.of(Role.LEVEL1, "一、问题"), body("学得不深，想得不透。"));

    @TempDir
    private Path folder;

    @Test
    void theUsersOwnFontDrawsItsFace() throws IOException {
        put("fs.ttf", "仿宋_GB2312", 0, "学得不深，想透。");

        var composition = composer().compose(PAPER);

        assertThat(composition.faces())
                .contains(new FaceUse("fang", "仿宋_GB2312", true), new FaceUse("hei", "Rectify Hei", false))
                .noneMatch(use -> use.font().equals("Rectify Fang"));
        try (var pdf = Loader.loadPDF(pdf(composer()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("学得不深，想得不透。");
        }
    }

    @Test
    void whatTheUsersOwnFontLacksComesFromTheFreeOne() throws IOException {
        put("fs.ttf", "FangSong", 0, "学得不");

        assertThat(composer().compose(PAPER).faces())
                .contains(new FaceUse("fang", "FangSong", true), new FaceUse("fang", "Rectify Fang", false));
    }

    @Test
    void aFontThatMustNotBeEmbeddedIsNotUsedAndTold() throws IOException {
        put("fs.ttf", "仿宋_GB2312", 2, "学得不深");

        assertThat(composer().compose(PAPER).faces()).noneMatch(FaceUse::own);
        assertThat(FontFolder.of(folder).finds())
                .containsExactly(new FontFolder.Find("fs.ttf", "仿宋_GB2312", FontFolder.Use.FORBIDDEN, null));
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        put("a.ttf", "楷体", 0, "学");
        put("b.ttf", "楷体_GB2312", 0, "学");
        put("c.ttf", "Some Other Face", 8, "学");
        Files.write(folder.resolve("d.ttf"), new byte[100]);
        Files.writeString(folder.resolve("licence.txt"), "licence");

        assertThat(FontFolder.of(folder).finds())
                .extracting(FontFolder.Find::file, FontFolder.Find::use)
                .containsExactlyInAnyOrder(
                        tuple("a.ttf", FontFolder.Use.NOT_NEEDED),
                        tuple("b.ttf", FontFolder.Use.USED),
                        tuple("c.ttf", FontFolder.Use.NOT_NEEDED),
                        tuple("d.ttf", FontFolder.Use.UNREADABLE));
    }

    @Test
    void theSameFontsGiveTheSameBytes() throws IOException {
        put("fs.ttf", "仿宋_GB2312", 0, "学得不深");

        assertThat(pdf(composer())).isEqualTo(pdf(composer())).isNotEqualTo(pdf(new Composer()));
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> FontFolder.of(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("rectify.printing.fonts");
    }

    private Composer composer() {
        return new Composer(FontFolder.of(folder));
    }

    private static byte[] pdf(Composer composer) {
        return new Documents().of(composer.compose(PAPER), Format.PDF).bytes();
    }

    /** A font with these characters, this name and these licence bits. */
    private void put(String file, String name, int embedding, String characters) throws IOException {
        var subset = new FontSubset(FontFile.free(Face.KAI.resource()));
        characters.codePoints().forEach(subset::number);
        Files.write(folder.resolve(file), renamed(subset.alone(), name, embedding));
    }

    /** The name table is put behind the file, where it has room. */
    private static byte[] renamed(byte[] font, String name, int embedding) {
        var names = names(name.getBytes(UTF_16BE));
        var file = ByteBuffer.allocate(font.length + names.length).put(font).put(names);
        for (int entry = 12; entry < 12 + 16 * file.getShort(4); entry += 16) {
            if (file.getInt(entry) == 0x6E616D65) {
                file.putInt(entry + 8, font.length).putInt(entry + 12, names.length);
            } else if (file.getInt(entry) == 0x4F532F32) {
                file.putShort(file.getInt(entry + 8) + 8, (short) embedding);
            }
        }
        return file.array();
    }

    private static byte[] names(byte[] name) {
        int[] ids = {1, 4, 6};
        var table = ByteBuffer.allocate(6 + 12 * ids.length + name.length);
        table.putShort((short) 0).putShort((short) ids.length).putShort((short) (6 + 12 * ids.length));
        for (int id : ids) {
            table.putShort((short) 3)
                    .putShort((short) 1)
                    .putShort((short) 0x804)
                    .putShort((short) id);
            table.putShort((short) name.length).putShort((short) 0);
        }
        return table.put(name).array();
    }
}
