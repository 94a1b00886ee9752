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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private @Nullable String handedInBy;
    private @Nullable Long meetingId;
    private String name = "";

    @Column(columnDefinition = "text", updatable = false)
    private String source = "";

    @Column(columnDefinition = "text")
    @Convert(converter = Corrections.class)
    private List<Correction> corrections = List.of();

    @Column(columnDefinition = "text")
    @Convert(converter = OutlineAnswers.class)
    private List<OutlineAnswer> outlineAnswers = List.of();

    /** How many of the last steps are taken back. */
    private int undone;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant usedAt;
    private @Nullable Long statementId;

    protected ImportDraft() {}

    /**
     * @param handedInBy who did it for the owner; null when the owner did
     * @param name of the file; empty for a text that was pasted
     */
    ImportDraft(
            AccountId owner,
            @Nullable AccountId handedInBy,
            @Nullable Long meetingId,
            String name,
            String source,
            Instant at) {
        this.owner = owner.value();
        this.handedInBy = handedInBy == null ? null : handedInBy.value();
        this.meetingId = meetingId;
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        this.source = source;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** Takes a step of the reader; what was taken back before is gone. */
    void correct(Correction correction, Instant at) {
        checkUnused();
        var changed = new ArrayList<>(corrections());
        Refusal.unless(changed.size() < MOST_CORRECTIONS, "intake.corrections.count", MOST_CORRECTIONS);
        changed.add(correction);
        corrections = List.copyOf(changed);
        undone = 0;
        changedAt = at;
    }

    /** Takes the last step back; nothing happens when there is none. */
    void undo(Instant at) {
        checkUnused();
        undone = Math.min(undone + 1, corrections.size());
        changedAt = at;
    }

    /** Takes again what was taken back last; nothing happens when nothing was. */
    void redo(Instant at) {
        checkUnused();
        undone = Math.max(undone - 1, 0);
        changedAt = at;
    }

    /** It is for this meeting. */
    void choose(long meeting, Instant at) {
        checkUnused();
        meetingId = meeting;
        changedAt = at;
    }

    /** Takes what was said of this meeting's outline, in place of what was said of it before. */
    void fit(long meeting, List<OutlineAnswer> said, Instant at) {
        choose(meeting, at);
        var kept = new ArrayList<>(outlineAnswers);
        kept.removeIf(answer -> answer.meeting() == meeting);
        kept.addAll(said);
        outlineAnswers = List.copyOf(kept);
    }

    /** What was said of this meeting's outline, as the start of each title and the ordinal that it has there. */
    Map<Integer, Integer> fitting(long meeting, OutlineAnswer.Kind kind) {
        return outlineAnswers.stream()
                .filter(answer -> answer.meeting() == meeting && answer.kind() == kind)
                .collect(Collectors.toMap(OutlineAnswer::start, OutlineAnswer::ordinal, (first, later) -> later));
    }

    /** Only what was not used can be thrown away: a statement's source stays for its days. */
    void checkDiscardable() {
        checkUnused();
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

    /** The steps that count. */
    List<Correction> corrections() {
        return List.copyOf(corrections.subList(0, corrections.size() - undone));
    }

    boolean redoable() {
        return undone > 0;
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
