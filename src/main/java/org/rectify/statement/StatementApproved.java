package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The committee approved a statement; its text is frozen from now on. */
public record StatementApproved(long statementId, int revision, AccountId officer, AccountId reviewer, Instant at)
        implements DomainEvent {}
