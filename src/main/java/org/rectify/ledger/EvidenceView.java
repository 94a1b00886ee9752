package org.rectify.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.rectify.organ.AccountId;

/**
 * A file that proves something.
 *
 * @param size in bytes
 * @param shows what it shows
 * @param happenedOn when what it shows took place, apart from when it was uploaded
 * @param usedElsewhere how many other measures use exactly the same content
 */
public record EvidenceView(
        long id,
        String name,
        String mediaType,
        int size,
        String sha256,
        String shows,
        LocalDate happenedOn,
        AccountId uploadedBy,
        Instant uploadedAt,
        long usedElsewhere) {}
