package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.UnreadableFile.Reason;

/** What a .doc or .wps is refused for; what is read of it shows in {@link SavedFilesTests}. */
class DocReaderTests {

    private static final Path FOLDER = Path.of("src/test/resources/intake-files");
    private static final int FLAGS = 0x0A;
    private static final int CHARACTERS = 0x4C;
    private static final int RUNS = 0x9A + 8 * 12 + 4;

    private final FileText files = new FileText();

    @Test
    void aWpsIsReadAsADoc() throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve("by-style.doc"));

        assertThat(files.textOf(file, "a.wps"))
                .isEqualTo(files.textOf(file, "a.doc"))
                .contains("一、政治建设方面");
    }

    @Test
    void wordBefore97IsOld() throws IOException {
        assertThat(reason(header(0, 0xDC, 0xA5), "a.doc")).isEqualTo(Reason.OLD_FORMAT);
        assertThat(reason(header(2, 0x65, 0), "a.doc")).isEqualTo(Reason.OLD_FORMAT);
        assertThat(reason(new byte[] {(byte) 0xDB, (byte) 0xA5, 0x2D, 0, 0, 0, 0, 0}, "a.doc"))
                .isEqualTo(Reason.OLD_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MatOST", "CONTENTS"})
    void aDocumentOfWorksIsOld(String stream) throws IOException {
        assertThat(reason(container(stream, new byte[5_000]), "a.wps")).isEqualTo(Reason.OLD_FORMAT);
    }

    @Test
    void aLockedDocIsTold() throws IOException {
        assertThat(reason(header(FLAGS + 1, 0x01), "a.doc")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void falseHeadersAreRefusedBeforeTheyTakeTimeOrMemory() throws IOException {
        assertThat(reason(header(0, 1, 2), "a.doc")).isEqualTo(Reason.BROKEN);
        assertThat(reason(header(CHARACTERS, 0xFF, 0xFF, 0xFF, 0xFF), "a.doc")).isEqualTo(Reason.BROKEN);
        assertThat(reason(header(CHARACTERS, 0, 0, 0x10, 0), "a.doc")).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(header(RUNS, 0xFF, 0xFF, 0xFF, 0x7F), "a.doc")).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void anotherCompoundFileIsUnknownAndABrokenOneIsTold() throws IOException {
        assertThat(reason(container("Workbook", new byte[5_000]), "a.doc")).isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(reason(container("WordDocument", new byte[100]), "a.doc")).isEqualTo(Reason.BROKEN);
        byte[] whole = Files.readAllBytes(FOLDER.resolve("typed.doc"));
        assertThat(reason(java.util.Arrays.copyOf(whole, whole.length / 3), "a.doc"))
                .isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body>一、存在的问题</body></html>",
        "{\\rtf1\\ansi text}",
        "'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'",
        "'<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"w\"/>'"
    })
    void whatIsOnlyCalledAWordFileIsTold(String content) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);

        assertThat(reason(file, "a.doc")).isEqualTo(Reason.DISGUISED);
        assertThat(reason(file, "a.docx")).isEqualTo(Reason.DISGUISED);
    }

    @Test
    void richTextAndOpenDocumentsAreUnknown() throws IOException {
        assertThat(reason("{\\rtf1\\ansi text}".getBytes(StandardCharsets.UTF_8), "a.rtf"))
                .isEqualTo(Reason.UNKNOWN_TYPE);
        byte[] odt = Docx.without(
                Docx.with(Docx.of("x"), "mimetype", "application/vnd.oasis.opendocument.text"), "word/document.xml");
        assertThat(reason(odt, "a.odt")).isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed.doc", "typed.docx", "typed.pdf"})
    void aReaderStopsWhenItsTimeIsOver(String name) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name));

        assertThat(reason(new FileText(Duration.ZERO), file, name)).isEqualTo(Reason.TOO_COMPLEX);
    }

    private Reason reason(byte[] file, String name) {
        return reason(files, file, name);
    }

    private static Reason reason(FileText files, byte[] file, String name) {
        try {
            files.textOf(file, name);
            return null;
        } catch (UnreadableFile refused) {
            return refused.reason();
        }
    }

    /** A good file but for these bytes of its header. */
    private static byte[] header(int at, int... bytes) throws IOException {
        try (var whole =
                new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve("typed.doc"))))) {
            byte[] content;
            try (var in = whole.createDocumentInputStream("WordDocument")) {
                content = in.readAllBytes();
            }
            for (int i = 0; i < bytes.length; i++) {
                content[at + i] = (byte) bytes[i];
            }
            whole.getRoot().getEntry("WordDocument").delete();
            whole.createDocument(new ByteArrayInputStream(content), "WordDocument");
            return written(whole);
        }
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            return written(container);
        }
    }

    private static byte[] written(POIFSFileSystem container) throws IOException {
        var out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }
}
