package org.rectify.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;

/**
 * A measure.
 *
 * @param mark the ordinal as it was typed; null lets the page number, empty prints none
 * @param unit the responsible unit in the officer's words, null when not said
 * @param criterion how we will know that it is done, may be empty
 * @param reviewDays every how many days a standing measure is looked at again
 * @param rootCauseIds the causes it answers
 */
public record MeasureView(
        @Nullable Long id,
        int ordinal,
        @Nullable String mark,
        String text,
        @Nullable AccountId leadOwner,
        @Nullable List<AccountId> supportingOwners,
        @Nullable String unit,
        @Nullable String criterion,
        @Nullable DeadlineClass deadlineClass,
        @Nullable LocalDate dueOn,
        @Nullable Integer reviewDays,
        @Nullable List<Long> rootCauseIds) {

    public MeasureView {
        text = Texts.tidy(text);
        supportingOwners = supportingOwners == null ? List.of() : List.copyOf(supportingOwners);
        unit = Texts.isBlank(unit) ? null : unit;
        criterion = Texts.tidy(criterion);
        rootCauseIds = rootCauseIds == null ? List.of() : List.copyOf(rootCauseIds);
    }

    MeasureView ledBy(@Nullable AccountId owner) {
        return new MeasureView(
                id,
                ordinal,
                mark,
                text,
                owner,
                supportingOwners,
                unit,
                criterion,
                deadlineClass,
                dueOn,
                reviewDays,
                rootCauseIds);
    }

    MeasurePlan plan() {
        return new MeasurePlan(leadOwner, supportingOwners, unit, criterion, deadlineClass, dueOn, reviewDays);
    }

    /** What is printed before the text: the ordinal as typed, or 1., 2. … by position. */
    public String printedMark() {
        return mark != null ? mark : ordinal + ".";
    }

    /** What lists call the measure: its first clause. */
    public String label() {
        return Numerals.label(text);
    }
}
