package org.rectify.printing.typeset;

import java.util.List;

/** A page of a table's paper: its lines of words, the hairlines, and its number as it stands on the upright sheet. */
public record TablePage(int number, List<Words> words, List<Rule> rules, GlyphRun folio) {

    /**
     * A line of words.
     *
     * @param again whether it repeats a head of the first page
     * @param baseline in points from the page's upper edge
     */
    public record Words(TablePlace place, boolean again, double baseline, List<GlyphRun> runs) {}

    /** A hairline between two points. */
    public record Rule(double fromX, double fromY, double toX, double toY) {}
}
