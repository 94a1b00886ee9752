package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** An officer began a statement. */
public record StatementCreated(long statementId, AccountId officer, Instant at) implements DomainEvent {}
