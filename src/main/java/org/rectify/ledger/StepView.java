package org.rectify.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/**
 * A step in the history of a measure.
 *
 * @param text what was said, may be empty
 * @param percent how far it is, 0 to 100; null when not said
 * @param happenedOn the day of what is reported; null for other steps
 * @param dueBefore the date that gave way, null unless the step is about dates
 * @param dueAfter the date asked for or granted
 */
public record StepView(
        StepKind kind,
        AccountId by,
        Instant at,
        String text,
        @Nullable Integer percent,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {}
