package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import org.rectify.shared.Texts;

/** Where a passage can be cut without script: after each sentence and clause, and where a line ends. */
final class CutPoints {

    private static final String STOPS = "。！？；：，、.!?;:,…";
    private static final String CLOSING = "”’」』）》】)]\"'";
    private static final int SHOWN = 8;

    /**
     * @param text the words up to the cut, or to the end of the passage
     * @param cut where the next part begins; 0 after the last part
     * @param before the last words before the cut, to tell one button from another
     */
    record Part(String text, int cut, String before) {}

    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private CutPoints(String source) {
        this.source = source;
    }

    static List<Part> of(Piece piece, String source) {
        var points = new CutPoints(source);
        var ranges = piece.ranges();
        for (int i = 0; i < ranges.size(); i++) {
            points.parts(ranges.get(i), i == ranges.size() - 1);
        }
        return points.parts;
    }

    private void parts(Piece.Range range, boolean last) {
        int start = range.start();
        for (int at = start + 1; at < range.end(); at++) {
            if (endsClause(at)) {
                int next = at;
                while (Texts.isBlank(source.substring(next, next + 1))) {
                    next++; // a range ends in a word, so one comes
                }
                add(start, at, next);
                start = next;
                at = next;
            }
        }
        add(start, range.end(), last ? 0 : range.end());
    }

    /** Whether the words before {@code at} end a clause or a line, and the next do not belong to its stop. */
    private boolean endsClause(int at) {
        char before = source.charAt(at - 1);
        char next = source.charAt(at);
        if (next == '\n') {
            return true;
        }
        if (STOPS.indexOf(next) >= 0 || CLOSING.indexOf(next) >= 0) {
            return false;
        }
        int stop = at - 1;
        while (stop > 0 && CLOSING.indexOf(source.charAt(stop)) >= 0) {
            stop--;
        }
        boolean figure = Character.isDigit(next) && ".,:".indexOf(before) >= 0; // 3.5, 10:30
        return STOPS.indexOf(source.charAt(stop)) >= 0 && !figure;
    }

    private void add(int start, int end, int cut) {
        var text = source.substring(start, end);
        var tail = text.strip();
        parts.add(new Part(text, cut, tail.substring(Math.max(0, tail.length() - SHOWN))));
    }
}
