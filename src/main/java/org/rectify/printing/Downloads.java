package org.rectify.printing;

import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.shared.Download;
import org.springframework.http.ResponseEntity;

/** How a document leaves, whatever paper it is of: under a name that every file system takes, and with what its check said. */
public final class Downloads {

    /** Tells programs whether the file is what it should be: {@code passed}, or {@code failed} with the names of the faults. */
    static final String SELF_CHECK = "Rectify-Self-Check";

    private static final int LONGEST_NAME = 80;

    private Downloads() {}

    /**
     * The document as an answer to save.
     *
     * @param words to name the file after
     */
    public static ResponseEntity<byte[]> of(String words, Document document) {
        var format = document.check().format();
        return Download.of(fileName(words, format), format.mediaType())
                .header(SELF_CHECK, selfCheck(document.check()))
                .body(document.bytes());
    }

    /** The name of a file, without what no file system takes and with the ending of its format. */
    static String fileName(String words, Format format) {
        var name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
        var points = name.codePointCount(0, name.length());
        var end = name.offsetByCodePoints(0, Math.min(points, LONGEST_NAME));
        return name.substring(0, end).strip() + "." + format.extension();
    }

    private static String selfCheck(SelfCheck check) {
        return check.passed() ? "passed" : "failed; " + String.join(", ", check.faultNames());
    }
}
