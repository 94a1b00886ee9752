package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat granted a later date. */
public record MeasureExtended(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
