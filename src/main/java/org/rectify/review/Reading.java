package org.rectify.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.statement.RevisionLine;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;

/**
 * Everything about the review of a statement, as far as the present reader may know it.
 *
 * @param statement the text being read: the latest submitted one, or the officer's draft
 * @param texts the same, text by text
 * @param revisions what was submitted, the first one first
 * @param notes all comments, in the order of the paper
 * @param verdicts what was decided, the first one first
 * @param people everybody named in it
 * @param reviewers the committee of the officer's organ
 * @param judging whether the reader may decide now
 * @param own whether the reader wrote the statement
 */
record Reading(
        StatementView statement,
        List<PaperText> texts,
        List<RevisionLine> revisions,
        List<Note> notes,
        List<VerdictView> verdicts,
        Map<AccountId, Account> people,
        List<Account> reviewers,
        boolean judging,
        boolean own) {

    /** The latest return, null before the first. */
    public @Nullable VerdictView lastReturn() {
        return verdicts.stream()
                .filter(v -> v.kind() == VerdictView.Kind.RETURNED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The decision on the latest revision, null while there is none. */
    public @Nullable VerdictView verdict() {
        return verdicts.stream()
                .filter(v -> v.revision() == statement.revision())
                .findFirst()
                .orElse(null);
    }

    public RevisionLine revision() {
        return revisions.get(revisions.size() - 1);
    }

    /** The number of the submitted revision before the present one, 0 for none. */
    public int revisionBefore() {
        return revisions.size() < 2 ? 0 : revisions.get(revisions.size() - 2).number();
    }

    public long open() {
        return notes.stream().filter(Note::open).count();
    }

    public long resolved() {
        return notes.size() - open();
    }

    public String name(AccountId id) {
        var account = people.get(id);
        return account == null ? id.value() : account.name();
    }

    public String officerName() {
        return name(statement.officer());
    }

    public boolean submitted() {
        return statement.state() == StatementState.SUBMITTED;
    }

    /** When that revision was submitted. */
    public Instant submitted(int number) {
        return revisions.stream()
                .filter(r -> r.number() == number)
                .map(RevisionLine::submittedAt)
                .findFirst()
                .orElseThrow(Refusal::hidden);
    }

    /** Names and posts of the reviewers. */
    public String reviewerNames() {
        return reviewers.stream()
                .map(a -> a.post().isBlank() ? a.name() : a.name() + "（" + a.post() + "）")
                .collect(Collectors.joining("、"));
    }
}
