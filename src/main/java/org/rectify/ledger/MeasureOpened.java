package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** An approved measure entered the ledger. */
public record MeasureOpened(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
