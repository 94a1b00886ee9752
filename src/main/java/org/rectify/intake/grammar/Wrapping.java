package org.rectify.intake.grammar;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Rule "wrapped lines": a full line goes on in the next one unless that has an ordinal or an indent. Lines are full by the
 * characters they hold, when most hold exactly as many, else by their width.
 */
final class Wrapping {

    private static final int WIDEST = 160;
    /** Lines end this many half widths short of the widest when a mark may not begin the next line. */
    private static final int SLACK = 8;

    private final String text;
    private final List<Line> lines;
    private ToIntFunction<Line> measure = line -> line.width;
    private int full;
    private int slack;
    private boolean paragraphsIndented;

    Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    void join() {
        if (!byCharacters() && !byWidth() && !byIndent()) {
            return;
        }
        long indented =
                lines.stream().filter(line -> !line.aside && line.indent >= 2).count();
        paragraphsIndented = indented >= 3 && indented * 10 < lines.size() * 9L;
        boolean spaced = lines.stream().filter(line -> line.afterBlank).count() * 10 >= lines.size() * 8L;
        Line previous = null;
        boolean blank = false;
        boolean note = false;
        for (var line : lines) {
            blank |= line.afterBlank && !spaced; // a text with a blank line after each line says nothing by it
            if (line.aside) {
                note = true;
                continue;
            }
            if (previous != null
                    && !line.row
                    && (!blank || note)
                    && !line.head
                    && !previous.head
                    && line.body == line.start) {
                line.joined = joins(previous, line);
            }
            previous = line.row ? null : line;
            blank = false;
            note = false;
        }
    }

    private boolean joins(Line previous, Line line) {
        int tolerance = paragraphsIndented ? 2 * slack : previous.stopped(text) ? slack / 4 : slack;
        if (measure.applyAsInt(previous) < full - tolerance) {
            return false;
        }
        if (paragraphsIndented) {
            return line.indent < 2;
        }
        return line.indent < previous.indent + 2 && !Marks.opens(Lines.fold(text.substring(line.start, line.end)));
    }

    /** Whether the text is wrapped after a number of characters. */
    private boolean byCharacters() {
        measure = line -> line.characters;
        slack = 0;
        return find(15, 0, 15);
    }

    /** Whether the text is wrapped at a width. */
    private boolean byWidth() {
        measure = line -> line.width;
        slack = SLACK;
        return find(30, SLACK, 40);
    }

    /** Whether paragraphs are indented and lines without indent follow only where a wide line has not ended. */
    private boolean byIndent() {
        measure = line -> line.width;
        slack = SLACK;
        full = 0;
        int indented = 0;
        for (var line : lines) {
            full = Math.max(full, line.aside || line.row ? 0 : line.width);
            indented += line.indent >= 2 && !line.aside ? 1 : 0;
        }
        if (full < 30 || full > WIDEST || indented < 5 || indented * 2 < lines.size()) {
            return false;
        }
        int goesOn = 0;
        Line before = null;
        for (var line : lines) {
            if (line.aside || line.row) {
                continue;
            }
            if (line.indent < 2 && before != null && before.width >= full - SLACK && !before.stopped(text)) {
                goesOn++;
            }
            before = line;
        }
        return goesOn >= 2;
    }

    /** Finds the length that so many lines in a hundred have, give or take; hardly any is longer. */
    private boolean find(int narrowest, int give, int share) {
        int[] lengths = new int[WIDEST + 1];
        int kept = 0;
        for (var line : lines) {
            if (!line.aside && !line.row) {
                kept++;
                int length = measure.applyAsInt(line);
                if (length <= WIDEST) {
                    lengths[length]++;
                }
            }
        }
        int most = 0;
        int window = 0;
        for (int w = 1; w <= WIDEST; w++) {
            window += lengths[w] - (w > give ? lengths[w - give - 1] : 0);
            if (w >= narrowest && lengths[w] > 0 && (give == 0 || window >= most)) {
                full = w;
                most = window;
            }
        }
        return kept >= 6 && most >= 4 && most * 100 >= kept * share && wraps(most, kept, give);
    }

    /** Paragraphs end in a stop, wrapped lines seldom do. */
    private boolean wraps(int most, int kept, int give) {
        int longer = 0;
        int broken = 0;
        for (var line : lines) {
            int length = line.aside || line.row ? 0 : measure.applyAsInt(line);
            longer += length > full ? 1 : 0;
            broken += length >= full - give && length <= full && !line.stopped(text) ? 1 : 0;
        }
        return longer * 10 <= (give == 0 ? 0 : kept) && broken * 10 >= most * 6;
    }
}
