package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;

/** Cuts strips into pages of so many lines, never after a strip that keeps the next one. */
final class Paginator {

    /** More strips than these do not move to the next page together: rather a bad break than a gap. */
    static final int MOST_KEPT = 10;

    private Paginator() {}

    /** @param lines to the page */
    static List<List<Strip>> pages(List<Strip> strips, int lines) {
        var pages = new ArrayList<List<Strip>>();
        for (int from = 0; from < strips.size(); ) {
            if (from > 0 && strips.get(from).empty()) {
                from++;
                continue;
            }
            int to = Math.min(from + lines, strips.size());
            to = to < strips.size() ? kept(strips, from, to) : to;
            pages.add(strips.subList(from, to));
            from = to;
        }
        return pages;
    }

    private static int kept(List<Strip> strips, int from, int full) {
        int to = full;
        while (to > from && strips.get(to - 1).keep()) {
            to--;
        }
        return to == from || full - to > MOST_KEPT ? full : to;
    }
}
