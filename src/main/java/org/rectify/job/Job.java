package org.rectify.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/** Work that somebody started: how far it is. */
@Entity
class Job {

    /** No thing takes so long; a running job that is silent for longer was on a server that stopped. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int LONGEST = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String owner = "";

    @Column(updatable = false)
    private String kind = "";

    @Column(updatable = false)
    private String subject = "";

    @Column(updatable = false)
    private String back = "";

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private int total;
    private int done;
    private int failed;

    @Column(updatable = false)
    private Instant startedAt = Instant.EPOCH;

    private Instant movedAt = Instant.EPOCH;
    private @Nullable Instant finishedAt;

    /** {@code FAILED} is a job that broke off; one with things that failed is {@code DONE}. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    protected Job() {}

    Job(AccountId owner, String kind, String subject, String back, Instant at) {
        this.owner = owner.value();
        this.kind = kind;
        this.subject = cut(subject);
        this.back = back;
        this.startedAt = at;
        this.movedAt = at;
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    void expect(int things, Instant at) {
        total = things;
        movedAt = at;
    }

    void count(JobStep.Outcome outcome, Instant at) {
        done++;
        if (outcome == JobStep.Outcome.FAILED) {
            failed++;
        }
        total = Math.max(total, done);
        movedAt = at;
    }

    void end(State how, Instant at) {
        state = how;
        movedAt = at;
        finishedAt = at;
    }

    /** Whether it will never end, because the server it ran on has stopped. */
    boolean lost(Instant now) {
        return state == State.RUNNING && movedAt.plus(SILENCE).isBefore(now);
    }

    boolean isOf(AccountId who) {
        return owner.equals(who.value());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String back() {
        return back;
    }

    State state() {
        return state;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }

    Instant startedAt() {
        return startedAt;
    }
}
