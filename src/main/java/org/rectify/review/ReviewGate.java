package org.rectify.review;

import org.rectify.organ.Access;
import org.rectify.organ.Role;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementService;
import org.springframework.stereotype.Component;

/**
 * Who may take which step of a review; {@link ReviewService} asks it before each. A statement the person may not know of
 * stays hidden, whatever their role.
 */
@Component("reviewGate")
class ReviewGate {

    private final StatementService statements;
    private final Access access;

    ReviewGate(StatementService statements, Access access) {
        this.statements = statements;
        this.access = access;
    }

    /** The committee, and nobody on their own statement. */
    public boolean reviews(long statementId) {
        if (isOwn(statementId)) {
            throw Refusal.forbidden("review.own-statement");
        }
        return access.current().is(Role.COMMITTEE);
    }

    /** Both sides of the talk: the committee and the officer. */
    public boolean talks(long statementId) {
        return isOwn(statementId) || access.current().is(Role.COMMITTEE);
    }

    /** Only the officer answers the reasons of a return. */
    public boolean answers(long statementId) {
        return isOwn(statementId);
    }

    private boolean isOwn(long statementId) {
        return statements.read(statementId).officer().equals(access.current().id());
    }
}
