package org.rectify.ledger;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One approved measure on its way to closure (销号). What it is about is copied from the approved statement, whose text is
 * frozen. It guards who may take which step in which state; every step becomes a row of its history.
 *
 * <p>Overdue is a question about a date, never a state, and it is asked of open measures only: one that was reported
 * waits for the verifier, not for its owner. So the totals by state and the overdue ones add up.
 */
@Entity
class LedgerEntry extends AbstractAggregateRoot<LedgerEntry> {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private Matter matter;

    private LocalDate dueOn;

    @Enumerated(STRING)
    private LedgerState state = LedgerState.OPEN;

    private boolean closed;
    private int reopened;
    private int evidenceCount;
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "ledger_person", joinColumns = @JoinColumn(name = "entry_id"))
    private Set<Involved> people = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "ledger_chain", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Chain> chains = new ArrayList<>();

    @OneToMany(cascade = ALL)
    @JoinColumn(name = "entry_id", nullable = false)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Step> steps = new ArrayList<>();

    @OneToMany(cascade = ALL)
    @JoinColumn(name = "entry_id", nullable = false)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Evidence> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(Promise promise, AccountId approver, Instant at) {
        matter = new Matter(promise);
        dueOn = promise.dueOn();
        openedAt = at;
        chains.addAll(promise.chains());
        people.add(new Involved(promise.officer().value(), Involved.Part.OFFICER));
        people.add(new Involved(promise.leadOwner().value(), Involved.Part.LEAD));
        promise.supporters().forEach(s -> people.add(new Involved(s.value(), Involved.Part.SUPPORTER)));
        steps.add(new Step(StepKind.OPENED, approver, at, ""));
    }

    // ---- steps of those whose measure it is ----

    /** Tells what was done and how far it is (上报进展). */
    Step progress(AccountId who, Told told, Instant at) {
        checkOwn(who, "ledger.progress.stranger");
        Refusal.unless(state != LedgerState.CLOSED, "ledger.progress.closed");
        var step = add(StepKind.PROGRESS, who, at, told.text()).reaching(told.percent(), told.happenedOn());
        registerEvent(new ProgressReported(id(), measureId(), who, at));
        return step;
    }

    /** Says that it is done and asks for verification (申请核验). */
    Step report(AccountId who, Told told, Instant at) {
        checkOwn(who, "ledger.report.stranger");
        Refusal.unless(state == LedgerState.OPEN, "ledger.report.not-open." + state);
        var step = add(StepKind.REPORTED, who, at, told.text()).reaching(told.percent(), told.happenedOn());
        turn(LedgerState.REPORTED);
        registerEvent(new MeasureReported(id(), measureId(), who, at));
        return step;
    }

    /** What somebody tells about a measure: the words, how far it is in percent, the day it happened. */
    record Told(String text, @Nullable Integer percent, LocalDate happenedOn) {

        Told {
            text = Texts.required("text", text, Texts.PASSAGE);
            Refusal.unlessValid(
                    percent == null || percent >= 0 && percent <= 100, "percent", "ledger.progress.percent");
        }
    }

    /** Adds a file that proves something; it can't be taken away again. */
    Evidence prove(Evidence added, AccountId who, Instant at) {
        checkOwn(who, "ledger.evidence.stranger");
        Refusal.unless(state != LedgerState.CLOSED, "ledger.evidence.closed");
        evidence.add(added);
        evidenceCount++;
        registerEvent(new EvidenceAdded(id(), measureId(), added.sha256(), who, at));
        return added;
    }

    /** Asks for a later date (申请延期); the secretariat grants it or not. */
    void askExtension(AccountId who, LocalDate wished, String reason, Instant at) {
        checkOwn(who, "ledger.extension.stranger");
        checkLater(wished);
        add(StepKind.EXTENSION_ASKED, who, at, reason(reason)).moving(dueOn, wished);
    }

    // ---- steps of the secretariat ----

    /**
     * Confirms what was reported. A measure with a date is closed (销号); a standing one is looked at again after its
     * interval, unless it is to be closed for good. Nobody verifies their own.
     */
    void verify(AccountId verifier, String finding, boolean forGood, LocalDate today, Instant at) {
        checkJudge(verifier, "ledger.close.own-measure");
        Refusal.unless(state == LedgerState.REPORTED, "ledger.close.not-reported");
        var words = Texts.required("text", finding, Texts.PASSAGE);
        var interval = reviewDays();
        if (interval != null && !forGood) {
            confirm(verifier, words, today, interval, at);
            return;
        }
        add(StepKind.CLOSED, verifier, at, words);
        turn(LedgerState.CLOSED);
        registerEvent(new MeasureClosed(id(), measureId(), verifier, at));
    }

    private void confirm(AccountId verifier, String words, LocalDate today, int interval, Instant at) {
        var next = dueOn.plusDays(interval);
        var review = next.isAfter(today) ? next : today.plusDays(interval);
        add(StepKind.CONFIRMED, verifier, at, words).moving(dueOn, review);
        dueOn = review;
        turn(LedgerState.OPEN);
        registerEvent(new MeasureConfirmed(id(), measureId(), verifier, at));
    }

    /** Does not accept what was reported (退回重办). */
    void reject(AccountId verifier, String reason, Instant at) {
        checkJudge(verifier, "ledger.reject.own-measure");
        Refusal.unless(state == LedgerState.REPORTED, "ledger.reject.not-reported");
        add(StepKind.REJECTED, verifier, at, reason(reason));
        turn(LedgerState.OPEN);
        registerEvent(new MeasureRejected(id(), measureId(), verifier, at));
    }

    /** Opens a closed measure again after a second look (回头看); its verification stays. */
    void reopen(AccountId verifier, String reason, Instant at) {
        Refusal.unless(state == LedgerState.CLOSED, "ledger.reopen.not-closed");
        add(StepKind.REOPENED, verifier, at, reason(reason));
        turn(LedgerState.OPEN);
        reopened++;
        registerEvent(new MeasureReopened(id(), measureId(), verifier, at));
    }

    /** Grants a later date, asked for or not; nobody grants their own. */
    void extend(AccountId who, LocalDate later, String reason, Instant at) {
        checkJudge(who, "ledger.extension.own-measure");
        checkLater(later);
        add(StepKind.EXTENDED, who, at, reason(reason)).moving(dueOn, later);
        dueOn = later;
        registerEvent(new MeasureExtended(id(), measureId(), who, at));
    }

    /** Keeps the date although a later one was asked for. */
    void declineExtension(AccountId who, String reason, Instant at) {
        checkJudge(who, "ledger.extension.own-measure");
        Refusal.unless(wished() != null, "ledger.extension.not-asked");
        add(StepKind.EXTENSION_DECLINED, who, at, reason(reason));
    }

    /** Urges the owner (催办); the words may be empty. */
    void remind(AccountId who, String words, Instant at) {
        Refusal.unless(state == LedgerState.OPEN, "ledger.remind.not-open");
        add(StepKind.REMINDED, who, at, Texts.optional("text", words, Texts.PASSAGE));
        registerEvent(new MeasureReminded(id(), measureId(), who, at));
    }

    // ---- questions ----

    /**
     * What this person may do now.
     *
     * @param keepsTheLedger true for the secretariat that oversees the measure's organ
     */
    Set<Move> moves(AccountId who, boolean keepsTheLedger) {
        return new Moves(state, wished() != null).of(involves(who), keepsTheLedger);
    }

    boolean involves(AccountId who) {
        return people.stream().anyMatch(p -> p.username().equals(who.value()));
    }

    boolean overdueOn(LocalDate today) {
        return state == LedgerState.OPEN && dueOn.isBefore(today);
    }

    /** The later date that was asked for and not answered yet, or null. */
    @Nullable
    LocalDate wished() {
        for (var at = steps.size() - 1; at >= 0; at--) {
            var step = steps.get(at);
            switch (step.kind()) {
                case EXTENSION_ASKED -> {
                    return step.dueAfter();
                }
                case EXTENDED, EXTENSION_DECLINED, CONFIRMED, CLOSED -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    Evidence evidence(long wanted) {
        return evidence.stream().filter(e -> e.has(wanted)).findFirst().orElseThrow(Refusal::hidden);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    List<Chain> chains() {
        return List.copyOf(chains);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<AccountId> supporters() {
        return people.stream()
                .filter(p -> p.part() == Involved.Part.SUPPORTER)
                .map(p -> new AccountId(p.username()))
                .sorted()
                .toList();
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    long measureId() {
        return matter.measureId();
    }

    long organId() {
        return matter.organId();
    }

    String code() {
        return matter.code();
    }

    LedgerState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int reopened() {
        return reopened;
    }

    boolean ownerAssumed() {
        return matter.ownerAssumed();
    }

    @Nullable
    Integer reviewDays() {
        return matter.reviewDays();
    }

    LedgerLine line() {
        return matter.line(id(), dueOn, state, reopened, evidenceCount);
    }

    // ---- within ----

    private Step add(StepKind kind, AccountId who, Instant at, String words) {
        var step = new Step(kind, who, at, words);
        steps.add(step);
        return step;
    }

    private void turn(LedgerState next) {
        state = next;
        closed = next == LedgerState.CLOSED;
    }

    private void checkOwn(AccountId who, String key) {
        if (!involves(who)) {
            throw Refusal.forbidden(key);
        }
    }

    private void checkJudge(AccountId who, String key) {
        if (involves(who)) {
            throw Refusal.forbidden(key);
        }
    }

    private void checkLater(LocalDate later) {
        Refusal.unless(state != LedgerState.CLOSED, "ledger.extension.closed");
        Refusal.unlessValid(later.isAfter(dueOn), "dueOn", "ledger.extension.not-later", dueOn.toString());
    }

    private static String reason(String reason) {
        return Texts.required("reason", reason, Texts.PASSAGE);
    }
}
