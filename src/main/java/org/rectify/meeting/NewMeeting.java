package org.rectify.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/** A meeting to be set up, checked as a whole by {@link MeetingService#setUp}. */
public record NewMeeting(
        String theme,
        @Nullable LocalDate draftDueOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate rectifyDueOn,
        List<AccountId> participants,
        Outline outline) {

    MeetingDates dates() {
        return new MeetingDates(draftDueOn, heldOn, rectifyDueOn);
    }
}
