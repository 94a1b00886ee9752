package org.rectify.ledger;

import org.rectify.shared.Download;
import org.springframework.http.ResponseEntity;

/** A file to be given out. */
record EvidenceFile(String name, String mediaType, byte[] content) {

    /** As an answer; whatever it carries is kept from acting in the reader's name. */
    ResponseEntity<byte[]> download() {
        return Download.of(name, mediaType)
                .header("Content-Security-Policy", "sandbox")
                .body(content);
    }
}
