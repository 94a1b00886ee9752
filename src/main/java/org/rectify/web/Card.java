package org.rectify.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rectify.organ.Task;

/**
 * A task as the home page shows it.
 *
 * @param primary whether its button is the one red thing of the screen
 * @param due how its date stands to today
 * @param days days left, or days late when overdue
 */
record Card(Task task, boolean primary, Due due, long days) {

    enum Due {
        NONE,
        LEFT,
        TODAY,
        OVERDUE
    }

    private static final int SOON = 7; // days, as the home page says

    /** Most urgent first; only the first decisive task gets the red button. */
    static List<Card> of(List<Task> tasks, Dates dates) {
        var sorted = tasks.stream()
                .sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var decisive = IntStream.range(0, sorted.size())
                .filter(at -> sorted.get(at).decisive())
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> of(sorted.get(at), at == decisive, dates))
                .toList();
    }

    boolean soon() {
        return due != Due.NONE && (due == Due.OVERDUE || days <= SOON);
    }

    private static Card of(Task task, boolean primary, Dates dates) {
        if (task.dueOn() == null) {
            return new Card(task, primary, Due.NONE, 0);
        }
        var left = dates.daysLeft(task.dueOn());
        return new Card(task, primary, left > 0 ? Due.LEFT : left == 0 ? Due.TODAY : Due.OVERDUE, Math.abs(left));
    }
}
