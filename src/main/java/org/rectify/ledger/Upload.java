package org.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file as it comes in.
 *
 * @param shows what it shows; blank stands for the file's name
 * @param happenedOn when that took place; null stands for today
 */
public record Upload(
        String name, byte[] content, String shows, @Nullable LocalDate happenedOn) {}
