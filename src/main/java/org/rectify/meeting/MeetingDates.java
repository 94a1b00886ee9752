package org.rectify.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/** Until when drafts are due, when the meeting is held, and until when all is to be rectified; in this order. */
record MeetingDates(@Nullable LocalDate draftDueOn, @Nullable LocalDate heldOn, @Nullable LocalDate rectifyDueOn) {

    MeetingDates {
        needed("draftDueOn", draftDueOn);
        needed("heldOn", heldOn);
        needed("rectifyDueOn", rectifyDueOn);
        Refusal.unlessValid(!draftDueOn.isAfter(heldOn), "draftDueOn", "meeting.draft-after-meeting", heldOn);
        Refusal.unlessValid(!heldOn.isAfter(rectifyDueOn), "rectifyDueOn", "meeting.rectified-before-meeting", heldOn);
    }

    /** Refuses a date that is missing. */
    static void needed(String path, @Nullable LocalDate date) {
        Refusal.unlessValid(date != null, path, "meeting.date.missing");
    }
}
