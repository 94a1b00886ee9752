package org.rectify.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.AreaSpec;
import org.rectify.meeting.GroupSpec;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.meeting.Outline;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.shared.Numerals;
import org.springframework.stereotype.Component;

/** Prepares the page of the ledger. */
@Component
class ListPages {

    private static final int SIZE = 50;

    private final LedgerService ledger;
    private final OrganService organs;
    private final MeetingService meetings;
    private final Access access;
    private final LedgerSettings settings;
    private final Clock clock;

    ListPages(
            LedgerService ledger,
            OrganService organs,
            MeetingService meetings,
            Access access,
            LedgerSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.organs = organs;
        this.meetings = meetings;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    ListPage page(LedgerFilter filter, @Nullable String sort, int number) {
        var order = sort == null ? "" : sort;
        var tally = ledger.tally(filter);
        var found = ledger.list(filter, tally, LedgerSort.named(order), number, SIZE);
        var who = access.current();
        return new ListPage(
                tabs(filter, order, tally),
                rows(found.items()),
                filter,
                order,
                query(filter, order),
                options(filter, who),
                found.page(),
                found.size(),
                found.total(),
                tally.all(),
                who.is(Role.SECRETARIAT));
    }

    private List<ListPage.Row> rows(List<LedgerLine> lines) {
        var names = new Names(organs.accounts(
                lines.stream().map(LedgerLine::leadOwner).distinct().toList()));
        var today = LocalDate.now(clock);
        return lines.stream().map(line -> row(line, names, today)).toList();
    }

    private ListPage.Row row(LedgerLine line, Names names, LocalDate today) {
        return new ListPage.Row(
                line.id(),
                line.code(),
                line.label(),
                problem(line),
                names.name(line.leadOwner()),
                line.unit(),
                line.dueOn(),
                "deadline." + line.deadlineClass(),
                Light.of(line, today, settings),
                line.evidence(),
                line.reopened());
    }

    /** The problem behind the numeral of its area, as in 三 群众来电回得慢. */
    static String problem(LedgerLine line) {
        var area = line.area();
        return area == null ? line.problem() : (Numerals.chinese(area) + " " + line.problem()).strip();
    }

    private static List<ListPage.Tab> tabs(LedgerFilter filter, String sort, LedgerTally tally) {
        return List.of(
                tab("ledger.tab.all", "", "", tally.all(), filter, filter.anyState(), sort),
                tab("ledger.state.OPEN", "", "", tally.open(), filter, filter.in(LedgerState.OPEN, false), sort),
                tab(
                        "ledger.state.REPORTED",
                        "wait",
                        "hourglass-split",
                        tally.reported(),
                        filter,
                        filter.in(LedgerState.REPORTED, null),
                        sort),
                tab("ledger.tab.overdue", "late", "alarm-fill", tally.overdue(), filter, filter.in(null, true), sort),
                tab("ledger.state.CLOSED", "", "", tally.closed(), filter, filter.in(LedgerState.CLOSED, null), sort));
    }

    private static ListPage.Tab tab(
            String key, String kind, String icon, long count, LedgerFilter now, LedgerFilter then, String sort) {
        return new ListPage.Tab(key, kind, icon, count, query(then, sort), now.equals(then));
    }

    private ListPage.Options options(LedgerFilter filter, Account who) {
        var overseer = !access.overseen(who).isEmpty();
        List<Account> people = overseer ? organs.colleagues() : List.of();
        var visible = meetings.meetings();
        return new ListPage.Options(
                people.stream().collect(labels(one -> one.id().value(), Account::name)),
                people.stream().collect(labels(Account::organId, Account::organName)),
                areas(filter, visible),
                groups(filter, visible),
                visible.stream().collect(labels(MeetingView::id, MeetingView::theme)));
    }

    /** The areas that the outlines name; one that several meetings examine is the same to who looks for it. */
    private static Map<String, String> areas(LedgerFilter filter, List<MeetingView> visible) {
        return outlines(filter, visible)
                .flatMap(outline -> outline.areas().stream())
                .filter(area -> !area.declaration())
                .collect(offered(filter.area(), AreaSpec::shortName, AreaSpec::shortName));
    }

    private static Map<String, String> groups(LedgerFilter filter, List<MeetingView> visible) {
        return outlines(filter, visible)
                .flatMap(outline -> outline.groups().stream())
                .collect(
                        offered(filter.group(), GroupSpec::shortName, group -> group.mark() + " " + group.shortName()));
    }

    private static Stream<Outline> outlines(LedgerFilter filter, List<MeetingView> visible) {
        return visible.stream()
                .filter(meeting -> filter.meeting() == null || filter.meeting() == meeting.id())
                .map(MeetingView::outline);
    }

    /** What a filter offers; what it is set to already stays in it, also when no outline has it. */
    private static <T> Collector<T, ?, Map<String, String>> offered(
            @Nullable String chosen, Function<T, String> value, Function<T, String> label) {
        return Collectors.collectingAndThen(labels(value, label), options -> {
            if (chosen != null) {
                options.putIfAbsent(chosen, chosen);
            }
            return options;
        });
    }

    private static <T, K> Collector<T, ?, Map<K, String>> labels(Function<T, K> value, Function<T, String> label) {
        return Collectors.toMap(value, label, (first, later) -> first, LinkedHashMap::new);
    }

    /** The filter and order as a URL's query. */
    static String query(LedgerFilter filter, String sort) {
        var parts = new ArrayList<String>();
        filter.parameters().forEach((name, value) -> parts.add(name + "=" + encoded(value.toString())));
        if (!sort.isEmpty()) {
            parts.add("sort=" + encoded(sort));
        }
        return String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
