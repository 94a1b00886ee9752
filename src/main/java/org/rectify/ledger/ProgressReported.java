package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** Somebody told how far the measure is (上报进展). */
public record ProgressReported(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
