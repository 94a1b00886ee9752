package org.rectify.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.job.Progress;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.printing.file.Booklet;
import org.rectify.printing.paper.Format;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Composition;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The submitted statements of a meeting as one PDF (汇编), made behind the request; one that cannot be set is left out and told. */
@Service
@PreAuthorize("hasAnyRole('COMMITTEE', 'SECRETARIAT')")
class BookletService {

    private static final Logger LOG = LoggerFactory.getLogger(BookletService.class);

    private final PrintingService printing;
    private final StatementService statements;
    private final MeetingService meetings;
    private final OrganService organs;
    private final Access access;
    private final Composer composer;
    private final Jobs jobs;
    private final PaperWords words;

    /** What the contents and the file are called, in the language of whoever asked for them. */
    private record Names(String contents, String file) {}

    BookletService(
            PrintingService printing,
            StatementService statements,
            MeetingService meetings,
            OrganService organs,
            Access access,
            Composer composer,
            Jobs jobs,
            PaperWords words) {
        this.printing = printing;
        this.statements = statements;
        this.meetings = meetings;
        this.organs = organs;
        this.access = access;
        this.composer = composer;
        this.jobs = jobs;
        this.words = words;
    }

    /**
     * Begins to make the booklet of a meeting.
     *
     * @return the job that makes it
     * @throws Refusal hidden when the reader does not oversee the meeting, a conflict when nothing was submitted yet
     */
    public long start(long meetingId) {
        var meeting = meetings.meeting(meetingId);
        if (!access.oversees(access.current(), meeting.organId())) {
            throw Refusal.hidden();
        }
        var submitted = submitted(meeting);
        Refusal.unless(!submitted.isEmpty(), "printing.booklet.empty");
        var names = new Names(
                words.say("printing.booklet.contents"),
                Downloads.fileName(words.say("printing.booklet.file", meeting.theme()), Format.PDF));
        return jobs.start(
                "booklet",
                meeting.theme(),
                "/meetings/" + meetingId,
                progress -> make(meeting, submitted, names, progress));
    }

    /** In the order in which the participants stand. */
    private List<StatementLine> submitted(MeetingView meeting) {
        return statements.overseen().stream()
                .filter(line -> line.meetingId() == meeting.id())
                .sorted(Comparator.comparingInt(line -> meeting.participants().indexOf(line.officer())))
                .toList();
    }

    private void make(MeetingView meeting, List<StatementLine> submitted, Names names, Progress progress) {
        progress.total(submitted.size() + 1);
        var people =
                organs.accounts(submitted.stream().map(StatementLine::officer).toList());
        var entries = new ArrayList<Booklet.Entry>();
        for (var line : submitted) {
            var name = name(people, line.officer());
            try {
                var paper = printing.paper(line.id()).composition();
                entries.add(new Booklet.Entry(name, paper.model(), paper.profile(), paper.pageCount()));
                told(progress, name, "/statements/" + line.id() + "/print", paper);
            } catch (Refusal refusal) {
                progress.refused(name, refusal);
            } catch (RuntimeException broken) {
                progress.failed(name, "job.failed");
            }
        }
        if (!entries.isEmpty()) {
            bind(meeting, entries, names, progress);
        }
    }

    /** What prints as 〓 is told with the paper it stands in. */
    private static void told(Progress progress, String name, String url, Composition paper) {
        var missing = paper.missing();
        if (missing.isEmpty()) {
            progress.done(name, "printing.booklet.paper", url, paper.pageCount());
        } else {
            progress.done(
                    name,
                    "printing.booklet.paper.missing",
                    url,
                    paper.pageCount(),
                    missing.size(),
                    StandIns.sentence(missing));
        }
    }

    /** A booklet that does not pass its check is not handed out. */
    private void bind(MeetingView meeting, List<Booklet.Entry> entries, Names names, Progress progress) {
        var bound = new Booklet(composer, meeting.theme(), names.contents(), meeting.heldOn(), entries).bind();
        if (bound.wrongPages() > 0) {
            LOG.error("self-check of a booklet of {} pages failed on {}", bound.pages(), bound.wrongPages());
            progress.failed(names.file(), "printing.booklet.faulty", bound.wrongPages());
            return;
        }
        progress.deliver(names.file(), Format.PDF.mediaType(), bound.pdf());
        progress.done(names.file(), "printing.booklet.checked", "", bound.pages(), entries.size());
        if (!bound.missing().isEmpty()) {
            progress.done(
                    names.contents(),
                    "printing.booklet.contents.missing",
                    "",
                    bound.missing().size(),
                    StandIns.sentence(bound.missing()));
        }
    }

    private static String name(Map<AccountId, Account> people, AccountId officer) {
        var account = people.get(officer);
        return account == null ? officer.value() : account.name() + "　" + account.post();
    }
}
