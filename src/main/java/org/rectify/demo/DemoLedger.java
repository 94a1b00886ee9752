package org.rectify.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.rectify.ledger.LedgerFilter;
import org.rectify.ledger.LedgerService;
import org.rectify.ledger.LedgerSort;
import org.rectify.ledger.ProgressNote;
import org.rectify.ledger.Upload;
import org.rectify.organ.AccountId;
import org.rectify.organ.RunAs;
import org.rectify.statement.StatementView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lets happen to the measures of an approved demo statement what its script says. */
@Component
@Profile("demo")
class DemoLedger {

    private final LedgerService ledger;
    private final RunAs runAs;
    private final DemoClock clock;

    DemoLedger(LedgerService ledger, RunAs runAs, DemoClock clock) {
        this.ledger = ledger;
        this.runAs = runAs;
        this.clock = clock;
    }

    void load(StatementView statement, AccountId officer, DemoScript script) {
        var entries = as(0, officer, () -> entries(statement));
        for (var group : statement.groups()) {
            for (var measure : group.measures()) {
                var plan = script.measures()
                        .getOrDefault(group.ordinal() + "/" + measure.ordinal(), DemoScript.DemoMeasure.NONE);
                var entry = Objects.requireNonNull(entries.get(measure.id()));
                Objects.requireNonNull(plan.steps()).forEach(step -> play(entry, officer, step));
            }
        }
    }

    /** The entries of the statement by the id of their measure. */
    private Map<Long, Long> entries(StatementView statement) {
        var byMeasure = new HashMap<Long, Long>();
        var filter = new LedgerFilter(statement.id(), null, null, null, null, null, null, null, null, null, null, null);
        ledger.each(filter, LedgerSort.CODE, line -> byMeasure.put(line.measureId(), line.id()));
        return byMeasure;
    }

    private void play(long entry, AccountId officer, List<JsonNode> step) {
        var day = step.get(1).asInt();
        var text = step.get(2).asString();
        switch (step.get(0).asString()) {
            case "progress" -> as(day, officer, () -> ledger.progress(entry, note(text), List.of()));
            case "evidence" -> as(day, officer, () -> ledger.prove(entry, evidence(step)));
            case "report" -> as(day, officer, () -> ledger.report(entry, note(text), List.of()));
            case "verify" -> as(day, DemoLoader.SECRETARIAT, () -> ledger.verify(entry, text, false));
            case "reject" -> as(day, DemoLoader.SECRETARIAT, () -> ledger.reject(entry, text));
            case "reopen" -> as(day, DemoLoader.SECRETARIAT, () -> ledger.reopen(entry, text));
            case "extend" -> {
                var later = clock.today().plusDays(step.get(2).asInt());
                as(
                        day,
                        DemoLoader.SECRETARIAT,
                        () -> ledger.extend(entry, later, step.get(3).asString()));
            }
            default -> throw new IllegalArgumentException("unknown step in the demo: " + step.get(0));
        }
    }

    private static ProgressNote note(String text) {
        return new ProgressNote(text, null, null);
    }

    private static Upload evidence(List<JsonNode> step) {
        var content = step.get(3).asString().getBytes(StandardCharsets.UTF_8);
        return new Upload(step.get(2).asString(), content, step.get(4).asString(), null);
    }

    private <T> T as(int day, AccountId who, Supplier<T> step) {
        return clock.on(day, () -> runAs.account(who, step));
    }
}
