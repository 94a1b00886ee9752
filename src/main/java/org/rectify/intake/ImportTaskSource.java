package org.rectify.intake;

import java.util.List;
import java.util.Objects;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.organ.Task;
import org.rectify.organ.TaskSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An officer is told of the text that somebody else handed in for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportTaskSource implements TaskSource {

    private final ImportDraftRepository drafts;
    private final MeetingService meetings;
    private final OrganService organs;

    ImportTaskSource(ImportDraftRepository drafts, MeetingService meetings, OrganService organs) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.organs = organs;
    }

    @Override
    public List<Task> tasks(Account who) {
        return !who.is(Role.OFFICER)
                ? List.of()
                : drafts.unfinished(who.id().value()).stream()
                        .filter(line -> line.handedInBy() != null && line.meetingId() != null)
                        .map(this::task)
                        .toList();
    }

    private Task task(ImportLine line) {
        var meeting = meetings.anyMeeting(Objects.requireNonNull(line.meetingId()));
        var secretary = Objects.requireNonNull(line.handedInBy());
        var name = organs.find(new AccountId(secretary)).map(Account::name).orElse(secretary);
        return new Task(
                "box-arrow-in-down",
                "intake.task.state",
                "state-wait",
                meeting.theme(),
                line.name(),
                meeting.draftDueOn(),
                0,
                0,
                "intake.task.state",
                List.of(),
                "intake.task.next",
                List.of(name),
                "intake.task.open",
                "/intake/" + line.id(),
                true);
    }
}
