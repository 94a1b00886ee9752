package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rectify.organ.OrganService;
import org.rectify.printing.PaperWords;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.shared.Numerals;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * A reminder on paper (整改提醒单): a short letter of the organ to who leads the measure, of facts alone. It is printed from the last
 * time they were urged, as things stood that day, so that it reads the same whenever it is printed.
 */
@Component
class ReminderSlip {

    private final OrganService organs;
    private final PaperWords words;
    private final Clock clock;

    ReminderSlip(OrganService organs, PaperWords words, Clock clock) {
        this.organs = organs;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal when nobody was urged yet */
    PrintModel of(LedgerEntryView entry, Names names) {
        var history = entry.history();
        var at = lastReminder(history);
        Refusal.unless(at >= 0, "ledger.paper.not-reminded");
        var reminder = history.get(at);
        var day = LocalDate.ofInstant(reminder.at(), clock.getZone());
        var title = words.say("ledger.paper.reminder.title");
        var organ = organs.organName(entry.line().organId());
        var paragraphs = new ArrayList<PrintParagraph>();
        paragraphs.add(PrintParagraph.of(Role.TITLE, title));
        paragraphs.add(PrintParagraph.of(
                Role.ADDRESSEE,
                words.say("ledger.paper.reminder.to", names.name(entry.line().leadOwner()))));
        body(entry, due(entry, history.subList(at, history.size())), day, reminder.text())
                .forEach(text -> paragraphs.add(PrintParagraph.of(Role.BODY, text)));
        paragraphs.add(PrintParagraph.of(Role.SIGNATURE, organ));
        paragraphs.add(PrintParagraph.of(Role.DATE, words.day(day)));
        return new PrintModel(title, organ, day, paragraphs);
    }

    static int lastReminder(List<StepView> history) {
        var at = history.size() - 1;
        while (at >= 0 && history.get(at).kind() != StepKind.REMINDED) {
            at--;
        }
        return at;
    }

    private List<String> body(LedgerEntryView entry, LocalDate due, LocalDate day, String told) {
        var line = entry.line();
        var body = new ArrayList<String>();
        body.add(words.say("ledger.paper.reminder.measure", line.code(), sentence(line.text())));
        body.add(standing(entry, due, day));
        if (!line.criterion().isBlank()) {
            body.add(words.say("ledger.paper.reminder.criterion", sentence(line.criterion())));
        }
        if (!told.isBlank()) {
            body.add(words.say("ledger.paper.reminder.told", sentence(told)));
        }
        body.add(words.say("ledger.paper.reminder.end"));
        return body;
    }

    private String sentence(String text) {
        return Numerals.endsSentence(text.strip()) ? text : words.say("ledger.paper.sentence", text.strip());
    }

    private String standing(LedgerEntryView entry, LocalDate due, LocalDate day) {
        var left = ChronoUnit.DAYS.between(day, due);
        var key = "ledger.paper.reminder."
                + (entry.reviewDays() == null ? "due" : "review")
                + (left < 0 ? ".over" : left == 0 ? ".today" : ".left");
        return words.say(key, words.day(due), words.day(day), Math.abs(left));
    }

    /** The date as it was then: the first one that gave way since, else the present one. */
    private static LocalDate due(LedgerEntryView entry, List<StepView> since) {
        return since.stream()
                .filter(step -> step.kind() == StepKind.EXTENDED || step.kind() == StepKind.CONFIRMED)
                .map(StepView::dueBefore)
                .filter(before -> before != null)
                .findFirst()
                .orElse(entry.line().dueOn());
    }
}
