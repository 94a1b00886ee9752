package org.rectify.linkage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/** A root cause and a measure that are to be linked or no longer linked. */
record LinkRequest(@Nullable Long rootCauseId, @Nullable Long measureId) {

    long cause() {
        Refusal.unlessValid(rootCauseId != null, "rootCauseId", "linkage.link.cause.missing");
        return Objects.requireNonNull(rootCauseId);
    }

    long measure() {
        Refusal.unlessValid(measureId != null, "measureId", "linkage.link.measure.missing");
        return Objects.requireNonNull(measureId);
    }
}
