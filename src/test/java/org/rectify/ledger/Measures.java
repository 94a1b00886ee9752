package org.rectify.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rectify.organ.AccountId;
import org.rectify.statement.DeadlineClass;
import org.springframework.test.util.ReflectionTestUtils;

/** Measures in every state, for tests of the rules. */
final class Measures {

    static final AccountId OFFICER = new AccountId("officer");
    static final AccountId LEAD = new AccountId("lead");
    static final AccountId SUPPORTER = new AccountId("supporter");
    static final AccountId STRANGER = new AccountId("stranger");
    static final AccountId SECRETARIAT = new AccountId("secretariat");
    static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    static final Instant NOON = Instant.parse("2027-06-01T04:00:00Z");

    private Measures() {}

    static LedgerEntry open() {
        return entry(DeadlineClass.DATED, null);
    }

    static LedgerEntry reported() {
        var entry = open();
        entry.report(LEAD, told("路灯报修已按五日修复。"), NOON);
        return entry;
    }

    static LedgerEntry closed() {
        var entry = reported();
        entry.verify(SECRETARIAT, "抽查报修单十一张，均未超时。", false, TODAY, NOON);
        return entry;
    }

    static LedgerEntry in(LedgerState state) {
        return switch (state) {
            case OPEN -> open();
            case REPORTED -> reported();
            case CLOSED -> closed();
        };
    }

    /** A standing measure, reported, looked at every 30 days. */
    static LedgerEntry standing() {
        var entry = entry(DeadlineClass.STANDING, 30);
        entry.report(LEAD, told("本月走访四户，都有记录。"), NOON);
        return entry;
    }

    static LedgerEntry.Told told(String text) {
        return new LedgerEntry.Told(text, null, TODAY);
    }

    private static LedgerEntry entry(DeadlineClass deadline, Integer reviewDays) {
        var entry = new LedgerEntry(
                new Promise(
                        7,
                        3,
                        1,
                        1,
                        OFFICER,
                        3,
                        "联系群众",
                        1,
                        "联-1",
                        "路灯报修两日内到场，五日内修复。",
                        "路灯报修限时办结",
                        LEAD,
                        false,
                        List.of(SUPPORTER),
                        "南坪村",
                        "连续一个月无超时报修单",
                        deadline,
                        reviewDays,
                        DUE,
                        List.of(new Chain(3, "作风建设", 2, "群众来电回得慢", "图省事"))),
                SECRETARIAT,
                NOON);
        ReflectionTestUtils.setField(entry, "id", 5L); // as if saved: events name the entry
        return entry;
    }
}
