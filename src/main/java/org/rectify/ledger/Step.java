package org.rectify.ledger;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/**
 * One step in the life of a measure: progress, a verification, an extension, a reminder. Steps are only ever added. They
 * share a table, so that a history is read in one query and in the order in which it happened.
 */
@Entity
@Table(name = "ledger_step")
class Step {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    private StepKind kind;

    private String takenBy;
    private Instant takenAt;

    @Column(columnDefinition = "text")
    private String text;

    private @Nullable Integer percent;
    private @Nullable LocalDate happenedOn;
    private @Nullable LocalDate dueBefore;
    private @Nullable LocalDate dueAfter;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(StepKind kind, AccountId by, Instant at, String text) {
        this.kind = kind;
        this.takenBy = by.value();
        this.takenAt = at;
        this.text = text;
    }

    /** Says how far it is, and the day it happened. */
    Step reaching(@Nullable Integer reached, LocalDate day) {
        percent = reached;
        happenedOn = day;
        return this;
    }

    /** Says which date gave way to which. */
    Step moving(LocalDate before, LocalDate after) {
        dueBefore = before;
        dueAfter = after;
        return this;
    }

    StepKind kind() {
        return kind;
    }

    @Nullable
    LocalDate dueAfter() {
        return dueAfter;
    }

    StepView view() {
        return new StepView(kind, new AccountId(takenBy), takenAt, text, percent, happenedOn, dueBefore, dueAfter);
    }
}
