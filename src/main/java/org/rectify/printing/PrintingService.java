package org.rectify.printing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.stereotype.Service;

/**
 * Statements as pages, PDF and DOCX: what the present reader may read, and nothing else. The same text gives the same bytes for
 * ever, because nothing in a document comes from the clock or from an account.
 */
@Service
public class PrintingService {

    /** Where the days of official papers are counted. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final StatementService statements;
    private final MeetingService meetings;
    private final OrganService organs;
    private final Access access;
    private final Composer composer;
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();

    PrintingService(
            StatementService statements,
            MeetingService meetings,
            OrganService organs,
            Access access,
            Composer composer) {
        this.statements = statements;
        this.meetings = meetings;
        this.organs = organs;
        this.access = access;
        this.composer = composer;
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
        var model = StatementPaper.of(text, dated(text, number));
        checkLength(model);
        return new Paper(text, number, own, officer(text), composer.compose(model));
    }

    /** The paper as PDF; the same paper gives the same bytes. */
    public byte[] pdf(Paper paper) {
        return pdf.write(paper.composition());
    }

    /** The paper as DOCX; the same paper gives the same bytes. */
    public byte[] docx(Paper paper) {
        return docx.write(paper.composition());
    }

    /** The day it was submitted, or that of the meeting while it is a draft. */
    private LocalDate dated(StatementView text, int revision) {
        return statements.revisions(text.id()).stream()
                .filter(line -> line.number() == revision)
                .map(line -> LocalDate.ofInstant(line.submittedAt(), ZONE))
                .findFirst()
                .orElseGet(() -> meetings.anyMeeting(text.meetingId()).heldOn());
    }

    private String officer(StatementView text) {
        var found = organs.accounts(List.of(text.officer()));
        return found.values().stream()
                .map(Account::name)
                .findFirst()
                .orElse(text.officer().value());
    }

    private static void checkLength(PrintModel model) {
        int length = model.paragraphs().stream()
                .mapToInt(p -> Texts.length(p.text()))
                .sum();
        if (length > Texts.WHOLE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "printing.too-long", Texts.WHOLE, length);
        }
    }
}
