package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.rectify.intake.UnreadableFile.Reason;

class FileTextTests {

    private final FileText files = new FileText();

    @Test
    void theContentDecidesNotTheName() throws IOException {
        assertThat(files.textOf(Docx.of("甲", "乙"), "brief.txt")).isEqualTo("甲\n乙\n");
        assertThat(reason("甲乙丙".getBytes(StandardCharsets.UTF_8), "brief")).isNull();
    }

    @Test
    void plainTextThatIsCalledADocumentIsBroken() {
        assertThat(reason("甲乙丙".getBytes(StandardCharsets.UTF_8), "brief.docx")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aPictureAndAZipAreUnknown() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertThat(reason(png, "a.docx")).isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(reason(zip("a.txt", "text".getBytes(StandardCharsets.UTF_8)), "a.docx"))
                .isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void aBrokenDocumentIsRefused() throws IOException {
        byte[] whole = Docx.of("甲");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(reason(half, "a.docx")).isEqualTo(Reason.BROKEN);
        assertThat(reason(zip("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8)), "a.docx"))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void anEncryptedDocumentIsRefused() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("secret");
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            try (var plain = OPCPackage.open(new ByteArrayInputStream(Docx.of("甲")));
                    var stream = info.getEncryptor().getDataStream(container)) {
                plain.save(stream);
            }
            container.writeFilesystem(out);
        }

        assertThat(reason(out.toByteArray(), "a.docx")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anEmptyOrBlankFileIsRefused() throws IOException {
        assertThat(reason(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(reason(" \n\u3000".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(Docx.of("", " "), "a.docx")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void tooMuchIsRefused() throws IOException {
        assertThat(reason(new byte[FileText.MAX_BYTES + 1], "a.txt")).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("长".repeat(200_001).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(reason(Docx.of("长".repeat(200_001)), "a.docx")).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[100 * 1024 * 1024]);

        assertThat(reason(bomb, "a.docx")).isIn(Reason.TOO_LARGE, Reason.BROKEN);
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";

        assertThat(reason(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "a.docx"))
                .isIn(Reason.BROKEN, Reason.EMPTY);
    }

    @Test
    void textBoxesWithoutEndDoNotBreakTheStack() throws IOException {
        String xml = "<w:d xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<AlternateContent><Choice>".repeat(100_000);

        assertThat(reason(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "a.docx"))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void damagedBytesAreRefusedOrReadButNeverFail() throws IOException {
        var random = new Random(7);
        byte[] whole = Docx.of("一、存在的问题", "（一）作风方面", "下乡不够。");
        for (int i = 0; i < 500; i++) {
            byte[] damaged = i % 5 == 0 ? new byte[random.nextInt(400)] : whole.clone();
            for (int k = random.nextInt(30); k >= 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            reason(damaged, "a.docx");
        }
    }

    @Test
    void aRefusalNamesNoWordOfTheFile() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> files.textOf(new byte[0], "secret.txt"))
                .withMessage("EMPTY");
    }

    /** The reason the file is refused for; null when it is read. */
    private Reason reason(byte[] file, String name) {
        try {
            files.textOf(file, name);
            return null;
        } catch (UnreadableFile refused) {
            return refused.reason();
        }
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
