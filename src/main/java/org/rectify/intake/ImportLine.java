package org.rectify.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished import in a list.
 *
 * @param name of the file; empty for a text that was pasted
 * @param meetingId the meeting it is for, or null
 * @param handedInBy username of the one who handed it in for its owner; null when the owner did
 */
record ImportLine(
        long id,
        String name,
        @Nullable Long meetingId,
        @Nullable String handedInBy,
        Instant changedAt) {}
