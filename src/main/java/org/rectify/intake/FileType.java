package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.rectify.intake.UnreadableFile.Reason;

/** The media type of a file by its content (Tika's detector, and a look inside containers). */
final class FileType {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String TEXT = "text/plain";
    private static final Tika TIKA = new Tika();

    private FileType() {}

    static String of(byte[] file, String name) {
        String type = byContent(file, name);
        if (type.equals(TEXT) && named(name, ".docx", ".doc", ".wps", ".pdf")) {
            throw new UnreadableFile(Reason.BROKEN); // it says it is a document, and is none: better asked than guessed
        }
        return type;
    }

    private static String byContent(byte[] file, String name) {
        String type = TIKA.detect(file);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml" -> OfficeZip.isDocument(file) ? DOCX : type;
            case "application/x-tika-msoffice", "application/x-ole-storage" -> compound(file, type);
            case "text/html", "application/xhtml+xml" -> named(name, ".txt", ".md") ? TEXT : type;
            case "application/octet-stream" -> PlainTextReader.looksLikeText(file) ? TEXT : type;
            default -> type;
        };
    }

    /** Markdown may begin with a comment of HTML; only then the name decides. */
    private static boolean named(String name, String... endings) {
        return Stream.of(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** An encrypted .docx is a compound file that holds a package. */
    private static String compound(byte[] file, String type) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(Reason.ENCRYPTED);
            }
            return type;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }
}
