package org.rectify.printing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;
import org.rectify.shared.Numerals;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementView;
import org.springframework.stereotype.Component;

/**
 * What a statement promises, as a table (整改方案): problem, cause, measure, who, until when, how it is known to be done. All of it
 * stands in the statement; what it does not say stays blank. How far the measures are is the ledger's to print.
 */
@Component
class PlanPapers {

    private static final List<Double> COLUMNS = List.of(2.4, 8.4, 10.4, 13.6, 5.2, 7.2, 7.8);

    private final PrintingService printing;
    private final MeetingService meetings;
    private final OrganService organs;
    private final PaperWords words;

    PlanPapers(PrintingService printing, MeetingService meetings, OrganService organs, PaperWords words) {
        this.printing = printing;
        this.meetings = meetings;
        this.organs = organs;
        this.words = words;
    }

    /** The plan of the statement as its reader sees it, or of one of its revisions; hidden when they may not. */
    TablePaper of(long id, @Nullable Integer revision) {
        var paper = printing.paper(id, revision);
        var text = paper.statement();
        var dated = paper.composition().model().dated();
        var organ = organs.find(text.officer()).map(Account::organName).orElse("");
        return new TablePaper(
                meetings.anyMeeting(text.meetingId()).theme() + words.say("printing.plan.title"),
                paper.officer(),
                dated,
                Sheet.TURNED,
                words.say("printing.plan.of", organ, paper.officer()),
                paper.revision() == 0 ? words.say("printing.plan.draft") : words.day(dated),
                COLUMNS,
                List.of(heads()),
                rows(text),
                List.of());
    }

    private TableRow heads() {
        return TableRow.of(List.of("number", "problem", "cause", "measure", "owner", "due", "criterion").stream()
                .map(name -> TableCell.head(words.say("printing.plan." + name)))
                .toArray(TableCell[]::new));
    }

    private List<TableRow> rows(StatementView text) {
        var names = names(text);
        var rows = new ArrayList<TableRow>();
        var number = 0;
        for (var group : text.groups()) {
            if (group.measures().isEmpty()) {
                continue;
            }
            rows.add(TableRow.leading(TableCell.group(heading(group)).over(COLUMNS.size())));
            for (var measure : group.measures()) {
                rows.add(row(++number, text, measure, names));
            }
        }
        return rows;
    }

    private static String heading(GroupView group) {
        return group.printedMark() + (group.title().isBlank() ? group.shortName() : group.title());
    }

    private TableRow row(int number, StatementView text, MeasureView measure, Map<AccountId, Account> names) {
        var causes = text.allCauses().stream()
                .filter(cause -> measure.rootCauseIds().contains(cause.id()))
                .toList();
        return TableRow.of(
                TableCell.centred(Integer.toString(number)),
                TableCell.text(problems(text, causes)),
                TableCell.text(causes.stream().map(CauseView::text).collect(Collectors.joining("\n"))),
                TableCell.text(measure.text()),
                TableCell.centred(owner(measure, names)),
                TableCell.centred(due(measure)),
                TableCell.text(Optional.ofNullable(measure.criterion()).orElse("")));
    }

    /** Each behind the numeral of its area. */
    private String problems(StatementView text, List<CauseView> causes) {
        return text.areas().stream()
                .flatMap(area -> area.problems().stream()
                        .filter(problem -> causes.stream()
                                .anyMatch(cause -> cause.problemIds().contains(problem.id())))
                        .map(problem ->
                                words.say("printing.plan.problem.of", Numerals.chinese(area.ordinal()), name(problem))))
                .collect(Collectors.joining("\n"));
    }

    private static String name(ProblemView problem) {
        var heading = Optional.ofNullable(problem.heading()).orElse("");
        return heading.isBlank() ? problem.label() : heading;
    }

    private static String owner(MeasureView measure, Map<AccountId, Account> names) {
        var lead = measure.leadOwner();
        var unit = Optional.ofNullable(measure.unit()).orElse("");
        if (lead == null) {
            return unit;
        }
        var known = names.get(lead);
        return (known == null ? lead.value() : known.name()) + "\n" + unit;
    }

    private String due(MeasureView measure) {
        var day = measure.dueOn() == null ? "" : words.day(measure.dueOn());
        return measure.deadlineClass() == null ? day : day + "\n" + words.say("deadline." + measure.deadlineClass());
    }

    private Map<AccountId, Account> names(StatementView text) {
        var people = new HashSet<AccountId>();
        for (var measure : text.allMeasures()) {
            Optional.ofNullable(measure.leadOwner()).ifPresent(people::add);
        }
        return organs.accounts(people);
    }
}
