package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rectify.shared.Refusal;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadsTests {

    @Test
    void filesAndTheEntriesOfZipsComeOneByOne() throws IOException {
        var zip = zip(StandardCharsets.UTF_8, "县委办/陆一鸣.txt", "__MACOSX/._陆一鸣.txt", "~$陶静之.docx", "陶静之.txt");

        try (var uploads = Uploads.of(List.of(sent("甲.txt", "甲".getBytes(StandardCharsets.UTF_8)), zip))) {
            assertThat(uploads.files()).extracting(Upload::name).containsExactly("甲.txt", "县委办/陆一鸣.txt", "陶静之.txt");
            assertThat(uploads.files())
                    .extracting(each -> Files.readString(each.file()))
                    .contains("甲", "陶静之.txt");
        }
    }

    @Test
    void namesFromChineseWindowsAreRead() throws IOException {
        try (var uploads = Uploads.of(List.of(zip(Charset.forName("GBK"), "陆一鸣.txt")))) {
            assertThat(uploads.files()).extracting(Upload::name).containsExactly("陆一鸣.txt");
        }
    }

    @Test
    void aWordFileIsOneFileAlthoughItIsAZip() {
        try (var uploads = Uploads.of(List.of(sent("陆一鸣.docx", Docx.of("对照检查材料"))))) {
            assertThat(uploads.files()).extracting(Upload::name).containsExactly("陆一鸣.docx");
        }
    }

    @Test
    void nothingStaysBehind() {
        Path file;
        try (var uploads = Uploads.of(List.of(sent("甲.txt", new byte[] {1})))) {
            file = uploads.files().get(0).file();
            assertThat(file).exists();
        }

        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void noFileIsRefused() {
        assertRefused(List.of(sent("", new byte[0])), "intake.many.none");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        var names = IntStream.rangeClosed(0, Uploads.MOST_FILES)
                .mapToObj(n -> n + ".txt")
                .toArray(String[]::new);

        assertRefused(List.of(zip(StandardCharsets.UTF_8, names)), "intake.many.too-many");
    }

    @Test
    void anEntryIsUnpackedOnlySoFarThatItIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("零.txt"));
            zip.write(new byte[FileText.MAX_BYTES * 2]);
        }

        try (var uploads = Uploads.of(List.of(sent("零.zip", bomb.toByteArray())))) {
            assertThat(Files.size(uploads.files().get(0).file())).isEqualTo(FileText.MAX_BYTES + 1L);
        }
    }

    private static void assertRefused(List<MultipartFile> files, String key) {
        assertThatThrownBy(() -> Uploads.of(files).close())
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static MultipartFile sent(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static MultipartFile zip(Charset names, String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return sent("材料.zip", bytes.toByteArray());
    }
}
