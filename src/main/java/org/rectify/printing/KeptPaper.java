package org.rectify.printing;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An approved paper: its words and the rule it was set by, as they were then. Never changed; its files are {@link KeptFile}s. */
@Entity
class KeptPaper {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long statementId;

    @Column(updatable = false)
    private int revision;

    /** As JSON. */
    @Column(updatable = false)
    private String profile;

    /** As JSON. */
    @Column(columnDefinition = "text", updatable = false)
    private String model;

    @Column(updatable = false)
    private String fingerprint;

    @Column(updatable = false)
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptPaper() {}

    KeptPaper(long statementId, int revision, String profile, String model, String fingerprint, Instant keptAt) {
        this.statementId = statementId;
        this.revision = revision;
        this.profile = profile;
        this.model = model;
        this.fingerprint = fingerprint;
        this.keptAt = keptAt;
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    String profile() {
        return profile;
    }

    String model() {
        return model;
    }

    String fingerprint() {
        return fingerprint;
    }
}
