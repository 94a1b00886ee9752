package org.rectify.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.OrganService;
import org.rectify.printing.PaperWords;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;
import org.rectify.shared.Numerals;
import org.springframework.stereotype.Component;

/**
 * The form that goes with a verification (整改核验（销号）单): what was promised, what was reported with which files, what was found.
 * Before the verification its finding is left blank, to be written by hand; afterwards it says what the ledger says.
 */
@Component
class VerificationSlip {

    private static final List<Double> COLUMNS = List.of(3.0, 2.8, 10.4, 7.2, 10.1);
    private static final int LABEL = 2;
    private static final int VALUE = 3;

    /** Characters of a file's SHA-256 that tell it from any other here. */
    private static final int FINGERPRINT = 16;

    private static final int ROOM_FOR_A_REPORT = 5;
    private static final int ROOM_FOR_A_FINDING = 6;
    private static final int ROOM_FOR_A_NAME = 3;

    /** What was written in the ledger still looks like a form. */
    private static final int ROOM_FILLED = 3;

    private final OrganService organs;
    private final MeetingService meetings;
    private final PaperWords words;
    private final Clock clock;

    VerificationSlip(OrganService organs, MeetingService meetings, PaperWords words, Clock clock) {
        this.organs = organs;
        this.meetings = meetings;
        this.words = words;
        this.clock = clock;
    }

    TablePaper of(LedgerEntryView entry, Names names) {
        var line = entry.line();
        var judged = judged(entry.history());
        var organ = organs.organName(line.organId());
        return new TablePaper(
                words.say("ledger.paper.verification.title"),
                organ,
                judged == null ? LocalDate.now(clock) : day(judged.at()),
                Sheet.UPRIGHT,
                words.say("ledger.paper.organ", organ),
                words.say("ledger.paper.code", line.code()),
                COLUMNS,
                List.of(),
                rows(entry, judged, names),
                List.of());
    }

    private List<TableRow> rows(LedgerEntryView entry, @Nullable StepView judged, Names names) {
        var rows = new ArrayList<TableRow>();
        promised(rows, entry, names);
        reported(rows, entry, names);
        proved(rows, entry.evidence());
        found(rows, entry, judged, names);
        return rows;
    }

    private void promised(List<TableRow> rows, LedgerEntryView entry, Names names) {
        var line = entry.line();
        rows.add(fact("meeting", meetings.anyMeeting(line.meetingId()).theme()));
        rows.add(fact("problem", problems(entry)));
        rows.add(fact("measure", line.text()));
        if (!line.criterion().isBlank()) {
            rows.add(fact("criterion", line.criterion()));
        }
        rows.add(TableRow.of(
                label("owner"),
                TableCell.centred(names.name(line.leadOwner()) + "\n" + line.unit()),
                TableCell.head(words.say("ledger.paper.due")),
                TableCell.centred(words.day(line.dueOn()) + "\n" + words.say("deadline." + line.deadlineClass()))));
        if (!entry.supportingOwners().isEmpty()) {
            rows.add(fact("supporters", names.names(entry.supportingOwners())));
        }
    }

    private void reported(List<TableRow> rows, LedgerEntryView entry, Names names) {
        var report = last(entry.history(), StepKind.REPORTED);
        rows.add(fact(
                "report",
                report == null ? "" : report.text(),
                report == null ? ROOM_FOR_A_REPORT : ROOM_FILLED,
                report == null ? blankDay() : signed(names.name(report.by()), report.at())));
    }

    private void proved(List<TableRow> rows, List<EvidenceView> evidence) {
        rows.add(TableRow.leading(TableCell.group(words.say("ledger.paper.evidence", evidence.size()))
                .over(COLUMNS.size())));
        if (evidence.isEmpty()) {
            return;
        }
        rows.add(TableRow.leading(
                TableCell.head(words.say("ledger.paper.evidence.number")),
                TableCell.head(words.say("ledger.paper.evidence.name")).over(2),
                TableCell.head(words.say("ledger.paper.evidence.day")),
                TableCell.head(words.say("ledger.paper.evidence.shows"))));
        for (var at = 0; at < evidence.size(); at++) {
            var file = evidence.get(at);
            rows.add(TableRow.of(
                    TableCell.centred(Integer.toString(at + 1)),
                    TableCell.text(file.name() + "\n" + file.sha256().substring(0, FINGERPRINT))
                            .over(2),
                    TableCell.centred(words.day(file.happenedOn())),
                    TableCell.text(file.shows())));
        }
    }

    /** Finding, verdict and signatures stay on one page. */
    private void found(List<TableRow> rows, LedgerEntryView entry, @Nullable StepView judged, Names names) {
        var finding = fact(
                "finding",
                judged == null ? "" : judged.text(),
                judged == null ? ROOM_FOR_A_FINDING : ROOM_FILLED,
                judged == null ? blankDay() : signed(names.name(judged.by()), judged.at()));
        var choice = entry.reviewDays() == null ? "choice" : "choice.standing";
        var verdict = fact("verdict", words.say("ledger.paper.verdict." + (judged == null ? choice : judged.kind())));
        rows.add(new TableRow(finding.cells(), true));
        rows.add(new TableRow(verdict.cells(), true));
        rows.add(TableRow.of(
                label("signature.owner"),
                TableCell.text("").withRoom(ROOM_FOR_A_NAME).withFoot(blankDay()),
                TableCell.head(words.say("ledger.paper.signature.verifier")),
                TableCell.text("").withRoom(ROOM_FOR_A_NAME).withFoot(blankDay())));
    }

    /** The verification that holds: none when the measure was reported or opened again since. */
    static @Nullable StepView judged(List<StepView> history) {
        for (var at = history.size() - 1; at >= 0; at--) {
            var step = history.get(at);
            switch (step.kind()) {
                case CLOSED, CONFIRMED -> {
                    return step;
                }
                case REPORTED, REJECTED, REOPENED -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    /** The last report, unless it was not accepted. */
    private static @Nullable StepView last(List<StepView> history, StepKind kind) {
        for (var at = history.size() - 1; at >= 0; at--) {
            var step = history.get(at);
            if (step.kind() == kind) {
                return step;
            }
            if (step.kind() == StepKind.REJECTED || step.kind() == StepKind.REOPENED) {
                return null;
            }
        }
        return null;
    }

    private String problems(LedgerEntryView entry) {
        var problems = entry.chains().stream()
                .filter(chain -> !chain.problem().isEmpty())
                .map(chain -> chain.areaOrdinal() == null
                        ? chain.problem()
                        : words.say(
                                "ledger.paper.placed",
                                Numerals.chinese(chain.areaOrdinal()),
                                chain.areaName(),
                                chain.problem()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return problems.isEmpty() ? words.say("ledger.trace.none") : problems;
    }

    private TableRow fact(String name, String value) {
        return fact(name, value, 1, "");
    }

    private TableRow fact(String name, String value, int lines, String foot) {
        return TableRow.of(
                label(name), TableCell.text(value).over(VALUE).withRoom(lines).withFoot(foot));
    }

    private TableCell label(String name) {
        return TableCell.head(words.say("ledger.paper." + name)).over(LABEL);
    }

    private String signed(String name, Instant at) {
        return words.say("ledger.paper.signed", name, words.day(day(at)));
    }

    private String blankDay() {
        return words.say("ledger.paper.day.blank");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
