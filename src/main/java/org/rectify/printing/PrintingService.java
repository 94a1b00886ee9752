package org.rectify.printing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.typeset.Composer;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.RevisionLine;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.stereotype.Service;

/**
 * Statements as pages, PDF, DOCX and OFD: what the present reader may read, and nothing else. The same text gives the same bytes for
 * ever, because nothing in a document comes from the clock; once approved, the very files are kept.
 */
@Service
public class PrintingService {

    private final StatementService statements;
    private final MeetingService meetings;
    private final Access access;
    private final Composer composer;
    private final Documents documents;
    private final PrintOrders orders;
    private final Keeper keeper;

    PrintingService(
            StatementService statements,
            MeetingService meetings,
            Access access,
            Composer composer,
            Documents documents,
            PrintOrders orders,
            Keeper keeper) {
        this.statements = statements;
        this.meetings = meetings;
        this.access = access;
        this.composer = composer;
        this.documents = documents;
        this.orders = orders;
        this.keeper = keeper;
    }

    /** The statement as its reader sees it, set. */
    public Paper paper(long id) {
        return paper(id, null);
    }

    /**
     * The statement, set.
     *
     * @param revision the submission to print; null for what the reader sees of the statement now
     * @throws Refusal hidden when the reader may not see it, too large when it has more than 200 000 characters
     */
    public Paper paper(long id, @Nullable Integer revision) {
        var text = revision == null ? statements.read(id) : statements.revision(id, revision);
        var own = text.officer().equals(access.current().id());
        var draft = revision == null && own && text.state().writable();
        var number = draft ? 0 : text.revision();
        var kept = draft ? null : keeper.of(id, number).orElse(null);
        var order = kept == null ? orders.of(text, dated(text, number)) : kept.order();
        checkLength(order.model());
        var composition = composer.compose(order.model(), order.profile());
        return new Paper(text, number, own, orders.name(text), composition, kept);
    }

    /**
     * The paper as a file, read again and held against it; the same paper gives the same bytes. An approved one is handed out as it
     * was kept.
     *
     * @throws Refusal conflict when a kept file no longer fits its hash
     */
    public Document document(Paper paper, Format format) {
        return paper.kept() == null ? documents.of(paper.composition(), format) : keeper.file(paper.kept(), format);
    }

    /** What reading its files again said, one of each format. */
    public List<SelfCheck> checks(Paper paper) {
        if (paper.kept() != null) {
            return keeper.checks(paper.kept());
        }
        return Stream.of(Format.values())
                .map(format -> document(paper, format).check())
                .toList();
    }

    /** The same where all files have been made already: a page need not wait for them. */
    public Optional<List<SelfCheck>> checksAtHand(Paper paper) {
        return paper.kept() == null ? documents.checks(paper.composition()) : Optional.of(keeper.checks(paper.kept()));
    }

    /**
     * What of a statement its reader can print.
     *
     * @param draft whether there is a draft of the reader's own
     * @param revisions numbers of the submissions, the latest first
     */
    public record Choices(boolean draft, List<Integer> revisions) {}

    /** What of the statement its reader can print. */
    public Choices choices(long id) {
        var text = statements.read(id);
        var draft = text.officer().equals(access.current().id()) && text.state().writable();
        var revisions = statements.revisions(id).stream()
                .map(RevisionLine::number)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Choices(draft, revisions);
    }

    /** The day it was submitted, or that of the meeting while it is a draft. */
    private LocalDate dated(StatementView text, int revision) {
        return statements.revisions(text.id()).stream()
                .filter(line -> line.number() == revision)
                .map(line -> LocalDate.ofInstant(line.submittedAt(), PrintModel.ZONE))
                .findFirst()
                .orElseGet(() -> meetings.anyMeeting(text.meetingId()).heldOn());
    }

    private static void checkLength(PrintModel model) {
        int length = model.length();
        if (length > Texts.WHOLE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "printing.too-long", Texts.WHOLE, length);
        }
    }
}
