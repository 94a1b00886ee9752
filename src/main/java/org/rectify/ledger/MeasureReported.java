package org.rectify.ledger;

import java.time.Instant;
import org.rectify.organ.AccountId;

/** Its owner says that the measure is done and asks for verification (申请核验). */
public record MeasureReported(long entryId, long measureId, AccountId by, Instant at) {}
