package org.rectify.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file leaves: as an attachment that no browser opens or guesses about. */
public final class Download {

    private static final String SNIFFING = "X-Content-Type-Options";
    private static final String NONE = "nosniff";

    private Download() {}

    /**
     * The head of an answer; the file is its body.
     *
     * @param name to save it under, with its ending
     */
    public static ResponseEntity.BodyBuilder of(String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header(SNIFFING, NONE);
    }

    /** The same for a file that is written straight into the answer. */
    public static void announce(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        response.setHeader(SNIFFING, NONE);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
