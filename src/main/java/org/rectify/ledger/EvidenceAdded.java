package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A file was added to a measure. */
public record EvidenceAdded(long entryId, long measureId, String sha256, AccountId by, Instant at)
        implements DomainEvent {}
