package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines of 28 cells. A mark that must not start a line is first squeezed in by halving marks of the line;
 * where there are too few, the last character goes down with it and the line is spread. Where a long figure or word would leave a
 * line much too open, the lines of the paragraph share the white ({@link LineEvener}).
 */
final class LineBreaker {

    /** Halved marks a line bears before it looks crowded. */
    private static final int SQUEEZE = 3;

    /** Half cells left over before a figure or word, beyond which it is rather squeezed in than left to open the line. */
    private static final int LOOSE = 2;

    /** Half cells that may be pushed down; beyond, a row of marks breaks wherever it must. */
    private static final int PUSH = 20;

    private final List<Token> tokens;
    private final int width;
    private final Fit fit;

    private LineBreaker(List<Token> tokens, int width, Fit fit) {
        this.tokens = tokens;
        this.width = width;
        this.fit = fit;
    }

    /** The rows of a paragraph whose first line is indented; widths in half cells. */
    static List<Row> rows(List<Token> tokens, int indent, int width, Fit fit) {
        var breaker = new LineBreaker(tokens, width, fit);
        var rows = new ArrayList<Row>();
        for (int from = 0; from < tokens.size(); ) {
            var row = breaker.row(from, rows.isEmpty() ? indent : 0);
            rows.add(row);
            from = breaker.afterBlanks(row.to());
        }
        boolean loose = rows.stream().anyMatch(row -> row.spread() && breaker.left(row) > LOOSE);
        return loose && fit == Fit.GRID ? new LineEvener(breaker, indent).rows(rows) : rows;
    }

    /** Half cells that a row leaves free before it is spread. */
    int left(Row row) {
        return width - row.indent() - units(row.from(), row.to()) + row.squeeze();
    }

    /** The row between two breaks; null where it holds too much. */
    @Nullable
    Row row(int from, int to, int indent) {
        int over = Math.max(0, units(from, to) - width + indent);
        boolean ends = to == tokens.size();
        return over > SQUEEZE || over > squeezable(from, to) || ends && over > 0
                ? null
                : new Row(from, beforeBlanks(from, to), indent, over, !ends);
    }

    private Row row(int from, int indent) {
        int room = width - indent;
        int full = filled(from, room - fit.spared());
        if (full == tokens.size()) {
            return new Row(from, full, indent, 0, false);
        }
        int to = full;
        boolean loose = room - fit.spared() - units(from, to) > LOOSE;
        if (fit.squeezed() > 0 || loose || !mayBreak(to)) {
            int taken = squeezedIn(from, to, room, mayBreak(to) && !loose ? fit.squeezed() : SQUEEZE);
            to = taken > 0 ? taken : mayBreak(to) ? to : pushed(from, to);
        }
        int over = Math.max(0, units(from, to) - room);
        return new Row(from, beforeBlanks(from, to), indent, over, to < tokens.size());
    }

    int size() {
        return tokens.size();
    }

    /** The first token that does not fit; at least one always does. Blanks may hang over the edge. */
    private int filled(int from, int room) {
        int units = 0;
        int to = from;
        while (to < tokens.size()
                && (to == from
                        || tokens.get(to).blank()
                        || units + tokens.get(to).units() <= room)) {
            units += tokens.get(to).units();
            to++;
        }
        return to;
    }

    /** The break after {@code to} that halving at most {@code most} marks reaches; 0 if none. */
    private int squeezedIn(int from, int to, int room, int most) {
        int reached = 0;
        for (int end = to + 1; end <= tokens.size(); end++) {
            int over = units(from, end) - room;
            if (over > Math.min(most, squeezable(from, end))) {
                break;
            }
            if (mayBreak(end)) {
                reached = end;
                if (most == SQUEEZE) {
                    break;
                }
            }
        }
        return reached;
    }

    private int pushed(int from, int to) {
        for (int end = to - 1; end > from && units(end, to) <= PUSH; end--) {
            if (mayBreak(end)) {
                return end;
            }
        }
        return to;
    }

    boolean mayBreak(int at) {
        int next = afterBlanks(at);
        if (next == tokens.size()) {
            return true;
        }
        var first = tokens.get(next);
        var last = tokens.get(beforeBlanks(0, at) - 1);
        return !(first.glued() && next == at) && !first.neverFirst() && !last.neverLast();
    }

    /** Without the blanks at the line's end. */
    private int units(int from, int to) {
        int units = 0;
        for (int i = from; i < beforeBlanks(from, to); i++) {
            units += tokens.get(i).units();
        }
        return units;
    }

    /** An opening mark at a line's start keeps its cell, so that the edge is flush for whoever measures glyphs, not ink. */
    private int squeezable(int from, int to) {
        int first = tokens.get(from).opening() ? from + 1 : from;
        return (int)
                tokens.subList(first, to).stream().filter(Token::squeezable).count();
    }

    private int beforeBlanks(int from, int to) {
        int end = to;
        while (end > from + 1 && tokens.get(end - 1).blank()) {
            end--;
        }
        return end;
    }

    int afterBlanks(int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).blank()) {
            next++;
        }
        return next;
    }
}
