package org.rectify.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Access;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.OutlinePlaces;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through an import step by step and makes a statement of it; nobody but its owner learns that it exists. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
class ImportDrafts {

    private final ImportDraftRepository drafts;
    private final IntakeService intake;
    private final StatementService statements;
    private final MeetingService meetings;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportDrafts(
            ImportDraftRepository drafts,
            IntakeService intake,
            StatementService statements,
            MeetingService meetings,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.statements = statements;
        this.meetings = meetings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    // ---- handing in ----

    /** Keeps a pasted text and answers the id of its review. */
    public long take(@Nullable Long meetingId, String text) {
        return keep(access.current().id(), null, meetingId, "", intake.checked(Texts.tidy(text)));
    }

    /** Keeps the text of a file and answers the id of its review. */
    public long take(@Nullable Long meetingId, String name, byte[] file) {
        return keep(access.current().id(), null, meetingId, name, Texts.tidy(intake.textOf(file, name)));
    }

    /**
     * Keeps a text that the secretariat hands in for a participant of a meeting it may change; the participant finds it
     * among the own imports and on the home page. The secretariat cannot open it afterwards.
     *
     * @param name of the file
     * @param text as read from it, at most {@link Texts#WHOLE} code points
     * @return the id of its review
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public long handIn(AccountId owner, long meetingId, String name, String text) {
        var meeting = meetings.meeting(meetingId);
        if (!meetings.mayChange(meeting)) {
            throw Refusal.hidden();
        }
        Refusal.unlessValid(meeting.participants().contains(owner), "owner", "intake.owner.not-participant");
        var secretary = access.current().id();
        var handedInBy = secretary.equals(owner) ? null : secretary;
        long id = keep(owner, handedInBy, meetingId, name, intake.checked(Texts.tidy(text)));
        events.publishEvent(new ImportHandedIn(id, meetingId, owner, secretary, clock.instant()));
        return id;
    }

    /** Whether this very text waits for its owner already. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SECRETARIAT')")
    public boolean waits(AccountId owner, long meetingId, String text) {
        return drafts.findByOwnerAndMeetingIdAndUsedAtIsNull(owner.value(), meetingId).stream()
                .anyMatch(draft -> draft.source().equals(text));
    }

    private long keep(
            AccountId owner, @Nullable AccountId handedInBy, @Nullable Long meetingId, String name, String text) {
        Refusal.unless(text.indexOf('\0') < 0, "intake.broken"); // no database keeps it, and nobody types it
        if (meetingId != null) {
            meetings.meeting(meetingId);
        }
        return drafts.save(new ImportDraft(owner, handedInBy, meetingId, name, text, clock.instant()))
                .id();
    }

    // ---- reading ----

    /** The text with the role of each passage, and the statement it makes. */
    @Transactional(readOnly = true)
    public ImportReview review(long id) {
        var draft = own(id);
        return ImportReview.of(draft, intake.parsed(draft.source()));
    }

    /** Imports of the present officer that are not finished, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportLine> unfinished() {
        return drafts.unfinished(access.current().id().value());
    }

    /** Meetings whose statement the present officer may begin or fill, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> meetings() {
        var me = access.current().id();
        var closed = statements.mine().stream()
                .filter(line -> !line.state().writable())
                .map(StatementLine::meetingId)
                .toList();
        return meetings.meetings().stream()
                .filter(meeting -> meeting.participants().contains(me) && !closed.contains(meeting.id()))
                .toList();
    }

    /** The statement of this meeting that would be filled, or nothing when one would be begun. */
    @Transactional(readOnly = true)
    public Optional<StatementLine> begun(@Nullable Long meetingId) {
        return statements.mine().stream()
                .filter(line -> meetingId != null && line.meetingId() == meetingId)
                .findFirst();
    }

    /** How the import's areas and groups fit the outline of a meeting, as its reader said or as it seems. */
    @Transactional(readOnly = true)
    public OutlineQuestions outline(long id, long meetingId) {
        var draft = own(id);
        return suggested(draft, meetingId)
                .answered(
                        draft.fitting(meetingId, OutlineAnswer.Kind.AREA),
                        draft.fitting(meetingId, OutlineAnswer.Kind.GROUP));
    }

    private OutlineQuestions suggested(ImportDraft draft, long meetingId) {
        var outline = meetings.meeting(meetingId).outline();
        return OutlineQuestions.of(outline, intake.assembly(intake.parsed(draft.source()), draft.corrections()));
    }

    // ---- looking through ----

    /** A passage is this, or belongs there; refused for a passage that is not there. */
    public void correct(long id, int start, int end, PieceRole role, @Nullable Integer into) {
        Refusal.unlessValid(PieceRole.CHOICES.contains(role), "role", "intake.role.unknown");
        step(id, start, piece -> {
            Refusal.unlessValid(piece.end() == end, "start", "intake.passage.unknown");
            return Correction.role(start, end, role, role.moves() ? into : null);
        });
    }

    /**
     * Moves a passage to an area, problem or group, or to the tray; it becomes what can stand there.
     *
     * @param into where the area title, problem or group title begins; null for the tray
     */
    public void move(long id, int start, @Nullable Integer into) {
        var targets = review(id).tree();
        step(id, start, piece -> {
            if (into == null) {
                return Correction.role(start, piece.end(), PieceRole.TRAY, null);
            }
            var target = targets.target(into).orElseThrow(() -> Refusal.invalid("into", "intake.target.unknown"));
            return Correction.role(start, piece.end(), piece.role().at(target.place()), into);
        });
    }

    /**
     * Cuts the passage around {@code from} there, and at {@code to} when that lies in it.
     *
     * @param role what the part from {@code from} on is; null for the same as the whole
     */
    public void split(long id, int from, int to, @Nullable PieceRole role) {
        Refusal.unlessValid(role == null || PieceRole.CHOICES.contains(role), "role", "intake.role.unknown");
        var draft = own(id);
        var said = Correction.split(from, Math.max(from, to), role);
        var now = pieces(draft, UnaryOperator.identity());
        var then = pieces(draft, list -> Correcting.of(draft.source(), list, List.of(said)));
        Refusal.unlessValid(then.size() > now.size(), "cut", "intake.split.empty");
        keep(draft, said, then);
    }

    /** Joins a passage with the one before it, or else the one after it; page numbers between them are passed over. */
    public void merge(long id, int start, boolean before) {
        step(id, start, piece -> {
            var pieces = pieces(own(id), UnaryOperator.identity());
            var other = before ? Correcting.before(pieces, piece) : Correcting.after(pieces, piece);
            int neighbour = other.orElseThrow(() -> Refusal.invalid("start", "intake.merge.alone"))
                    .start();
            return before ? Correction.merge(neighbour, start) : Correction.merge(start, neighbour);
        });
    }

    /** Notes that what a question is about needs no change. */
    public void answer(long id, String question) {
        var known = review(id).questions().stream().anyMatch(asked -> asked.id().equals(question));
        Refusal.unlessValid(known, "question", "intake.question.unknown");
        own(id).correct(Correction.answer(question), clock.instant());
    }

    /** Says which meeting it is for; hidden when the present officer can't write for it. */
    public void choose(long id, long meetingId) {
        var draft = own(id);
        if (meetings().stream().noneMatch(meeting -> meeting.id() == meetingId)) {
            throw Refusal.hidden();
        }
        draft.choose(meetingId, clock.instant());
    }

    /** Keeps what was said of the meeting's outline, also two answers that exclude each other: that is told at the end. */
    public void fit(long id, long meetingId, OutlineForm said) {
        var draft = own(id);
        draft.fit(meetingId, suggested(draft, meetingId).changed(meetingId, said), clock.instant());
    }

    /** Takes back what was done last. */
    public void undo(long id) {
        own(id).undo(clock.instant());
    }

    /** Does again what was taken back last. */
    public void redo(long id) {
        own(id).redo(clock.instant());
    }

    /** Throws an unused import away, its text included. */
    public void discard(long id) {
        var draft = own(id);
        draft.checkDiscardable();
        drafts.delete(draft);
    }

    private interface Step {
        Correction on(Piece piece);
    }

    private void step(long id, int start, Step step) {
        var draft = own(id);
        var piece = Correcting.starting(pieces(draft, UnaryOperator.identity()), start)
                .orElseThrow(() -> Refusal.invalid("start", "intake.passage.unknown"));
        var said = step.on(piece);
        keep(draft, said, pieces(draft, list -> Correcting.of(draft.source(), list, List.of(said))));
    }

    /** A statement keeps no longer passages: better to hear of it now than at the end. */
    private void keep(ImportDraft draft, Correction said, List<Piece> then) {
        for (var piece : then) {
            var role = piece.role();
            boolean changed = piece.start() == said.start() || piece.start() == said.end();
            boolean fits = !changed || Texts.length(piece.words().whole()) <= role.longest();
            Refusal.unlessValid(fits, "role", "intake.passage.too-long", role.longest());
        }
        draft.correct(said, clock.instant());
    }

    private List<Piece> pieces(ImportDraft draft, UnaryOperator<List<Piece>> step) {
        return step.apply(Pieces.of(intake.parsed(draft.source()), draft.corrections()));
    }

    // ---- importing ----

    /**
     * Makes the statement, or fills the one that was begun; what has no place goes to its tray.
     *
     * @param places what was answered about the meeting's outline; null lets the titles decide
     * @return the statement's id; the same one when the import was used already
     */
    public long use(long id, @Nullable Long meetingId, @Nullable OutlinePlaces places) {
        var draft = own(id);
        var used = draft.statementId();
        if (used != null) {
            return used;
        }
        if (meetingId == null) {
            throw Refusal.invalid("meeting", "intake.meeting.missing");
        }
        var content = intake.content(intake.parsed(draft.source()), draft.corrections());
        var statement = begun(meetingId)
                .map(line -> statements.fill(line.id(), content, places))
                .orElseGet(() -> statements.create(meetingId, content, places));
        draft.use(meetingId, statement.id(), clock.instant());
        return statement.id();
    }

    private ImportDraft own(long id) {
        var me = access.current().id();
        return drafts.findById(id).filter(draft -> draft.isOf(me)).orElseThrow(Refusal::hidden);
    }
}
