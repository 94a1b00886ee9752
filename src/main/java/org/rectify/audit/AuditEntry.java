package org.rectify.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the trail, written once. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private long id;

    private Instant happenedAt;
    private String actor;
    private String action;
    private String subjectKind;
    private @Nullable Long subjectId;
    private String detail;
    private String eventId;
    private String previousHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(long id, Step step, String detail, String previousHash) {
        this.id = id;
        this.happenedAt = step.at();
        this.actor = step.actor();
        this.action = step.action();
        this.subjectKind = step.subjectKind();
        this.subjectId = step.subjectId();
        this.detail = detail;
        this.eventId = step.id();
        this.previousHash = previousHash;
        this.hash =
                AuditLine.hash(id, happenedAt, actor, action, subjectKind, subjectId, detail, eventId, previousHash);
    }

    String hash() {
        return hash;
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new UnsupportedOperationException("an entry of the audit trail is neither changed nor removed");
    }
}
