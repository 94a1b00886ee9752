package org.rectify.statement;

import java.util.List;
import org.rectify.meeting.FeedbackView;

/** Looks a statement over before it is submitted; other modules add theirs. */
public interface SubmissionCheck {

    /**
     * What is missing.
     *
     * @param feedback what was said about the officer
     */
    List<Gap> gaps(StatementView statement, List<FeedbackView> feedback);
}
