package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the ledger. Who promised, leads or supports a measure sees it and its thread; committee and secretariat
 * see those of their organs; the administrator sees none. The secretariat verifies, closes and reopens.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'COMMITTEE', 'SECRETARIAT')")
public class LedgerService {

    /** Most rows of one page. */
    public static final int LONGEST_PAGE = 500;

    private final LedgerEntryRepository entries;
    private final LedgerLines lines;
    private final StoredFileRepository files;
    private final Proofs proofs;
    private final LedgerAccess access;
    private final Clock clock;

    LedgerService(
            LedgerEntryRepository entries,
            LedgerLines lines,
            StoredFileRepository files,
            Proofs proofs,
            LedgerAccess access,
            Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.files = files;
        this.proofs = proofs;
        this.access = access;
        this.clock = clock;
    }

    // ---- reading ----

    /**
     * A page of the measures that the present reader may see.
     *
     * @param page from 0
     * @param size 1 to {@value #LONGEST_PAGE}; what lies outside is taken as the nearest
     */
    @Transactional(readOnly = true)
    public LedgerPage list(LedgerFilter filter, LedgerSort sort, int page, int size) {
        var query = access.query(filter);
        return page(query, sort, page, size, () -> lines.count(query));
    }

    /** The same beside its tally, which makes counting again needless. */
    @Transactional(readOnly = true)
    public LedgerPage list(LedgerFilter filter, LedgerTally tally, LedgerSort sort, int page, int size) {
        return page(access.query(filter), sort, page, size, () -> tally.of(filter.state(), filter.overdue()));
    }

    /** How many of the visible measures stand where, whatever state the filter names. */
    @Transactional(readOnly = true)
    public LedgerTally tally(LedgerFilter filter) {
        return lines.tally(access.query(filter.anyState()), today());
    }

    /** Hands over every visible measure of the filter; the list may be long, so it is never held as a whole. */
    @Transactional(readOnly = true)
    public void each(LedgerFilter filter, LedgerSort sort, Consumer<LedgerLine> taker) {
        lines.each(access.query(filter), sort, taker);
    }

    /** One measure with its thread and history. */
    @Transactional(readOnly = true)
    public LedgerEntryView entry(long id) {
        return view(access.visible(id));
    }

    /** Id of the entry that follows this measure of an approved statement. */
    @Transactional(readOnly = true)
    public long entryOfMeasure(long measureId) {
        return access.visibleOfMeasure(measureId).id();
    }

    /** A file of a measure, for who may see the measure. */
    @Transactional(readOnly = true)
    EvidenceFile evidence(long id, long evidenceId) {
        var evidence = access.visible(id).evidence(evidenceId);
        var file = files.findById(evidence.sha256()).orElseThrow(Refusal::hidden);
        return new EvidenceFile(evidence.name(), evidence.mediaType(), file.content());
    }

    // ---- those whose measure it is ----

    /** Tells what was done (上报进展), with the files that show it: all of it or nothing. */
    public LedgerEntryView progress(long id, ProgressNote note, List<Upload> uploads) {
        var entry = access.visible(id);
        var step = entry.progress(access.me(), told(note), clock.instant());
        prove(entry, step, uploads);
        return saved(entry);
    }

    /** Says that it is done and asks for verification (申请核验), with the files that show it. */
    public LedgerEntryView report(long id, ProgressNote note, List<Upload> uploads) {
        var entry = access.visible(id);
        var step = entry.report(access.me(), told(note), clock.instant());
        prove(entry, step, uploads);
        return saved(entry);
    }

    /** Adds a file by itself; gives back what became of it. */
    public EvidenceView prove(long id, Upload upload) {
        var evidence = saved(prove(access.visible(id), null, upload)).evidence();
        return evidence.get(evidence.size() - 1);
    }

    /** Asks for a later date (申请延期). */
    public LedgerEntryView askExtension(long id, @Nullable LocalDate wished, String reason) {
        var entry = access.visible(id);
        entry.askExtension(access.me(), date(wished), reason, clock.instant());
        return saved(entry);
    }

    // ---- the secretariat ----

    /**
     * Confirms what was reported and closes the measure (销号); nobody closes their own.
     *
     * @param forGood closes a standing measure, which is otherwise only confirmed until its next review
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView verify(long id, String finding, boolean forGood) {
        var entry = access.visible(id);
        entry.verify(access.me(), finding, forGood, today(), clock.instant());
        return saved(entry);
    }

    /** Does not accept what was reported (退回重办). */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView reject(long id, String reason) {
        var entry = access.visible(id);
        entry.reject(access.me(), reason, clock.instant());
        return saved(entry);
    }

    /** Opens a closed measure again (回头看). */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView reopen(long id, String reason) {
        var entry = access.overseen(id);
        entry.reopen(access.me(), reason, clock.instant());
        return saved(entry);
    }

