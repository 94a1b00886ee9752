package org.rectify.statement;

import java.util.Comparator;
import java.util.List;

/** An element with its place among its siblings, counted from 1. */
interface Positioned {

    Comparator<Positioned> BY_POSITION = Comparator.comparingInt(Positioned::position);

    int position();

    void place(int position);

    /** Numbers the siblings as they stand. */
    static void number(List<? extends Positioned> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).place(i + 1);
        }
    }

    /** Swaps the element with its neighbour; nothing happens at either end. */
    static <T extends Positioned> void swap(List<T> siblings, T element, int step) {
        var from = siblings.indexOf(element);
        var to = from + step;
        if (to >= 0 && to < siblings.size()) {
            var neighbour = siblings.get(to);
            neighbour.place(from + 1);
            element.place(to + 1);
        }
    }
}
