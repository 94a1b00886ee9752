package org.rectify.statement;

import java.util.List;
import org.rectify.meeting.MeetingService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a statement lacks before it is handed in, by every check there is; a gap may be left when its officer says why. */
@Component
class Completeness {

    private final ObjectProvider<SubmissionCheck> checks;
    private final MeetingService meetings;

    Completeness(ObjectProvider<SubmissionCheck> checks, MeetingService meetings) {
        this.checks = checks;
        this.meetings = meetings;
    }

    List<Gap> gaps(StatementView view) {
        var said = meetings.anyMeeting(view.meetingId()).feedbackAbout(view.officer());
        return checks.orderedStream().flatMap(c -> c.gaps(view, said).stream()).toList();
    }

    /**
     * Gives back what explains a gap that is there.
     *
     * @throws OpenGaps when a gap is not acknowledged
     */
    List<Acknowledgement> check(StatementView view, List<Acknowledgement> acknowledged) {
        var gaps = gaps(view);
        var open = gaps.stream()
                .filter(gap -> acknowledged.stream().noneMatch(a -> a.covers(gap)))
                .toList();
        if (!open.isEmpty()) {
            throw new OpenGaps(open);
        }
        return acknowledged.stream()
                .filter(a -> gaps.stream().anyMatch(a::covers))
                .toList();
    }
}
