package org.rectify.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Account;
import org.rectify.organ.Role;
import org.rectify.organ.Task;
import org.rectify.organ.TaskSource;
import org.springframework.stereotype.Component;

/** What an officer has to write: statements begun, and meetings that wait for one. */
@Component
class StatementTaskSource implements TaskSource {

    private static final int MOST_MARKS = 4;

    private final StatementLists lists;
    private final Wording words;

    StatementTaskSource(StatementLists lists, Wording words) {
        this.lists = lists;
        this.words = words;
    }

    @Override
    public List<Task> tasks(Account who) {
        if (!who.is(Role.OFFICER)) {
            return List.of();
        }
        // a returned statement is on the review's card, beside its reasons
        return Stream.concat(
                        lists.open().stream()
                                .filter(card -> card.line().state() == StatementState.DRAFT)
                                .map(this::task),
                        lists.unwritten().stream().map(this::task))
                .toList();
    }

    private Task task(StatementLists.Card card) {
        var outline = requireNonNull(card.outline());
        return new Task(
                "pencil-fill",
                "statement.state.DRAFT",
                "",
                card.line().title(),
                words.say("draft.number", card.draft()),
                card.meeting().draftDueOn(),
                outline.done(),
                outline.total(),
                "draft.progress",
                marks(outline),
                card.gaps() == 0 ? "draft.next.submit" : "draft.next.gaps",
                List.of(card.gaps()),
                "draft.continue",
                "/statements/" + card.line().id(),
                true);
    }

    /** The parts that lack something; how many are complete says the meter. */
    private static List<Task.Mark> marks(OutlineRail outline) {
        return outline.all().stream()
                .filter(e -> e.mark().kind().equals("late") || e.mark().kind().equals("warn"))
                .limit(MOST_MARKS)
                .map(e -> new Task.Mark(
                        e.mark().icon(),
                        "say-" + e.mark().kind(),
                        "draft.task.mark",
                        List.of(e.ordinal(), e.title(), e.mark().words())))
                .toList();
    }

    private Task task(MeetingView meeting) {
        return new Task(
                "circle",
                "draft.task.unwritten",
                "",
                meeting.theme(),
                words.say("draft.task.meeting", meeting.heldOn().toString()),
                meeting.draftDueOn(),
                0,
                0,
                "draft.progress",
                List.of(),
                "draft.next.begin",
                List.of(),
                "draft.begin",
                "/statements/new?meeting=" + meeting.id(),
                true);
    }
}
