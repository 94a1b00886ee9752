package org.rectify.printing;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** A file of an approved paper, byte for byte, with its hash and what reading it again said when it was made. */
@Entity
class KeptFile {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long paperId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Format format;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] content;

    /** The self-check, as JSON. */
    @Column(columnDefinition = "text", updatable = false)
    private String reading;

    @SuppressWarnings("NullAway.Init")
    protected KeptFile() {}

    KeptFile(long paperId, Format format, byte[] content, String reading) {
        this.paperId = paperId;
        this.format = format;
        this.sha256 = Texts.sha256(content);
        this.content = content;
        this.reading = reading;
    }

    Format format() {
        return format;
    }

    String sha256() {
        return sha256;
    }

    String reading() {
        return reading;
    }

    /** Whether its bytes no longer fit its hash. */
    boolean damaged() {
        return !Texts.sha256(content).equals(sha256);
    }

    /**
     * The file as it was approved.
     *
     * @throws Refusal conflict when its bytes no longer fit its hash
     */
    byte[] content() {
        Refusal.unless(!damaged(), "printing.kept.damaged");
        return content;
    }
}
