package org.rectify.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/** Until when drafts are due, when the meeting is held, and until when all is to be rectified; in this order. */
record MeetingDates(
        @Nullable LocalDate draftDueOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate rectifyDueOn) {

    MeetingDates {
        Refusal.unlessValid(draftDueOn != null, "draftDueOn", "meeting.date.missing");
        Refusal.unlessValid(heldOn != null, "heldOn", "meeting.date.missing");
        Refusal.unlessValid(rectifyDueOn != null, "rectifyDueOn", "meeting.date.missing");
        Refusal.unlessValid(!draftDueOn.isAfter(heldOn), "draftDueOn", "meeting.draft-after-meeting", heldOn);
        Refusal.unlessValid(!heldOn.isAfter(rectifyDueOn), "rectifyDueOn", "meeting.rectified-before-meeting", heldOn);
    }
}
