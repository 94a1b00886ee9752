package org.rectify.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.organ.Task;
import org.rectify.organ.TaskSource;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards of the home page: statements that wait for the committee, and returned ones that wait for their officer. */
@Component
class ReviewTaskSource implements TaskSource {

    private final StatementService statements;
    private final MeetingService meetings;
    private final OrganService organs;
    private final CommentRepository comments;
    private final VerdictRepository verdicts;

    ReviewTaskSource(
            StatementService statements,
            MeetingService meetings,
            OrganService organs,
            CommentRepository comments,
            VerdictRepository verdicts) {
        this.statements = statements;
        this.meetings = meetings;
        this.organs = organs;
        this.comments = comments;
        this.verdicts = verdicts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> tasks(Account who) {
        var tasks = new ArrayList<Task>();
        if (who.is(Role.COMMITTEE)) {
            tasks.addAll(waiting(who));
        }
        if (who.is(Role.OFFICER)) {
            tasks.addAll(returned());
        }
        return tasks;
    }

    private List<Task> waiting(Account who) {
        var lines = statements.overseen().stream()
                .filter(line -> line.state() == StatementState.SUBMITTED)
                .filter(line -> !line.officer().equals(who.id()))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var people = organs.accounts(lines.stream().map(StatementLine::officer).toList());
        var open = comments.open(lines.stream().map(StatementLine::id).toList()).stream()
                .collect(Collectors.toMap(OpenComments::statementId, OpenComments::count));
        return lines.stream().map(line -> waiting(line, people, open)).toList();
    }

    private Task waiting(StatementLine line, Map<AccountId, Account> people, Map<Long, Long> open) {
        var officer = people.get(line.officer());
        var name = officer == null ? line.officer().value() : officer.name();
        var unanswered = open.getOrDefault(line.id(), 0L);
        var marks = unanswered == 0
                ? List.<Task.Mark>of()
                : List.of(new Task.Mark("circle-half", "say-warn", "review.task.open-comments", List.of(unanswered)));
        return new Task(
                "hourglass-split",
                "statement.state.SUBMITTED",
                "state-wait",
                name + " · " + line.title(),
                meetings.anyMeeting(line.meetingId()).theme(),
                meetings.anyMeeting(line.meetingId()).heldOn(),
                0,
                0,
                "review.task.meter",
                marks,
                "review.task.review.next",
                List.of(name, line.revision()),
                "review.task.review.action",
                "/statements/" + line.id() + "/review",
                true);
    }

    private List<Task> returned() {
        var lines = statements.mine().stream()
                .filter(line -> line.state() == StatementState.RETURNED)
                .toList();
        return lines.stream().map(this::returned).toList();
    }

    private Task returned(StatementLine line) {
        var verdict = verdicts.findByStatementIdOrderByRevision(line.id()).stream()
                .map(Verdict::view)
                .reduce((first, second) -> second);
        var total = verdict.map(v -> v.reasons().size()).orElse(0);
        var open = verdict.map(VerdictView::open).orElse(0);
        return new Task(
                "arrow-return-left",
                "statement.state.RETURNED",
                "state-warn",
                line.title(),
                meetings.anyMeeting(line.meetingId()).theme(),
                verdict.map(VerdictView::resubmitBy).orElse(null),
                total - open,
                total,
                "review.task.meter",
                List.of(),
                open == 0 ? "review.task.returned.ready" : "review.task.returned.next",
                List.of(open),
                "review.task.returned.action",
                "/statements/" + line.id(),
                true);
    }
}
