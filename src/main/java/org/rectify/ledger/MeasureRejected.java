package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** What was reported was not accepted; the measure is open again (退回重办). */
public record MeasureRejected(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
