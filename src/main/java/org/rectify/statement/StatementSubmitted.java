package org.rectify.statement;

import java.time.Instant;
import org.rectify.organ.AccountId;

/** An officer handed a statement in. */
public record StatementSubmitted(long statementId, int revision, AccountId officer, Instant at) {}
