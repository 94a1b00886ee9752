package org.rectify.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Who leads a measure, until when, and how one will know, as a form has it. */
record PlanForm(
        @Nullable String leadOwner,
        @Nullable List<String> supportingOwners,
        @Nullable String unit,
        @Nullable String criterion,
        @Nullable DeadlineClass deadlineClass,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn,
        @Nullable Integer reviewDays) {

    static PlanForm of(MeasureView measure) {
        return new PlanForm(
                measure.leadOwner() == null ? null : measure.leadOwner().value(),
                Objects.requireNonNull(measure.supportingOwners()).stream()
                        .map(AccountId::value)
                        .toList(),
                measure.unit(),
                measure.criterion(),
                measure.deadlineClass(),
                measure.dueOn(),
                measure.reviewDays());
    }

    MeasurePlan plan() {
        var supporters = supportingOwners == null ? List.<String>of() : supportingOwners;
        return new MeasurePlan(
                Texts.isBlank(leadOwner) ? null : new AccountId(leadOwner),
                supporters.stream().map(AccountId::new).toList(),
                unit,
                criterion,
                deadlineClass,
                dueOn,
                reviewDays);
    }
}