    /** Grants a later date, asked for or not. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView extend(long id, @Nullable LocalDate later, String reason) {
        var entry = access.visible(id);
        entry.extend(access.me(), date(later), reason, clock.instant());
        return saved(entry);
    }

    /** Keeps the date although a later one was asked for. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView declineExtension(long id, String reason) {
        var entry = access.visible(id);
        entry.declineExtension(access.me(), reason, clock.instant());
        return saved(entry);
    }

    /** Urges the owner (催办); the words may be empty. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LedgerEntryView remind(long id, String words) {
        var entry = access.overseen(id);
        entry.remind(access.me(), words, clock.instant());
        return saved(entry);
    }

    /** Verifies and closes several with one note; those that do not allow it are left as they are and named. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public BulkResult verifyAll(List<Long> ids, String finding) {
        Texts.required("note", finding, Texts.PASSAGE);
        return each(ids, entry -> entry.verify(access.me(), finding, false, today(), clock.instant()));
    }

    /** Urges the owners of several. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public BulkResult remindAll(List<Long> ids) {
        return each(ids, entry -> entry.remind(access.me(), "", clock.instant()));
    }

    /** Grants several the same later date for the same reason. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public BulkResult extendAll(List<Long> ids, @Nullable LocalDate later, String reason) {
        Texts.required("reason", reason, Texts.PASSAGE);
        var day = date(later);
        return each(ids, entry -> entry.extend(access.me(), day, reason, clock.instant()));
    }

    // ---- within ----

    private LedgerPage page(LedgerQuery query, LedgerSort sort, int page, int size, Counter counter) {
        var most = Math.max(1, Math.min(size, LONGEST_PAGE));
        var number = Math.max(0, Math.min(page, Integer.MAX_VALUE / most - 1));
        var items = lines.page(query, sort, number * most, most);
        var whole = number == 0 && items.size() < most;
        return new LedgerPage(items, number, most, whole ? items.size() : counter.count());
    }

    private interface Counter {
        long count();
    }

    private BulkResult each(Collection<Long> ids, Consumer<LedgerEntry> step) {
        var done = new ArrayList<String>();
        var refused = new ArrayList<BulkResult.Refused>();
        for (var id : ids) {
            var entry = access.overseen(id);
            try {
                step.accept(entry); // an entry checks before it changes, so a refused one is as it was
                entries.save(entry);
                done.add(entry.code());
            } catch (Refusal refusal) {
                refused.add(new BulkResult.Refused(entry.code(), refusal.key(), refusal.args()));
            }
        }
        return new BulkResult(done, refused);
    }

    private LedgerEntry.Told told(ProgressNote note) {
        return new LedgerEntry.Told(Texts.tidy(note.text()), note.percent(), past(note.happenedOn()));
    }

    private void prove(LedgerEntry entry, Step step, List<Upload> uploads) {
        if (!uploads.isEmpty()) {
            entries.flush(); // the step gets its id before files refer to it
            uploads.forEach(upload -> prove(entry, step, upload));
        }
    }

    private LedgerEntry prove(LedgerEntry entry, @Nullable Step step, Upload upload) {
        var now = clock.instant();
        var proof = proofs.look(upload);
        var file = files.findById(Texts.sha256(proof.content()))
                .orElseGet(() -> files.saveAndFlush(new StoredFile(proof.content(), now)));
        entry.prove(
                new Evidence(step, proof, file, upload.shows(), past(upload.happenedOn()), access.me(), now),
                access.me(),
                now);
        return entry;
    }

    private LocalDate past(@Nullable LocalDate day) {
        var happened = day == null ? today() : day;
        Refusal.unlessValid(!happened.isAfter(today()), "happenedOn", "ledger.happened.future");
        return happened;
    }

    private static LocalDate date(@Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.invalid("dueOn", "ledger.extension.date-missing");
        }
        return day;
    }

    private LedgerEntryView saved(LedgerEntry entry) {
        entries.flush();
        return view(entries.save(entry)); // publishes what happened
    }

    private LedgerEntryView view(LedgerEntry entry) {
        return new LedgerEntryView(
                entry.line(),
                entry.supporters(),
                entry.chains(),
                entry.reviewDays(),
                entry.ownerAssumed(),
                entry.wished(),
                evidence(entry),
                entry.steps().stream().map(Step::view).toList(),
                entry.moves(access.me(), access.keeps(entry)));
    }

    private List<EvidenceView> evidence(LedgerEntry entry) {
        var contents = entry.evidence().stream().map(Evidence::sha256).toList();
        Map<String, Long> uses = contents.isEmpty()
                ? Map.of()
                : entries.uses(contents).stream()
                        .collect(Collectors.toMap(
                                LedgerEntryRepository.Use::sha256, LedgerEntryRepository.Use::measures));
        return entry.evidence().stream()
                .map(e -> e.view(uses.getOrDefault(e.sha256(), 1L) - 1))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
