package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** An officer handed a statement in. */
public record StatementSubmitted(long statementId, int revision, AccountId officer, Instant at)
        implements DomainEvent {}
