package org.rectify.review;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.review.VerdictView.ReasonView;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** One reason of a return, which the officer answers: done, or disputed with a note that says why. */
@Entity
@Table(name = "verdict_reason")
class Reason {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(columnDefinition = "text")
    private String text;

    @Enumerated(STRING)
    private ReasonState state = ReasonState.OPEN;

    @Column(columnDefinition = "text")
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected Reason() {}

    Reason(String text) {
        this.text = Texts.required("reason", text, Texts.PASSAGE).strip();
    }

    /** The officer's answer; who disputes says why. */
    void answer(@Nullable ReasonState to, @Nullable String words) {
        Refusal.unlessValid(to != null, "state", "review.reason.state-missing");
        var said = Texts.optional("note", words, Texts.PASSAGE);
        Refusal.unlessValid(
                to != ReasonState.DISPUTED || !Texts.isBlank(said), "note", "review.reason.dispute-without-note");
        state = to;
        note = said;
    }

    boolean has(long wanted) {
        return Objects.equals(id, wanted);
    }

    ReasonView view(int revision) {
        return new ReasonView(Objects.requireNonNull(id, "not saved yet"), revision, text, state, note);
    }
}
