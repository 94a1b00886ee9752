package org.rectify.statement;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** A statement as it was submitted: an unchangeable snapshot with its hash, and the gaps the officer explained. */
@Entity
class Revision {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long statementId;
    private int number;

    @Column(columnDefinition = "text", updatable = false)
    private String snapshot;

    @Column(updatable = false)
    private String sha256;

    private Instant submittedAt;
    private boolean withdrawn;

    @ElementCollection
    @CollectionTable(name = "acknowledged_gap", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Acknowledgement> acknowledged = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(long statementId, int number, String snapshot, List<Acknowledgement> acknowledged, Instant submittedAt) {
        this.statementId = statementId;
        this.number = number;
        this.snapshot = snapshot;
        this.sha256 = Texts.sha256(snapshot.getBytes(StandardCharsets.UTF_8));
        this.acknowledged.addAll(acknowledged);
        this.submittedAt = submittedAt;
    }

    /** Taken back by the officer: nobody else reads it any more. */
    void withdraw() {
        withdrawn = true;
    }

    String snapshot() {
        return snapshot;
    }

    RevisionLine line() {
        return new RevisionLine(number, submittedAt, withdrawn, sha256, List.copyOf(acknowledged));
    }
}
