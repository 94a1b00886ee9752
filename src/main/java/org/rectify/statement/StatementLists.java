package org.rectify.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the lists of statements and what each needs next. */
@Component
@Transactional(readOnly = true)
class StatementLists {

    private final StatementService statements;
    private final MeetingService meetings;
    private final OrganService organs;
    private final Outlining outlining;
    private final Access access;
    private final Clock clock;

    StatementLists(
            StatementService statements,
            MeetingService meetings,
            OrganService organs,
            Outlining outlining,
            Access access,
            Clock clock) {
        this.statements = statements;
        this.meetings = meetings;
        this.organs = organs;
        this.outlining = outlining;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One of the officer's own statements.
     *
     * @param outline how its parts stand, null once it is handed in
     * @param gaps how much is missing
     */
    record Card(
            StatementLine line,
            MeetingView meeting,
            @Nullable OutlineRail outline,
            int gaps) {

        /** The draft that is being written, or the one that was handed in. */
        public int draft() {
            return line.state().writable() ? line.revision() + 1 : line.revision();
        }
    }

    /** A row of the table. */
    record Row(
            long id,
            String officer,
            String organ,
            String meeting,
            LocalDate heldOn,
            String title,
            StatementState state,
            int revision,
            Instant changedAt) {}

    /** The present officer's statements, those being written first. */
    List<Card> mine() {
        var cards = statements.mine().stream().map(this::card).toList();
        return cards.stream()
                .sorted((a, b) -> Boolean.compare(
                        b.line().state().writable(), a.line().state().writable()))
                .toList();
    }

    /** Those of {@link #mine} that are being written. */
    List<Card> open() {
        return mine().stream().filter(c -> c.line().state().writable()).toList();
    }

    /** The present officer's statements as rows. */
    List<Row> own() {
        return rows(statements.mine());
    }

    /** What was submitted in the organs that the present reader oversees. */
    List<Row> overseen() {
        return rows(statements.overseen());
    }

    /** Meetings the present officer takes part in, not yet over, without a statement of theirs; the next one first. */
    List<MeetingView> unwritten() {
        var me = access.current().id();
        var today = LocalDate.now(clock);
        var written = statements.mine().stream().map(StatementLine::meetingId).toList();
        return meetings.meetings().stream()
                .filter(m -> m.participants().contains(me) && !written.contains(m.id()))
                .filter(m -> !m.rectifyDueOn().isBefore(today))
                .sorted((a, b) -> a.draftDueOn().compareTo(b.draftDueOn()))
                .toList();
    }

    private Card card(StatementLine line) {
        var meeting = meetings.anyMeeting(line.meetingId());
        if (!line.state().writable()) {
            return new Card(line, meeting, null, 0);
        }
        var statement = statements.read(line.id());
        var gaps = statements.gaps(statement);
        return new Card(line, meeting, outlining.of(statement, gaps), gaps.size());
    }

    private List<Row> rows(List<StatementLine> lines) {
        Map<AccountId, Account> people =
                organs.accounts(lines.stream().map(StatementLine::officer).toList());
        var held = meetings.meetings().stream().collect(Collectors.toMap(MeetingView::id, Function.identity()));
        return lines.stream()
                .map(l -> row(
                        l,
                        people.get(l.officer()),
                        held.containsKey(l.meetingId()) ? held.get(l.meetingId()) : meetings.anyMeeting(l.meetingId())))
                .toList();
    }

    private static Row row(StatementLine line, Account officer, MeetingView meeting) {
        return new Row(
                line.id(),
                officer.name(),
                officer.organName(),
                meeting.theme(),
                meeting.heldOn(),
                line.title(),
                line.state(),
                line.revision(),
                line.changedAt());
    }
}
