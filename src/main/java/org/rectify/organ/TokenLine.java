package org.rectify.organ;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it, which is without the token itself. */
record TokenLine(
        long id, String name, Instant createdAt, @Nullable Instant lastUsedAt, boolean revoked) {}
