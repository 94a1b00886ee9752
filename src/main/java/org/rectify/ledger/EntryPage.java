package org.rectify.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one measure, ready to be drawn.
 *
 * @param trace the thread from area to evidence, by its first chain
 * @param others what else the measure answers
 * @param steps what happened, the latest first
 */
record EntryPage(
        long id,
        String code,
        String label,
        String text,
        String problem,
        String owner,
        String supporters,
        String unit,
        String criterion,
        String deadlineKey,
        @Nullable Integer reviewDays,
        LocalDate dueOn,
        int reopened,
        Light light,
        String officer,
        boolean ownerAssumed,
        @Nullable LocalDate wishedDueOn,
        List<Knot> trace,
        List<String> others,
        List<Paper> papers,
        List<Event> steps,
        LedgerEntryView view) {

    /** A knot of the thread; {@code mark} is an ordinal or code, empty for none; {@code text} is empty where it breaks. */
    record Knot(String labelKey, String mark, String text, boolean here) {}

    /** A file. */
    record Paper(
            long id,
            String name,
            String icon,
            String shows,
            LocalDate happenedOn,
            String by,
            Instant uploadedAt,
            long kilobytes,
            long usedElsewhere) {}

    /**
     * A step of the history.
     *
     * @param kind its colour, empty for none
     * @param by who took it, empty when the calendar did
     * @param at null when only the day is known
     */
    record Event(
            String key,
            String kind,
            String icon,
            @Nullable Integer percent,
            String by,
            @Nullable Instant at,
            @Nullable LocalDate on,
            String text,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {}

    public boolean standing() {
        return reviewDays != null;
    }

    /** What can be printed of it: a reminder once its owner was urged. */
    public List<String> slips() {
        var reminded = ReminderSlip.lastReminder(view.history()) >= 0;
        return reminded ? List.of("verification", "reminder") : List.of("verification");
    }

    public boolean may(String move) {
        return view.may(Move.valueOf(move));
    }
}
