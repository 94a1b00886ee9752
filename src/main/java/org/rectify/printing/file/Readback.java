package org.rectify.printing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file that was written shows when it is read again: its pages with every glyph where it lies, and the fonts that a reader
 * would have to guess.
 */
final class Readback {

    /**
     * A character where it is drawn.
     *
     * @param x where it starts, in points from the page's left edge
     * @param y its baseline, in points from the page's upper edge
     */
    record Glyph(int point, double x, double y) {}

    private final List<List<Glyph>> pages = new ArrayList<>();
    private final SortedSet<String> faulty = new TreeSet<>();

    /** A new page; what is drawn from now on lies on it. */
    void page() {
        pages.add(new ArrayList<>());
    }

    void glyph(int point, double x, double y) {
        pages.get(pages.size() - 1).add(new Glyph(point, x, y));
    }

    /** A font that is not in the file, or lacks a character that is drawn with it. */
    void faulty(String font) {
        faulty.add(font);
    }

    List<List<Glyph>> pages() {
        return pages;
    }

    SortedSet<String> faulty() {
        return faulty;
    }
}
