package org.rectify.review;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A reviewer commented on a passage; the words stay in the review. */
public record StatementCommented(long statementId, long commentId, AccountId author, Instant at)
        implements DomainEvent {}
