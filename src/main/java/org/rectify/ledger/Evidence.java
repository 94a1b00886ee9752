package org.rectify.ledger;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;

/** A file that proves something (佐证材料): what it shows, when that happened, who added it. Never taken away. */
@Entity
class Evidence {

    private static final int NAME = 255;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "step_id")
    private @Nullable Step step;

    private String name;
    private String mediaType;
    private int size;
    private String sha256;

    @Column(columnDefinition = "text")
    private String shows;

    private LocalDate happenedOn;
    private String uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /**
     * @param step the progress it proves, null when it stands alone
     * @param shows what it shows; blank stands for the file's own name
     */
    Evidence(
            @Nullable Step step,
            Proof proof,
            StoredFile file,
            String shows,
            LocalDate happenedOn,
            AccountId by,
            Instant at) {
        this.step = step;
        this.name = Texts.required("file", proof.name(), NAME);
        this.mediaType = proof.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.shows = Texts.isBlank(shows) ? name : Texts.required("shows", shows, Texts.LINE);
        this.happenedOn = happenedOn;
        this.uploadedBy = by.value();
        this.uploadedAt = at;
    }

    boolean has(long wanted) {
        return id != null && id == wanted;
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    /** @param elsewhere how many other measures use the same content */
    EvidenceView view(long elsewhere) {
        return new EvidenceView(
                id(),
                name,
                mediaType,
                size,
                sha256,
                shows,
                happenedOn,
                new AccountId(uploadedBy),
                uploadedAt,
                elsewhere);
    }
}
