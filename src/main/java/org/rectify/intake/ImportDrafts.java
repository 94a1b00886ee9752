package org.rectify.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
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
    private final Clock clock;

    ImportDrafts(
            ImportDraftRepository drafts,
            IntakeService intake,
            StatementService statements,
            MeetingService meetings,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.statements = statements;
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps a pasted text and answers the id of its review. */
    public long take(@Nullable Long meetingId, String text) {
        return keep(meetingId, "", intake.checked(Texts.tidy(text)));
    }

    /** Keeps the text of a file and answers the id of its review. */
    public long take(@Nullable Long meetingId, String name, byte[] file) {
        return keep(meetingId, name, Texts.tidy(intake.textOf(file, name)));
    }

    private long keep(@Nullable Long meetingId, String name, String text) {
        Refusal.unless(text.indexOf('\0') < 0, "intake.broken"); // no database keeps it, and nobody types it
        if (meetingId != null) {
            meetings.meeting(meetingId);
        }
        var owner = access.current().id();
        return drafts.save(new ImportDraft(owner, meetingId, name, text, clock.instant()))
                .id();
    }

    /** The text with the role of each passage, and the statement it makes. */
    @Transactional(readOnly = true)
    public ImportReview review(long id) {
        var draft = own(id);
        return ImportReview.of(draft, intake.parsed(draft.source()));
    }

    /** Imports that the present officer began and did not finish, the latest first. */
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

    /** Takes what the reader says of a passage; refused for a passage that is not there. */
    public void correct(long id, Correction correction) {
        var draft = own(id);
        var known = Pieces.of(intake.parsed(draft.source())).stream().anyMatch(correction::isOf);
        Refusal.unlessValid(known, "start", "intake.passage.unknown");
        Refusal.unlessValid(PieceRole.CHOICES.contains(correction.role()), "role", "intake.role.unknown");
        draft.correct(correction, clock.instant());
    }

    /** Takes back what was said last. */
    public void undo(long id) {
        own(id).undo(clock.instant());
    }

    /** The statement of this meeting that would be filled, or nothing when one would be begun. */
    @Transactional(readOnly = true)
    public Optional<StatementLine> begun(@Nullable Long meetingId) {
        return statements.mine().stream()
                .filter(line -> meetingId != null && line.meetingId() == meetingId)
                .findFirst();
    }

    /**
     * Makes the statement, or fills the one that was begun; what has no place goes to its tray.
     *
     * @return the statement's id; the same one when the import was used already
     */
    public long use(long id, @Nullable Long meetingId) {
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
                .map(line -> statements.fill(line.id(), content))
                .orElseGet(() -> statements.create(meetingId, content));
        draft.use(meetingId, statement.id(), clock.instant());
        return statement.id();
    }

    private ImportDraft own(long id) {
        var me = access.current().id();
        return drafts.findById(id).filter(draft -> draft.isOf(me)).orElseThrow(Refusal::hidden);
    }
}
