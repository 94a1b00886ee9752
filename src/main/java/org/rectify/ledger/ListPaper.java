package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.printing.PaperWords;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;
import org.rectify.shared.Numerals;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * The ledger as a paper: every row of a filter, not only a page of it. Ordered by code its rows stand under the names of officer and
 * group; what the filter narrows is said below the table, and the figures there add up.
 */
@Component
class ListPaper {

    /** More rows than anybody turns over by hand; a longer list leaves as a spreadsheet. */
    static final int MOST_ROWS = 1000;

    private static final List<Double> COLUMNS = List.of(2.4, 8.6, 15.6, 5.2, 7.2, 8.8, 7.2);

    private final LedgerService ledger;
    private final OrganService organs;
    private final MeetingService meetings;
    private final Access access;
    private final PaperWords words;
    private final Clock clock;

    ListPaper(
            LedgerService ledger,
            OrganService organs,
            MeetingService meetings,
            Access access,
            PaperWords words,
            Clock clock) {
        this.ledger = ledger;
        this.organs = organs;
        this.meetings = meetings;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The paper of a filter.
     *
     * @param sort as {@link LedgerSort#named}; null or empty puts the measures together as the statements do
     * @throws Refusal too large beyond {@value #MOST_ROWS} rows
     */
    TablePaper of(LedgerFilter filter, @Nullable String sort) {
        var order = Texts.isBlank(sort) ? LedgerSort.CODE : LedgerSort.named(sort);
        var lines = lines(filter, order);
        var today = LocalDate.now(clock);
        var who = access.current();
        var overseer = !access.overseen(who).isEmpty();
        var names = names(lines);
        var organ = organ(filter, who);
        return new TablePaper(
                title(lines, overseer),
                organ,
                today,
                Sheet.TURNED,
                overseer
                        ? words.say("ledger.paper.organ", organ)
                        : words.say("ledger.paper.organ.own", organ, who.name()),
                words.say("ledger.paper.as-of", words.day(today)),
                COLUMNS,
                List.of(heads()),
                rows(lines, order == LedgerSort.CODE, names, today),
                notes(filter, lines, names, today));
    }

    private List<LedgerLine> lines(LedgerFilter filter, LedgerSort order) {
        var total = ledger.list(filter, order, 0, 1).total();
        if (total > MOST_ROWS) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "ledger.paper.too-many", MOST_ROWS, total);
        }
        var lines = new ArrayList<LedgerLine>();
        ledger.each(filter, order, lines::add);
        return lines;
    }

    private Names names(List<LedgerLine> lines) {
        var people = new HashSet<AccountId>();
        lines.forEach(line -> people.addAll(List.of(line.officer(), line.leadOwner())));
        return new Names(organs.accounts(people));
    }

    private String organ(LedgerFilter filter, Account who) {
        var chosen = filter.organ();
        return chosen != null && access.overseen(who).contains(chosen) ? organs.organName(chosen) : who.organName();
    }

    /** Named after the meeting where all measures come from one. */
    private String title(List<LedgerLine> lines, boolean overseer) {
        var title = words.say(overseer ? "ledger.paper.list.title" : "ledger.paper.list.title.own");
        var held = lines.stream().map(LedgerLine::meetingId).distinct().toList();
        return held.size() == 1 ? meetings.anyMeeting(held.get(0)).theme() + title : title;
    }

    private TableRow heads() {
        return TableRow.of(List.of("number", "problem", "measure", "owner", "due", "criterion", "state").stream()
                .map(name -> TableCell.head(words.say("ledger.paper.list." + name)))
                .toArray(TableCell[]::new));
    }

    private List<TableRow> rows(List<LedgerLine> lines, boolean grouped, Names names, LocalDate today) {
        var rows = new ArrayList<TableRow>();
        var statements = lines.stream().map(LedgerLine::statementId).distinct().count();
        LedgerLine above = null;
        var number = 0;
        for (var line : lines) {
            if (grouped && (above == null || !sameGroup(above, line))) {
                rows.add(TableRow.leading(
                        TableCell.group(group(line, statements > 1, names)).over(COLUMNS.size())));
            }
            rows.add(row(++number, line, names, today));
            above = line;
        }
        return rows;
    }

    private static boolean sameGroup(LedgerLine above, LedgerLine line) {
        return above.statementId() == line.statementId() && above.groupOrdinal() == line.groupOrdinal();
    }

    private String group(LedgerLine line, boolean many, Names names) {
        var numeral = Numerals.chinese(line.groupOrdinal());
        return many
                ? words.say("ledger.paper.group.of", names.name(line.officer()), numeral, line.group())
                : words.say("ledger.paper.group", numeral, line.group());
    }

    private TableRow row(int number, LedgerLine line, Names names, LocalDate today) {
        return TableRow.of(
                TableCell.centred(Integer.toString(number)),
                TableCell.text(problem(line)),
                TableCell.text(words.say("ledger.paper.coded", line.code(), line.text())),
                TableCell.centred(names.name(line.leadOwner()) + "\n" + line.unit()),
                TableCell.centred(words.day(line.dueOn()) + "\n" + words.say("deadline." + line.deadlineClass())),
                TableCell.text(line.criterion()),
                TableCell.centred(state(line, today)));
    }

    /** Behind the numeral of its area. */
    private String problem(LedgerLine line) {
        var area = line.area();
        return area == null || line.problem().isEmpty()
                ? line.problem()
                : words.say("ledger.paper.group", Numerals.chinese(area), line.problem());
    }

    /** In words alone: a print knows no colours. */
    private String state(LedgerLine line, LocalDate today) {
        var state = new StringBuilder(words.say("ledger.state." + line.state()));
        if (line.overdueOn(today)) {
            state.append('\n').append(words.say("ledger.paper.overdue", ChronoUnit.DAYS.between(line.dueOn(), today)));
        }
        if (line.evidence() > 0) {
            state.append('\n').append(words.say("ledger.paper.files", line.evidence()));
        }
        return state.toString();
    }

    private List<String> notes(LedgerFilter filter, List<LedgerLine> lines, Names names, LocalDate today) {
        var notes = new ArrayList<String>();
        var overdue = lines.stream().filter(line -> line.overdueOn(today)).count();
        notes.add(words.say(
                "ledger.paper.totals",
                lines.size(),
                count(lines, LedgerState.OPEN) - overdue,
                overdue,
                count(lines, LedgerState.REPORTED),
                count(lines, LedgerState.CLOSED)));
        var range = range(filter, names);
        if (!range.isEmpty()) {
            notes.add(words.say("ledger.paper.range", String.join(words.say("ledger.paper.range.comma"), range)));
        }
        return notes;
    }

    private static long count(List<LedgerLine> lines, LedgerState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** What the filter narrows, in words, so that a part is never taken for the whole. */
    private List<String> range(LedgerFilter filter, Names names) {
        var range = new ArrayList<@Nullable String>();
        range.add(part("state", filter.state() == null ? null : words.say("ledger.state." + filter.state())));
        if (filter.overdue() != null) {
            range.add(words.say(filter.overdue() ? "ledger.paper.range.overdue" : "ledger.paper.range.in-time"));
        }
        range.add(part("officer", person(filter.officer(), names)));
        range.add(part("owner", person(filter.owner(), names)));
        range.add(part("area", numeral(filter.area())));
        range.add(part("group", numeral(filter.group())));
        range.add(
                part("class", filter.deadlineClass() == null ? null : words.say("deadline." + filter.deadlineClass())));
        range.add(part("q", filter.q()));
        if (filter.statement() != null) {
            range.add(words.say("ledger.paper.range.statement"));
        }
        if (filter.ids() != null) {
            range.add(words.say("ledger.paper.range.ids"));
        }
        return range.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable String part(String name, @Nullable String value) {
        return value == null ? null : words.say("ledger.paper.range." + name, value);
    }

    private static @Nullable String person(@Nullable String username, Names names) {
        return username == null ? null : names.name(new AccountId(username));
    }

    private static @Nullable String numeral(@Nullable Integer ordinal) {
        return ordinal == null ? null : Numerals.chinese(ordinal);
    }
}
