package org.rectify.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to statements. Officers see and write their own; who oversees their organ sees what was submitted, never the
 * draft; everybody else, the administrator included, learns not even that it exists.
 */
@Service
@Transactional
public class StatementService {

    private final StatementRepository statements;
    private final Revisions revisions;
    private final Completeness completeness;
    private final Beginnings beginnings;
    private final MeetingService meetings;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementService(
            StatementRepository statements,
            Revisions revisions,
            Completeness completeness,
            Beginnings beginnings,
            MeetingService meetings,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.revisions = revisions;
        this.completeness = completeness;
        this.beginnings = beginnings;
        this.meetings = meetings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    // ---- reading ----

    /** The statement as the present reader may see it: the officer's draft, or the latest submitted revision. */
    @Transactional(readOnly = true)
    public StatementView read(long id) {
        var who = access.current();
        var statement = statements.findById(id).orElseThrow(Refusal::hidden);
        if (statement.isOf(who.id())) {
            return statement.view();
        }
        return submitted(who, statement);
    }

    /** The latest submitted text for another module, whoever asks; hidden while nothing was submitted. */
    @Transactional(readOnly = true)
    public StatementView submittedText(long id) {
        return revisions.latest(statements.findById(id).orElseThrow(Refusal::hidden));
    }

    /** The present officer's statements, the latest first. */
    @Transactional(readOnly = true)
    public List<StatementLine> mine() {
        return statements.ofOfficer(access.current().id().value());
    }

    /** What was submitted in the organs that the present reader oversees. */
    @Transactional(readOnly = true)
    public List<StatementLine> overseen() {
        var organs = access.overseen(access.current());
        return organs.isEmpty() ? List.of() : statements.submittedIn(organs);
    }

    /** The revisions that the present reader may see, the first one first. */
    @Transactional(readOnly = true)
    public List<RevisionLine> revisions(long id) {
        var officer = read(id).officer().equals(access.current().id());
        return revisions.of(id).stream()
                .filter(line -> officer || !line.withdrawn())
                .toList();
    }

    /** The text of one revision, as it was submitted. */
    @Transactional(readOnly = true)
    public StatementView revision(long id, int number) {
        var visible = revisions(id).stream().anyMatch(line -> line.number() == number);
        if (!visible) {
            throw Refusal.hidden();
        }
        return revisions.text(id, number);
    }

    /** When that submission was handed in; for modules that ask, whoever asks. */
    @Transactional(readOnly = true)
    public Instant submittedAt(long id, int number) {
        return revisions.submittedAt(id, number);
    }

    /** Organ the statement belongs to; for modules that ask who oversees it. */
    @Transactional(readOnly = true)
    public long organOf(long id) {
        return statements.findById(id).orElseThrow(Refusal::hidden).organId();
    }

    /** What is missing in the statement as the present reader sees it. */
    @Transactional(readOnly = true)
    public List<Gap> gaps(long id) {
        return gaps(read(id));
    }

    // ---- writing ----

    /** Begins a statement for the present officer, from an import or from the outline alone. */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView create(long meetingId, @Nullable StatementContent content) {
        return create(meetingId, content, null);
    }

    /**
     * Begins a statement for the present officer, who was asked where its text stands in the meeting's outline.
     *
     * @param places null lets the titles decide
     */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView create(long meetingId, @Nullable StatementContent content, @Nullable OutlinePlaces places) {
        var officer = access.current();
        var meeting = meetings.meeting(meetingId);
        Refusal.unlessValid(
                meeting.participants().contains(officer.id()), "meetingId", "statement.create.not-participant");
        Refusal.unless(
                !statements.existsByMeetingIdAndOfficer(meetingId, officer.id().value()), "statement.create.exists");
        var begun = beginnings.of(meeting, officer, content, places);
        var statement = statements.saveAndFlush(
                new Statement(meetingId, officer.organId(), officer.id(), begun, clock.instant()));
        events.publishEvent(new StatementCreated(statement.id(), officer.id(), clock.instant()));
        return statement.view();
    }

    /**
     * Takes a whole new text.
     *
     * @param version the version that the change is based on
     * @throws Refusal outdated when the statement has changed since
     */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView rewrite(long id, int version, StatementContent content) {
        var statement = own(id);
        if (statement.version() != version) {
            throw Refusal.outdated(null, "statement.outdated");
        }
        beginnings.checkOwners(content);
        return rewritten(statement, content);
    }

    /**
     * Fills a draft from an import; what the draft held goes to the tray, nothing is lost.
     *
     * @param places where its areas and groups stand in the outline; null lets the titles decide
     */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView fill(long id, StatementContent content, @Nullable OutlinePlaces places) {
        var statement = own(id);
        var officer = access.current();
        var filled =
                beginnings.refill(meetings.meeting(statement.meetingId()), officer, content, places, statement.view());
        return rewritten(statement, filled);
    }

    /** Says that the measure answers the cause. */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView link(long id, long rootCauseId, long measureId) {
        return linked(id, rootCauseId, measureId, RectificationMeasure::answer);
    }

    /** Says that the measure no longer answers the cause. */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView unlink(long id, long rootCauseId, long measureId) {
        return linked(id, rootCauseId, measureId, RectificationMeasure::forget);
    }

    private StatementView linked(
            long id, long rootCauseId, long measureId, BiConsumer<RectificationMeasure, RootCause> said) {
        var statement = own(id);
        statement.changing(clock.instant());
        said.accept(Statement.find(statement.measures(), measureId), Statement.find(statement.causes(), rootCauseId));
        return saved(statement);
    }

    // ---- steps ----

    /**
     * Hands the statement in and keeps a snapshot.
     *
     * @throws OpenGaps when something is missing that is not acknowledged
     */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView submit(long id, List<Acknowledgement> acknowledged) {
        var statement = own(id);
        Refusal.unless(statement.state().writable(), "statement.submit.already");
        var explained = completeness.check(statement.view(), acknowledged);
        statement.submit(clock.instant());
        var view = saved(statement);
        revisions.keep(view, explained, clock.instant());
        return view;
    }

    /** Takes a submission back while nobody has begun to review it. */
    @PreAuthorize("hasRole('OFFICER')")
    public StatementView withdraw(long id) {
        var statement = own(id);
        statement.withdraw(clock.instant());
        revisions.withdraw(id, statement.revision());
        return saved(statement);
    }

    /** Notes that the committee has begun to review; the submission can't be taken back any more. */
    @PreAuthorize("hasAnyRole('COMMITTEE', 'SECRETARIAT')")
    public void beginReview(long id) {
        var statement = overseenStatement(id);
        statement.beginReview();
        statements.save(statement);
    }

    /** Gives the statement back to its officer; why is for the review to keep. */
    @PreAuthorize("hasRole('COMMITTEE')")
    public StatementView giveBack(long id) {
        var statement = overseenStatement(id);
        statement.giveBack(access.current().id(), clock.instant());
        saved(statement);
        return revisions.latest(statement);
    }

    /** Approves the statement; its text is frozen from now on. */
    @PreAuthorize("hasRole('COMMITTEE')")
    public StatementView approve(long id) {
        var statement = overseenStatement(id);
        statement.approve(access.current().id(), clock.instant());
        saved(statement);
        return revisions.latest(statement);
    }

    // ---- within ----

    /** What is missing in this text. */
    @Transactional(readOnly = true)
    List<Gap> gaps(StatementView view) {
        return completeness.gaps(view);
    }

    private StatementView rewritten(Statement statement, StatementContent content) {
        statement.drop(content, clock.instant());
        statements.flush();
        statement.rewrite(content, clock.instant());
        return saved(statement);
    }

    private StatementView saved(Statement statement) {
        return statements.saveAndFlush(statement).view();
    }

    private Statement own(long id) {
        AccountId me = access.current().id();
        return statements.findById(id).filter(s -> s.isOf(me)).orElseThrow(Refusal::hidden);
    }

    private Statement overseenStatement(long id) {
        var who = access.current();
        return statements
                .findById(id)
                .filter(s -> access.oversees(who, s.organId()))
                .orElseThrow(Refusal::hidden);
    }

    private StatementView submitted(Account who, Statement statement) {
        if (!access.oversees(who, statement.organId())) {
            throw Refusal.hidden();
        }
        return revisions.latest(statement);
    }
}
