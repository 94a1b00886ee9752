package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** An officer took a submission back before its review began. */
public record StatementWithdrawn(long statementId, int revision, AccountId officer, Instant at)
        implements DomainEvent {}
