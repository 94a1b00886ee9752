package org.rectify.statement;

import java.time.Instant;
import java.util.List;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/** The texts that were handed in, as they were then. Whoever asks must know that they may. */
@Component
class Revisions {

    private final RevisionRepository revisions;
    private final Snapshots snapshots;

    Revisions(RevisionRepository revisions, Snapshots snapshots) {
        this.revisions = revisions;
        this.snapshots = snapshots;
    }

    /** Every revision of a statement, the first one first. */
    List<RevisionLine> of(long statementId) {
        return revisions.findByStatementIdOrderByNumber(statementId).stream()
                .map(Revision::line)
                .toList();
    }

    StatementView text(long statementId, int number) {
        return snapshots.read(revision(statementId, number).snapshot());
    }

    Instant submittedAt(long statementId, int number) {
        return revision(statementId, number).line().submittedAt();
    }

    /** The latest that was not taken back, with the state the statement is in by now. */
    StatementView latest(Statement statement) {
        return revisions
                .findFirstByStatementIdAndWithdrawnFalseOrderByNumberDesc(statement.id())
                .map(r -> snapshots.read(r.snapshot()))
                .map(view -> view.now(statement.state(), statement.version(), view.revision()))
                .orElseThrow(Refusal::hidden);
    }

    /** Keeps the text that was just handed in, with what was said about its gaps. */
    void keep(StatementView submitted, List<Acknowledgement> explained, Instant at) {
        revisions.save(new Revision(submitted.id(), submitted.revision(), snapshots.write(submitted), explained, at));
    }

    void withdraw(long statementId, int number) {
        revisions.findByStatementIdAndNumber(statementId, number).ifPresent(Revision::withdraw);
    }

    private Revision revision(long statementId, int number) {
        return revisions.findByStatementIdAndNumber(statementId, number).orElseThrow(Refusal::hidden);
    }
}
