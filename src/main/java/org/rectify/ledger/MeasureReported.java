package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** Its owner says that the measure is done and asks for verification (申请核验). */
public record MeasureReported(long entryId, long measureId, AccountId by, Instant at) implements DomainEvent {}
