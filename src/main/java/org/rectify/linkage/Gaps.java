package org.rectify.linkage;

import java.util.List;
import java.util.stream.Stream;
import org.rectify.meeting.FeedbackView;
import org.rectify.statement.Gap;
import org.rectify.statement.StatementView;
import org.rectify.statement.SubmissionCheck;
import org.springframework.stereotype.Component;

/** Looks for every gap that {@link GapRule} names; a statement with one is submitted only when the officer says why. */
@Component
class Gaps implements SubmissionCheck {

    @Override
    public List<Gap> gaps(StatementView statement, List<FeedbackView> feedback) {
        var seen = Overview.of(statement, feedback);
        return Stream.of(GapRule.values()).flatMap(rule -> rule.gaps(seen)).toList();
    }
}
