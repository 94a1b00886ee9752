package org.rectify.demo;

import java.util.List;
import org.rectify.meeting.FeedbackView;
import org.rectify.organ.AccountId;
import tools.jackson.databind.JsonNode;

/**
 * Shape of {@code meeting.json}; every time is a number of days from today.
 *
 * @param outline a name under {@code seeds/outlines} or an outline
 */
record DemoMeeting(
        String theme,
        JsonNode outline,
        int setUp,
        int draftDue,
        int held,
        int rectifyDue,
        List<AccountId> participants,
        List<DemoFeedback> feedback) {

    record DemoFeedback(FeedbackView.Kind kind, String text, List<AccountId> about) {}
}
