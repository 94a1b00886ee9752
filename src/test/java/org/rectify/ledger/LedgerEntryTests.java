package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rectify.ledger.LedgerState.CLOSED;
import static org.rectify.ledger.LedgerState.OPEN;
import static org.rectify.ledger.LedgerState.REPORTED;
import static org.rectify.ledger.Measures.DUE;
import static org.rectify.ledger.Measures.LEAD;
import static org.rectify.ledger.Measures.NOON;
import static org.rectify.ledger.Measures.OFFICER;
import static org.rectify.ledger.Measures.SECRETARIAT;
import static org.rectify.ledger.Measures.STRANGER;
import static org.rectify.ledger.Measures.SUPPORTER;
import static org.rectify.ledger.Measures.TODAY;
import static org.rectify.ledger.Measures.closed;
import static org.rectify.ledger.Measures.in;
import static org.rectify.ledger.Measures.open;
import static org.rectify.ledger.Measures.reported;
import static org.rectify.ledger.Measures.standing;
import static org.rectify.ledger.Measures.told;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;

/** Who may take which step with a measure in which state. */
class LedgerEntryTests {

    @ParameterizedTest
    @ValueSource(strings = {"officer", "lead", "supporter"})
    void whoeverHasAPartInTheMeasureReportsProgress(String who) {
        var entry = open();
        entry.progress(new AccountId(who), told("修好三盏。"), NOON);
        assertThat(entry.steps()).extracting(Step::kind).endsWith(StepKind.PROGRESS);
    }

