package org.rectify.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a measure looks in a list: icon, word and colour, always all three.
 *
 * @param kind {@code ok}, {@code warn}, {@code late}, {@code wait} or empty
 * @param key message key of the word, given {@code days}
 * @param days until the date, or since it when it has passed
 * @param dateKind colour of the date: it turns earlier than the word
 */
record Light(String kind, String icon, String key, long days, String dateKind) {

    static Light of(LedgerLine line, LocalDate today, LedgerSettings settings) {
        var days = ChronoUnit.DAYS.between(today, line.dueOn());
        return switch (line.state()) {
            case CLOSED -> new Light("ok", "check-circle-fill", "ledger.state.CLOSED", days, "");
            case REPORTED -> new Light("wait", "hourglass-split", "ledger.state.REPORTED", days, "");
            case OPEN -> {
                if (days < 0) {
                    yield new Light("late", "alarm-fill", "ledger.light.overdue", -days, "late");
                }
                if (!line.dueOn().isAfter(today.plus(settings.dueNear()))) {
                    yield new Light("warn", "circle-half", "ledger.light.near", days, "warn");
                }
                var soon = !line.dueOn().isAfter(today.plus(settings.dueSoon()));
                yield new Light("", "arrow-repeat", "ledger.state.OPEN", days, soon ? "warn" : "");
            }
        };
    }

    public boolean overdue() {
        return kind.equals("late");
    }
}
