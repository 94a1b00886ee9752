package org.rectify.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Why there is this measure, as the approved text says it: area, problem, root cause.
 *
 * @param areaOrdinal null when the cause belongs to no area
 * @param problemOrdinal null when the cause explains no problem in particular
 * @param problem what lists call the problem, empty without one
 * @param cause what lists call the cause
 */
@Embeddable
public record Chain(
        @Nullable Integer areaOrdinal,
        String areaName,
        @Nullable Integer problemOrdinal,
        @Column(columnDefinition = "text") String problem,
        @Column(columnDefinition = "text") String cause) {}
