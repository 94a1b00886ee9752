package org.rectify.printing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Documents as answers to save. */
final class Downloads {

    static final String PDF = MediaType.APPLICATION_PDF_VALUE;
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String OFD = "application/ofd";

    /** Tells programs whether the file is what it should be: {@code passed}, or {@code failed} with the names of the faults. */
    static final String SELF_CHECK = "Rectify-Self-Check";

    private Downloads() {}

    static ResponseEntity<byte[]> answer(Paper paper, Document document) {
        var format = document.check().format();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper.fileName(format.extension())))
                .header("X-Content-Type-Options", "nosniff")
                .header(SELF_CHECK, selfCheck(document.check()))
                .body(document.bytes());
    }

    static ResponseEntity<byte[]> of(String name, byte[] bytes, PaperFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + "." + format.extension()))
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String selfCheck(SelfCheck check) {
        var faults =
                check.faults().stream().map(SelfCheck.Fault::name).distinct().toList();
        return check.passed() ? "passed" : "failed; " + String.join(", ", faults);
    }
}
