package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A closed measure was opened again after a second look (回头看). */
public record MeasureReopened(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
