package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.rectify.intake.UnreadableFile.Reason;

/** The media type of a file by its content (Tika's detector, and a look inside containers). */
final class FileType {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String DOC = "application/msword";
    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";
    private static final String[] WORD = {".doc", ".docx", ".wps"};
    private static final String WORD_2 = "\u00DB\u00A5-\u0000";
    private static final int HEAD = 1024;
    private static final Tika TIKA = new Tika();

    private FileType() {}

    static String of(byte[] file, String name) {
        String type = byContent(file, name);
        if (named(name, WORD) && disguised(file, type)) {
            throw new UnreadableFile(Reason.DISGUISED);
        }
        if (type.equals(TEXT) && (named(name, WORD) || named(name, ".pdf"))) {
            throw new UnreadableFile(Reason.BROKEN); // it says it is a document, and is none: better asked than guessed
        }
        return type;
    }

    private static String byContent(byte[] file, String name) {
        if (head(file).startsWith(WORD_2)) {
            throw new UnreadableFile(Reason.OLD_FORMAT);
        }
        String type = TIKA.detect(file);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml" ->
                OfficeZip.isDocument(file, new Budget(Budget.LONGEST)) ? DOCX : type;
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

    /** A web page, rich text or Word's own XML that is called a Word file: Word opens it, and says nothing. */
    private static boolean disguised(byte[] file, String type) {
        boolean other = type.equals(TEXT) || type.startsWith("application/");
        return type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || type.endsWith("/rtf")
                || type.equals("message/rfc822")
                || type.equals("multipart/related")
                || type.endsWith("/xml")
                || other && !type.equals(DOCX) && contains(file, "<html", "mime-version:", "{\\rtf");
    }

    private static boolean contains(byte[] file, String... signs) {
        String head = head(file).toLowerCase(Locale.ROOT);
        return Stream.of(signs).anyMatch(head::contains);
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    }

    /** What a compound file holds: Word's document, an encrypted package, a document of Works. */
    private static String compound(byte[] file, String type) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) { // an encrypted .docx
                throw new UnreadableFile(Reason.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("MatOST") || root.hasEntryCaseInsensitive("CONTENTS")) {
                throw new UnreadableFile(Reason.OLD_FORMAT);
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? DOC : type;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }
}
