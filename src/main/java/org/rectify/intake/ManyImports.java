package org.rectify.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.job.Jobs;
import org.rectify.job.Progress;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Access;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Hands in many files for a meeting at once: each becomes the import of the participant it names, who looks through it; one
 * that names nobody waits until its sender says whose it is. A file that fails leaves the others alone.
 */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
class ManyImports {

    private final ImportDrafts drafts;
    private final StrayFileRepository strays;
    private final IntakeService intake;
    private final MeetingService meetings;
    private final StatementService statements;
    private final OrganService organs;
    private final Access access;
    private final Jobs jobs;
    private final Clock clock;

    ManyImports(
            ImportDrafts drafts,
            StrayFileRepository strays,
            IntakeService intake,
            MeetingService meetings,
            StatementService statements,
            OrganService organs,
            Access access,
            Jobs jobs,
            Clock clock) {
        this.drafts = drafts;
        this.strays = strays;
        this.intake = intake;
        this.meetings = meetings;
        this.statements = statements;
        this.organs = organs;
        this.access = access;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The meetings of the present secretariat, the latest first. */
    public List<MeetingView> meetings() {
        return meetings.meetings().stream().filter(meetings::mayChange).toList();
    }

    /**
     * Puts the files aside and begins to read them.
     *
     * @return the job that reads them
     * @throws Refusal when there are none, too many, or the meeting is not the reader's to change
     */
    public long start(long meetingId, List<MultipartFile> sent) {
        var meeting = own(meetingId);
        var uploads = Uploads.of(sent);
        try {
            return jobs.start("imports", meeting.theme(), "/intake/many?meeting=" + meetingId, progress -> {
                try (uploads) {
                    read(meeting, uploads.files(), progress);
                }
            });
        } catch (Refusal refusal) {
            uploads.close();
            throw refusal;
        }
    }

    /** Files that the present secretary sent for this meeting and that are nobody's yet. */
    public List<StrayView> strays(long meetingId) {
        var me = access.current().id().value();
        return strays.findByHandedInByAndMeetingIdOrderById(me, meetingId).stream()
                .map(StrayView::of)
                .toList();
    }

    /** The participants of a meeting by name. */
    public Map<AccountId, String> participants(long meetingId) {
        return names(own(meetingId));
    }

    /** Says whose a file is; that person finds it among the own imports. */
    @Transactional
    public void assign(long strayId, AccountId owner) {
        var file = stray(strayId);
        checkWritable(submitted(file.meetingId()), owner);
        drafts.handIn(owner, file.meetingId(), file.name(), file.source());
        strays.delete(file);
    }

    /** Throws a file away that is nobody's. */
    @Transactional
    public void discard(long strayId) {
        strays.delete(stray(strayId));
    }

    private void read(MeetingView meeting, List<Upload> files, Progress progress) {
        progress.total(files.size());
        var names = names(meeting);
        var submitted = submitted(meeting.id());
        for (var file : files) {
            try {
                read(meeting, names, submitted, file, progress);
            } catch (Refusal refusal) {
                progress.refused(file.name(), refusal);
            } catch (RuntimeException broken) {
                progress.failed(file.name(), "job.failed");
            }
        }
    }

    private void read(
            MeetingView meeting,
            Map<AccountId, String> names,
            Set<AccountId> submitted,
            Upload file,
            Progress progress) {
        var text = Texts.tidy(intake.textOf(bytes(file), file.name()));
        var parsed = intake.parsed(text);
        var owner = Addressee.of(names, file.name(), parsed);
        if (owner.isEmpty() || noStatement(parsed)) {
            var key = owner.isEmpty() ? "intake.many.whose" : "intake.many.no-statement";
            setAside(meeting, file.name(), text);
            progress.asked(file.name(), key, "/intake/many?meeting=" + meeting.id());
            return;
        }
        checkWritable(submitted, owner.get());
        var name = names.get(owner.get());
        if (drafts.waits(owner.get(), meeting.id(), text)) {
            progress.done(file.name(), "intake.many.again", "", name);
            return;
        }
        drafts.handIn(owner.get(), meeting.id(), file.name(), text);
        progress.done(file.name(), "intake.many.handed", "", name, areas(parsed), problems(parsed), measures(parsed));
    }

    /** The same text, sent again, waits once. */
    private void setAside(MeetingView meeting, String name, String text) {
        var me = access.current().id();
        var file = new StrayFile(meeting.id(), me, cut(name), text, clock.instant());
        if (!strays.existsByHandedInByAndMeetingIdAndSha256(me.value(), meeting.id(), file.sha256())) {
            strays.save(file);
        }
    }

    /** A statement that was submitted is not written over; what its officer drafts is nobody else's to know. */
    private static void checkWritable(Set<AccountId> submitted, AccountId owner) {
        Refusal.unless(!submitted.contains(owner), "intake.many.submitted");
    }

    /** Whose statement of the meeting can't be written any more. */
    private Set<AccountId> submitted(long meetingId) {
        return statements.overseen().stream()
                .filter(line -> line.meetingId() == meetingId && !line.state().writable())
                .map(StatementLine::officer)
                .collect(Collectors.toSet());
    }

    private Map<AccountId, String> names(MeetingView meeting) {
        var accounts = organs.accounts(meeting.participants());
        var names = new LinkedHashMap<AccountId, String>();
        meeting.participants().forEach(who -> names.put(who, accounts.get(who).name()));
        return names;
    }

    private MeetingView own(long id) {
        var meeting = meetings.meeting(id);
        if (!meetings.mayChange(meeting)) {
            throw Refusal.hidden();
        }
        return meeting;
    }

    private StrayFile stray(long id) {
        var me = access.current().id();
        return strays.findById(id).filter(file -> file.isBy(me)).orElseThrow(Refusal::hidden);
    }

    private static boolean noStatement(ParsedStatement parsed) {
        return parsed.findings().stream().anyMatch(finding -> finding.code() == ParsedStatement.Code.NOT_A_STATEMENT);
    }

    private static byte[] bytes(Upload file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String name) {
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }

    private static int areas(ParsedStatement parsed) {
        return parsed.areas().size();
    }

    private static int problems(ParsedStatement parsed) {
        return parsed.areas().stream().mapToInt(area -> area.problems().size()).sum();
    }

    private static int measures(ParsedStatement parsed) {
        return parsed.groups().stream()
                .mapToInt(group -> group.measures().size())
                .sum();
    }
}
