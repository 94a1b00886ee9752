package org.rectify.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outline in the left rail: every part with how it stands.
 *
 * @param characters how many characters the officer wrote, blanks not counted
 */
record OutlineRail(Entry opening, List<Entry> areas, List<Entry> groups, Entry closing, int characters) {

    /** One part: where it is, what it is called, how it stands. */
    record Entry(String anchor, String ordinal, String title, Mark mark) {}

    public List<Entry> all() {
        return Stream.of(List.of(opening), areas, groups, List.of(closing))
                .flatMap(List::stream)
                .toList();
    }

    public int total() {
        return all().size();
    }

    public int done() {
        return (int) all().stream().filter(e -> e.mark().ok()).count();
    }
}
