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

    private Downloads() {}

    static ResponseEntity<byte[]> pdf(Paper paper, byte[] bytes) {
        return answer(bytes, PDF, paper.fileName("pdf"));
    }

    static ResponseEntity<byte[]> docx(Paper paper, byte[] bytes) {
        return answer(bytes, DOCX, paper.fileName("docx"));
    }

    static ResponseEntity<byte[]> of(String name, byte[] bytes, PaperFormat format) {
        return answer(bytes, format.mediaType(), name + "." + format.extension());
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String type, String name) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
