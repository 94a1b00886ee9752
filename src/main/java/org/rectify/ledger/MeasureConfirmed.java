package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A standing measure was looked at and is kept up; it stays in the ledger. */
public record MeasureConfirmed(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
