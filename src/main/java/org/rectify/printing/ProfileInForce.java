package org.rectify.printing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Profile;

/**
 * How an organ prints now, and why.
 *
 * @param version of the organ's own choice, {@link #NONE} while it has made none
 * @param from the organ above it that settled it; null when it is the organ's own choice or the standard
 * @param by name of who settled it; null for the standard
 * @param at when; null for the standard
 */
public record ProfileInForce(
        Profile profile,
        int version,
        @Nullable String from,
        @Nullable String by,
        @Nullable Instant at) {

    /** The version of a choice that was never made. */
    public static final int NONE = -1;

    /** Whether the organ has settled it itself. */
    public boolean own() {
        return version != NONE;
    }
}
