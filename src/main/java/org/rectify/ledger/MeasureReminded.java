package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat urged the owner (催办). */
public record MeasureReminded(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
