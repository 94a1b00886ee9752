package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** Somebody other than the owner verified the measure and closed it (销号). */
public record MeasureClosed(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
