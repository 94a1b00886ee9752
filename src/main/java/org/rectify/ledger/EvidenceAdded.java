package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;

/** A file was added to a measure. */
public record EvidenceAdded(long entryId, long measureId, String sha256, AccountId by, Instant at) {}
