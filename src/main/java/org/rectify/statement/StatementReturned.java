package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The committee gave a statement back to be revised. */
public record StatementReturned(long statementId, int revision, AccountId officer, AccountId reviewer, Instant at)
        implements DomainEvent {}
