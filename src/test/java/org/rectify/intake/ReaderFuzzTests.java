package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files are read or refused, and never anything else, and never for long. {@code -Drectify.fuzz=100000} tries longer;
 * {@code -Drectify.fuzz.seed} tries others.
 */
class ReaderFuzzTests {

    private static final int ROUNDS = Integer.getInteger("rectify.fuzz", 60);
    private static final long SEED = Long.getLong("rectify.fuzz.seed", 20260107L);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Path FOLDER = Path.of("src/test/resources/intake-files");

    private final FileText files = new FileText(LONGEST);
    private final Random random = new Random(SEED);

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "wps", "txt", "md"})
    void randomBytesAreReadOrRefused(String type) {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] file = new byte[random.nextInt(3_000)];
            random.nextBytes(file);
            byte[] sign = SIGNS.get(i % SIGNS.size());
            System.arraycopy(sign, 0, file, 0, Math.min(sign.length, file.length));
            read(file, "a." + type);
        }
    }

    private static final List<byte[]> SIGNS = List.of(
            new byte[0],
            new byte[] {'P', 'K', 3, 4},
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj ".getBytes(),
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            "{\\rtf1 ".getBytes(),
            "<html><body>".getBytes());

    @ParameterizedTest
    @ValueSource(strings = {"typed.docx", "by-style.docx", "table.doc", "block.doc", "tracked.doc", "by-style.pdf"})
    void damagedFilesAreReadOrRefused(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
        int rounds = name.endsWith("pdf") ? ROUNDS / 3 : ROUNDS;
        for (int i = 0; i < rounds; i++) {
            read(damaged(whole), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"})
    void damagedPartsAreReadOrRefused(String part) throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("block.docx"));
        for (int i = 0; i < ROUNDS; i++) {
            read(withDamaged(whole, part), "a.docx");
        }
    }

    /** The streams inside the container: damage to the whole file mostly hits what holds it together. */
    @ParameterizedTest
    @ValueSource(strings = {"WordDocument", "1Table"})
    void damagedStreamsAreReadOrRefused(String stream) throws IOException {
        for (String name : List.of("table.doc", "by-paragraph.doc", "block.doc")) {
            byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
            for (int i = 0; i < ROUNDS; i++) {
                read(withDamagedStream(whole, stream), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void damagedTextIsReadOrRefused(String charset) throws IOException {
        byte[] whole = WordHabits.text("07-traditional").getBytes(charset);
        for (int i = 0; i < ROUNDS; i++) {
            read(damaged(whole), "a.txt");
        }
    }

    private void read(byte[] file, String name) {
        long start = System.nanoTime();
        try {
            assertThat(files.textOf(file, name)).isNotBlank();
        } catch (UnreadableFile refused) {
            assertThat(refused.reason()).isNotNull();
        } catch (Throwable failure) {
            keep(file, name);
            fail("seed " + SEED + ", " + name, failure);
        }
        if (System.nanoTime() - start > 2 * LONGEST.toNanos()) {
            keep(file, name);
            fail("seed " + SEED + ", " + name + " took too long");
        }
    }

    private static void keep(byte[] file, String name) {
        try {
            Files.write(Path.of("target", "fuzz-" + name), file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Some bytes flipped, set to extremes, doubled, cut out or cut off. */
    private byte[] damaged(byte[] whole) {
        byte[] file = whole.clone();
        for (int k = random.nextInt(12); k >= 0 && file.length > 8; k--) {
            int at = random.nextInt(file.length);
            int length = Math.min(1 + random.nextInt(64), file.length - at);
            switch (random.nextInt(7)) {
                case 0 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> file[at] = (byte) random.nextInt(256);
                case 2 -> java.util.Arrays.fill(file, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 3 -> file = joined(file, at, at, at + length);
                case 4 -> file = joined(file, at, at + length, at + length);
                case 5 -> System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
                default -> file = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(file, at) : file;
            }
        }
        return file;
    }

    /** What lies before {@code end}, then what lies from {@code from}, with what lies between doubled or left out. */
    private static byte[] joined(byte[] file, int end, int from, int doubled) {
        var out = new ByteArrayOutputStream(file.length + 64);
        out.write(file, 0, Math.max(end, doubled > from ? doubled : end));
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private byte[] withDamaged(byte[] docx, String part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx));
                var changed = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(entry.getName().equals(part) ? damaged(content) : content);
            }
        }
        return out.toByteArray();
    }

    private byte[] withDamagedStream(byte[] doc, String stream) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            DirectoryEntry root = container.getRoot();
            byte[] content;
            try (var in = container.createDocumentInputStream(stream)) {
                content = in.readAllBytes();
            }
            root.getEntry(stream).delete();
            root.createDocument(stream, new ByteArrayInputStream(damaged(content)));
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
