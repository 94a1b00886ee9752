package org.rectify.intake.grammar;

/**
 * A line of the source, trimmed, with what was found out about it: set aside, joined to the one before, a heading, an item
 * after a list sign, a row of a table.
 */
final class Line {
    final int start;
    final int end;
    /** In half widths. */
    final int indent;

    /** In half widths, the indent included. */
    final int width;
    /** Characters, the indent included. */
    final int characters;
    /** Tabs and bars inside. */
    final int separators;

    boolean aside;
    boolean afterBlank;
    boolean joined;
    boolean head;
    boolean item;
    boolean row;
    /** Where the words begin after the signs of markdown, {@code bodyEnd} where they end. */
    int body;

    int bodyEnd;
    int index;

    Line(int start, int end, int indent, int width, int characters, int separators) {
        this.start = start;
        this.end = end;
        this.indent = indent;
        this.width = width;
        this.characters = characters;
        this.separators = separators;
        this.body = start;
        this.bodyEnd = end;
    }

    boolean stopped(String text) {
        return "。.!?:;".indexOf(Folding.fold(text.charAt(end - 1))) >= 0;
    }
}
