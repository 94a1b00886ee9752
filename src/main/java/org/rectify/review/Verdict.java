package org.rectify.review;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;

/** What the committee decided on one revision; a return is a list of reasons (退回意见), never a bare no. */
@Entity
class Verdict {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long statementId;
    private int revision;

    @Enumerated(STRING)
    private VerdictView.Kind kind;

    private String reviewer;
    private Instant givenAt;
    private @Nullable LocalDate resubmitBy;

    @OneToMany(cascade = ALL)
    @JoinColumn(name = "verdict_id", nullable = false)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Reason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verdict_comment", joinColumns = @JoinColumn(name = "verdict_id"))
    @Column(name = "comment_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Long> comments = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    private Verdict(long statementId, int revision, VerdictView.Kind kind, AccountId reviewer, Instant at) {
        this.statementId = statementId;
        this.revision = revision;
        this.kind = kind;
        this.reviewer = reviewer.value();
        this.givenAt = at;
    }

    static Verdict approved(long statementId, int revision, AccountId reviewer, Instant at) {
        return new Verdict(statementId, revision, VerdictView.Kind.APPROVED, reviewer, at);
    }

    /** Gives the revision back for these reasons, at least one. */
    static Verdict returned(
            long statementId, int revision, AccountId reviewer, Collection<String> reasons, Instant at) {
        Refusal.unlessValid(!reasons.isEmpty(), "reason", "review.return.reason-missing");
        var verdict = new Verdict(statementId, revision, VerdictView.Kind.RETURNED, reviewer, at);
        reasons.forEach(text -> verdict.reasons.add(new Reason(text)));
        return verdict;
    }

    /** Asks to hand in again until that day; a day that has passed is refused. */
    void expectBy(@Nullable LocalDate day, LocalDate today) {
        Refusal.unlessValid(day == null || !day.isBefore(today), "resubmitBy", "review.return.date-past");
        resubmitBy = day;
    }

    void sendAlong(Collection<Long> commentIds) {
        comments.addAll(commentIds);
    }

    Reason reason(long reasonId) {
        return reasons.stream().filter(r -> r.has(reasonId)).findFirst().orElseThrow(Refusal::hidden);
    }

    VerdictView view() {
        return new VerdictView(
                revision,
                kind,
                new AccountId(reviewer),
                givenAt,
                resubmitBy,
                reasons.stream().map(r -> r.view(revision)).toList(),
                List.copyOf(comments));
    }
}