    @Test
    void aStrangerReportsNoProgress() {
        refused(open(), e -> e.progress(STRANGER, told("修好三盏。"), NOON), "ledger.progress.stranger");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, report, REPORTED",
        "OPEN, verify, ledger.close.not-reported",
        "OPEN, reject, ledger.reject.not-reported",
        "OPEN, reopen, ledger.reopen.not-closed",
        "OPEN, remind, OPEN",
        "REPORTED, report, ledger.report.not-open.REPORTED",
        "REPORTED, verify, CLOSED",
        "REPORTED, reject, OPEN",
        "REPORTED, reopen, ledger.reopen.not-closed",
        "REPORTED, remind, ledger.remind.not-open",
        "CLOSED, report, ledger.report.not-open.CLOSED",
        "CLOSED, verify, ledger.close.not-reported",
        "CLOSED, reject, ledger.reject.not-reported",
        "CLOSED, reopen, OPEN",
        "CLOSED, remind, ledger.remind.not-open"
    })
    void everyStepIsAllowedInItsStatesAndRefusedInAllOthers(LedgerState from, String step, String outcome) {
        var entry = in(from);
        var before = entry.steps().size();
        try {
            take(entry, step);
            assertThat(entry.state()).hasToString(outcome);
            assertThat(entry.steps()).hasSize(before + 1);
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessage(outcome);
            assertThat(entry.state()).isEqualTo(from);
            assertThat(entry.steps()).hasSize(before);
        }
    }

    private static void take(LedgerEntry entry, String step) {
        switch (step) {
            case "report" -> entry.report(LEAD, told("都修好了。"), NOON);
            case "verify" -> entry.verify(SECRETARIAT, "查阅报修单。", false, TODAY, NOON);
            case "reject" -> entry.reject(SECRETARIAT, "照片看不出地点。", NOON);
            case "reopen" -> entry.reopen(SECRETARIAT, "村东三盏又坏了七天。", NOON);
            case "remind" -> entry.remind(SECRETARIAT, "请补上第七周记录。", NOON);
            default -> throw new IllegalArgumentException(step);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "lead", "supporter"})
    void nobodyClosesTheirOwnMeasure(String who) {
        var entry = reported();
        refused(entry, e -> e.verify(new AccountId(who), "属实。", false, TODAY, NOON), "ledger.close.own-measure");
        assertThat(entry.state()).isEqualTo(REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　\n"})
    void closingNeedsAFinding(String finding) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reported().verify(SECRETARIAT, finding, false, TODAY, NOON))
                .satisfies(r -> assertThat(r.path()).isEqualTo("text"))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void rejectingAndReopeningNeedAReason() {
        invalid(reported(), e -> e.reject(SECRETARIAT, " ", NOON), "reason");
        invalid(closed(), e -> e.reopen(SECRETARIAT, "", NOON), "reason");
    }

    @Test
    void reopeningIsCountedAndKeepsTheVerification() {
        var entry = closed();
        entry.reopen(SECRETARIAT, "村东三盏又坏了七天。", NOON);
        assertThat(entry.reopened()).isEqualTo(1);
        assertThat(entry.steps()).extracting(Step::kind).contains(StepKind.CLOSED, StepKind.REOPENED);
    }

    @Test
    void aStandingMeasureIsConfirmedUntilItsNextReview() {
        var entry = standing();
        entry.verify(SECRETARIAT, "记录齐全。", false, TODAY, NOON);
        assertThat(entry.state()).isEqualTo(OPEN);
        assertThat(entry.dueOn()).isEqualTo(DUE.plusDays(30));
        assertThat(entry.steps()).extracting(Step::kind).endsWith(StepKind.CONFIRMED);
    }

    @Test
    void aReviewThatComesVeryLateCountsFromItsOwnDay() {
        var entry = standing();
        var late = DUE.plusDays(100);
        entry.verify(SECRETARIAT, "记录齐全。", false, late, NOON);
        assertThat(entry.dueOn()).isEqualTo(late.plusDays(30));
    }

    @Test
    void aStandingMeasureIsClosedOnlyForGood() {
        var entry = standing();
        entry.verify(SECRETARIAT, "已成习惯，不再检查。", true, TODAY, NOON);
        assertThat(entry.state()).isEqualTo(CLOSED);
    }

    @Test
    void onlyAnOpenMeasurePastItsDateIsOverdue() {
        assertThat(open().overdueOn(DUE)).isFalse();
        assertThat(open().overdueOn(DUE.plusDays(1))).isTrue();
        assertThat(reported().overdueOn(DUE.plusDays(1))).isFalse();
        assertThat(closed().overdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    void anExtensionIsLaterHasAReasonAndIsRecorded() {
        var entry = open();
        invalid(entry, e -> e.extend(SECRETARIAT, DUE, "汛期停工。", NOON), "dueOn");
        invalid(entry, e -> e.extend(SECRETARIAT, DUE.plusDays(9), " ", NOON), "reason");
        entry.extend(SECRETARIAT, DUE.plusDays(9), "汛期停工。", NOON);
        assertThat(entry.dueOn()).isEqualTo(DUE.plusDays(9));
        assertThat(entry.steps().get(1).view().dueBefore()).isEqualTo(DUE);
    }

    @Test
    void nobodyGrantsThemselvesMoreTime() {
        refused(open(), e -> e.extend(LEAD, DUE.plusDays(9), "汛期停工。", NOON), "ledger.extension.own-measure");
    }

    @Test
    void anExtensionIsAskedForAndAnswered() {
        var entry = open();
        entry.askExtension(SUPPORTER, DUE.plusDays(9), "汛期停工。", NOON);
        assertThat(entry.wished()).isEqualTo(DUE.plusDays(9));
        entry.declineExtension(SECRETARIAT, "备件已到，不需要延期。", NOON);
        assertThat(entry.wished()).isNull();
        assertThat(entry.dueOn()).isEqualTo(DUE);
    }

    @Test
    void thereIsNothingToDeclineUnlessSomebodyAsked() {
        refused(open(), e -> e.declineExtension(SECRETARIAT, "不需要。", NOON), "ledger.extension.not-asked");
    }

    @Test
    void theOwnerReportsAndTheSecretariatJudges() {
        assertThat(reported().moves(OFFICER, false)).containsExactlyInAnyOrder(Move.PROGRESS, Move.ASK_EXTENSION);
        assertThat(reported().moves(SECRETARIAT, true))
                .containsExactlyInAnyOrder(Move.VERIFY, Move.REJECT, Move.EXTEND);
        assertThat(closed().moves(SECRETARIAT, true)).containsExactly(Move.REOPEN);
        assertThat(open().moves(STRANGER, false)).isEmpty();
    }

    @Test
    void aSecretaryWhoseOwnMeasureItIsDoesNotJudgeIt() {
        assertThat(reported().moves(LEAD, true)).doesNotContain(Move.VERIFY, Move.REJECT, Move.EXTEND);
    }

    @Test
    void progressIsBetweenNothingAndAll() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new LedgerEntry.Told("修好三盏。", 101, TODAY))
                .satisfies(r -> assertThat(r.path()).isEqualTo("percent"));
    }

    private static void refused(LedgerEntry entry, Consumer<LedgerEntry> step, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step.accept(entry))
                .withMessage(key);
    }

    private static void invalid(LedgerEntry entry, Consumer<LedgerEntry> step, String path) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step.accept(entry))
                .satisfies(r -> assertThat(r.path()).isEqualTo(path));
    }
}
