package org.rectify.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** The content of a file, named by its hash: the same content is stored once, however often it is used. */
@Entity
class StoredFile {

    @Id
    private String sha256;

    @Version
    private @Nullable Integer version; // null tells that it is new, for its id is there from the beginning

    private byte[] content;
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(byte[] content, Instant at) {
        this.sha256 = Texts.sha256(content);
        this.content = content;
        this.storedAt = at;
    }

    String sha256() {
        return sha256;
    }

    int size() {
        return content.length;
    }

    /** The content; a file that no longer is what it was is never given out. */
    byte[] content() {
        if (!Texts.sha256(content).equals(sha256)) {
            throw new IllegalStateException("stored file " + sha256 + " has changed");
        }
        return content;
    }
}
