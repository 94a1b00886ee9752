package org.rectify.meeting;

import java.time.LocalDate;
import java.util.List;
import org.rectify.organ.AccountId;

/**
 * A meeting as pages, the API and other modules see it.
 *
 * @param feedback what was said, as far as the reader may know it: all for who oversees, the own for an officer
 */
public record MeetingView(
        long id,
        int version,
        long organId,
        String theme,
        LocalDate draftDueOn,
        LocalDate heldOn,
        LocalDate rectifyDueOn,
        List<AccountId> participants,
        Outline outline,
        List<FeedbackView> feedback) {

    /** What was said about this person. */
    public List<FeedbackView> feedbackAbout(AccountId officer) {
        return feedback.stream().filter(f -> f.about().contains(officer)).toList();
    }
}
