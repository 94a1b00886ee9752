package org.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a measure.
 *
 * @param percent how far it is, 0 to 100, or null
 * @param happenedOn the day it happened; null stands for today
 */
public record ProgressNote(
        @Nullable String text,
        @Nullable Integer percent,
        @Nullable LocalDate happenedOn) {}
