package org.rectify.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.rectify.shared.Refusal;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** The files of one upload, zips unpacked, in a folder of their own that goes when they are done with. */
final class Uploads implements AutoCloseable {

    static final int MOST_FILES = 300;

    /** Unpacked, in bytes. */
    static final long MOST_BYTES = 300L * 1024 * 1024;

    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private final Path folder;
    private final List<Upload> files = new ArrayList<>();
    private long bytes;

    private Uploads(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts the files aside.
     *
     * @throws Refusal when there are none, too many, or a zip cannot be read
     */
    static Uploads of(List<MultipartFile> sent) {
        try {
            var uploads = new Uploads(Files.createTempDirectory("rectify-"));
            try {
                for (var each : sent) {
                    uploads.take(each);
                }
                Refusal.unlessValid(!uploads.files.isEmpty(), "files", "intake.many.none");
                return uploads;
            } catch (IOException | RuntimeException e) {
                uploads.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Upload> files() {
        return List.copyOf(files);
    }

    private void take(MultipartFile sent) throws IOException {
        if (sent.isEmpty()) {
            return;
        }
        var file = folder.resolve("sent-" + files.size());
        sent.transferTo(file);
        var name = sent.getOriginalFilename();
        if (zip(file)) {
            unpack(file);
            Files.delete(file);
        } else {
            add(name == null ? "" : name, file);
        }
    }

    /** A zip that is no Word file. */
    private static boolean zip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
                return false;
            }
        }
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (IOException broken) {
            return false; // its reader will say what is wrong with it
        }
    }

    private void unpack(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var name = name(entry);
                if (!entry.isDirectory() && !hidden(name)) {
                    try (var content = zip.getInputStream(entry)) {
                        add(name, copied(content));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("files", "intake.many.zip.broken");
        }
    }

    /** One byte more than a file may have is enough to refuse it. */
    private Path copied(InputStream content) throws IOException {
        var file = folder.resolve("entry-" + files.size());
        Files.copy(
                BoundedInputStream.builder()
                        .setInputStream(content)
                        .setMaxCount(FileText.MAX_BYTES + 1L)
                        .get(),
                file);
        return file;
    }

    private void add(String name, Path file) throws IOException {
        bytes += Files.size(file);
        files.add(new Upload(name, file));
        if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "intake.many.too-many", MOST_FILES, MOST_BYTES / 1024 / 1024);
        }
    }

    /** What systems and editors leave in a folder. */
    private static boolean hidden(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.startsWith("~$")
                || last.toLowerCase(Locale.ROOT).equals("thumbs.db");
    }

    /** Chinese Windows writes names in its own encoding and does not say so. */
    private static String name(ZipArchiveEntry entry) {
        boolean told = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
                || entry.getGeneralPurposeBit().usesUTF8ForNames();
        var raw = entry.getRawName();
        if (told || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, CHINESE_WINDOWS);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
