package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.Role;
import org.rectify.organ.Task;
import org.rectify.organ.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger adds to "what I have to do": measures near or past their date, and those to be verified. */
@Component
@Transactional(readOnly = true)
class LedgerTaskSource implements TaskSource {

    private static final int MOST = 5;

    private final LedgerLines lines;
    private final Access access;
    private final LedgerSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    LedgerTaskSource(LedgerLines lines, Access access, LedgerSettings settings, MessageSource messages, Clock clock) {
        this.lines = lines;
        this.access = access;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Account who) {
        var tasks = new ArrayList<Task>();
        if (who.roles().stream().anyMatch(role -> role != Role.ADMIN)) {
            own(who).forEach(tasks::add);
        }
        if (who.is(Role.SECRETARIAT)) {
            toVerify(who).forEach(tasks::add);
        }
        return tasks;
    }

    private List<Task> own(Account who) {
        var filter = LedgerFilter.ALL.in(LedgerState.OPEN, null);
        var query = LedgerQuery.of(filter, new Reader(who.id(), List.of()), null, today());
        var last = today().plus(settings.dueSoon());
        return lines.page(query, LedgerSort.DUE, 0, MOST).stream()
                .filter(line -> !line.dueOn().isAfter(last))
                .map(this::own)
                .toList();
    }

    private Task own(LedgerLine line) {
        var days = ChronoUnit.DAYS.between(today(), line.dueOn());
        var late = line.overdueOn(today());
        return new Task(
                late ? "alarm-fill" : "circle-half",
                late ? "ledger.task.overdue" : "ledger.task.soon",
                late ? "state-late" : "state-warn",
                line.code() + " " + line.label(),
                line.problem(),
                line.dueOn(),
                0,
                0,
                "ledger.task.meter",
                List.of(),
                late ? "ledger.task.overdue.next" : "ledger.task.soon.next",
                List.of(Math.abs(days)),
                "ledger.task.report",
                "/ledger/" + line.id(),
                late);
    }

    private List<Task> toVerify(Account who) {
        var filter = LedgerFilter.ALL.in(LedgerState.REPORTED, null);
        var query = LedgerQuery.of(filter, new Reader(who.id(), access.overseen(who)), null, today());
        var first = lines.page(query, LedgerSort.DUE, 0, 1);
        if (first.isEmpty()) {
            return List.of();
        }
        var count = lines.count(query);
        var locale = LocaleContextHolder.getLocale();
        return List.of(new Task(
                "hourglass-split",
                "ledger.state.REPORTED",
                "state-wait",
                messages.getMessage("ledger.task.verify", new Object[] {count}, locale),
                first.get(0).code() + " " + first.get(0).label(),
                first.get(0).dueOn(),
                0,
                0,
                "ledger.task.meter",
                List.of(),
                "ledger.task.verify.next",
                List.of(count),
                "ledger.task.verify.action",
                "/ledger?state=REPORTED",
                true));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
