package org.rectify.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/** Who leads a measure, until when, and how one will know that it is done. */
public record MeasurePlan(
        @Nullable AccountId leadOwner,
        List<AccountId> supportingOwners,
        @Nullable String unit,
        @Nullable String criterion,
        @Nullable DeadlineClass deadlineClass,
        @Nullable LocalDate dueOn,
        @Nullable Integer reviewDays) {}
