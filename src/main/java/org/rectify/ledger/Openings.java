package org.rectify.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.shared.Numerals;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.StatementApproved;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens one entry for each measure of a statement, in the very transaction that approves it. */
@Component
class Openings {

    private final LedgerEntryRepository entries;
    private final StatementService statements;
    private final MeetingService meetings;
    private final LedgerSettings settings;
    private final ApplicationEventPublisher events;

    Openings(
            LedgerEntryRepository entries,
            StatementService statements,
            MeetingService meetings,
            LedgerSettings settings,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.statements = statements;
        this.meetings = meetings;
        this.settings = settings;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(StatementApproved approved) {
        var statement = statements.submittedText(approved.statementId());
        var organ = statements.organOf(approved.statementId());
        var last = meetings.anyMeeting(statement.meetingId()).rectifyDueOn();
        var opened = new ArrayList<LedgerEntry>();
        for (var group : statement.groups()) {
            for (var measure : group.measures()) {
                var promise = promise(statement, organ, group, measure, last);
                opened.add(new LedgerEntry(promise, approved.reviewer(), approved.at()));
            }
        }
        entries.saveAllAndFlush(opened)
                .forEach(entry -> events.publishEvent(
                        new MeasureOpened(entry.id(), entry.measureId(), approved.reviewer(), approved.at())));
    }

    private Promise promise(StatementView statement, long organ, GroupView group, MeasureView measure, LocalDate last) {
        var deadline = Optional.ofNullable(measure.deadlineClass()).orElse(DeadlineClass.DATED);
        return new Promise(
                Optional.ofNullable(measure.id()).orElseThrow(),
                statement.id(),
                statement.meetingId(),
                organ,
                statement.officer(),
                group.ordinal(),
                Optional.ofNullable(group.shortName()).orElse(""),
                measure.ordinal(),
                group.code(measure),
                measure.text(),
                measure.label(),
                Optional.ofNullable(measure.leadOwner()).orElse(statement.officer()),
                measure.leadOwner() == null,
                Optional.ofNullable(measure.supportingOwners()).orElse(List.of()),
                Optional.ofNullable(measure.unit()).orElse(""),
                Optional.ofNullable(measure.criterion()).orElse(""),
                deadline,
                deadline == DeadlineClass.STANDING ? interval(measure) : null,
                Optional.ofNullable(measure.dueOn()).orElse(last),
                chains(statement, measure));
    }

    private int interval(MeasureView measure) {
        return Optional.ofNullable(measure.reviewDays()).orElse(settings.reviewDays());
    }

    /** Each cause that the measure answers, with the problems that the cause explains. */
    private static List<Chain> chains(StatementView statement, MeasureView measure) {
        var chains = new ArrayList<Chain>();
        for (var area : statement.areas()) {
            area.rootCauses().stream()
                    .filter(cause -> answers(measure, cause))
                    .forEach(cause -> chains.addAll(chains(statement, area, cause)));
        }
        statement.rootCauses().stream()
                .filter(cause -> answers(measure, cause))
                .forEach(cause -> chains.addAll(chains(statement, null, cause)));
        return chains;
    }

    private static boolean answers(MeasureView measure, CauseView cause) {
        return measure.rootCauseIds().contains(cause.id());
    }

    private static List<Chain> chains(StatementView statement, @Nullable AreaView home, CauseView cause) {
        var chains = new ArrayList<Chain>();
        var words = Numerals.label(cause.text());
        for (var area : statement.areas()) {
            area.problems().stream()
                    .filter(problem -> cause.problemIds().contains(problem.id()))
                    .forEach(problem -> chains.add(
                            new Chain(area.ordinal(), name(area), problem.ordinal(), problem.label(), words)));
        }
        if (chains.isEmpty()) {
            chains.add(
                    home == null
                            ? new Chain(null, "", null, "", words)
                            : new Chain(home.ordinal(), name(home), null, "", words));
        }
        return chains;
    }

    private static String name(AreaView area) {
        return Optional.ofNullable(area.shortName()).orElse("");
    }
}
