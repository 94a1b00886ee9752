package org.rectify.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;

/** A text that was handed in and what its owner says of its passages, until a statement is made of it. */
@Entity
class ImportDraft {

    private static final int LONGEST_NAME = 255;
    private static final int MOST_CORRECTIONS = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String owner = "";
    private @Nullable Long meetingId;
    private String name = "";

    @Column(columnDefinition = "text", updatable = false)
    private String source = "";

    @Column(columnDefinition = "text")
    @Convert(converter = Corrections.class)
    private List<Correction> corrections = List.of();

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant usedAt;
    private @Nullable Long statementId;

    protected ImportDraft() {}

    /** @param name of the file; empty for a text that was pasted */
    ImportDraft(AccountId owner, @Nullable Long meetingId, String name, String source, Instant at) {
        this.owner = owner.value();
        this.meetingId = meetingId;
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        this.source = source;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** Takes what the reader says of a passage. */
    void correct(Correction correction, Instant at) {
        checkUnused();
        Refusal.unless(corrections.size() < MOST_CORRECTIONS, "intake.corrections.count", MOST_CORRECTIONS);
        var changed = new ArrayList<>(corrections);
        changed.add(correction);
        corrections = List.copyOf(changed);
        changedAt = at;
    }

    /** Takes back what was said last; nothing happens when nothing was said. */
    void undo(Instant at) {
        checkUnused();
        corrections = corrections.subList(0, Math.max(corrections.size() - 1, 0));
        changedAt = at;
    }

    /** Notes the statement that was made of it. */
    void use(long meeting, long statement, Instant at) {
        checkUnused();
        meetingId = meeting;
        statementId = statement;
        usedAt = at;
    }

    private void checkUnused() {
        Refusal.unless(statementId == null, "intake.used");
    }

    boolean isOf(AccountId who) {
        return owner.equals(who.value());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long meetingId() {
        return meetingId;
    }

    String name() {
        return name;
    }

    String source() {
        return source;
    }

    List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The statement that was made of it, or null. */
    @Nullable
    Long statementId() {
        return statementId;
    }
}
