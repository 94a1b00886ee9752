package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
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

    /** Half cells that a line may leave free where a paragraph takes more lines than it must. */
    private static final int OPEN = 4;

    /** Half cells that a last line should have: two characters and a stop. */
    private static final int LONE = 6;

    /** Half cells that may be pushed down; beyond, a row of marks breaks wherever it must. */
    private static final int PUSH = 20;

    private final List<Token> tokens;
    private final int indent;
    private final int width;

    /** Half cells, and marks to halve, before each token. */
    private final int[] units;

    private final int[] squeezables;
    private @Nullable LineEvener evener;

    /** @param indent half cells that the first line leaves free of {@code width} */
    LineBreaker(List<Token> tokens, int indent, int width) {
        this.tokens = tokens;
        this.indent = indent;
        this.width = width;
        this.units = sums(Token::units);
        this.squeezables = sums(token -> token.squeezable() ? 1 : 0);
    }

    private int[] sums(ToIntFunction<Token> of) {
        var sums = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            sums[i + 1] = sums[i] + of.applyAsInt(tokens.get(i));
        }
        return sums;
    }

    /** The rows of the paragraph on the grid. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int from = 0; from < tokens.size(); ) {
            var row = filled(from);
            rows.add(row);
            from = afterBlanks(row.to());
        }
        boolean loose = rows.stream().anyMatch(row -> row.spread() && left(row) > LOOSE);
        var even = loose ? evener().rows() : null;
        return even == null || cost(even) >= cost(rows) ? rows : even;
    }

    /** The paragraph in so many rows, as evenly as may be; null where that opens a line too much or leaves less than a character and its stop. */
    @Nullable
    List<Row> rows(int count) {
        var rows = evener().rows(count);
        return rows == null || rows.stream().anyMatch(row -> row.spread() ? left(row) > OPEN : lacking(row) > 2)
                ? null
                : rows;
    }

    /** Half cells that a last line lacks. */
    private int lacking(Row row) {
        return Math.max(0, LONE - units(row.from(), row.to()));
    }

    private LineEvener evener() {
        if (evener == null) {
            evener = new LineEvener(this);
        }
        return evener;
    }

    /** How uneven the rows are: the sum of squares of half cells to spread or to halve, or that the last one lacks. */
    int cost(List<Row> rows) {
        return rows.stream().mapToInt(this::cost).sum();
    }

    int cost(Row row) {
        int uneven = row.spread() ? Math.max(0, left(row)) : lacking(row);
        return uneven * uneven + row.squeeze() * row.squeeze();
    }

    /** Half cells that a row leaves free before it is spread. */
    int left(Row row) {
        return width - row.indent() - units(row.from(), row.to()) + row.squeeze();
    }

    /** The row between two breaks; null where it holds too much. */
    @Nullable
    Row row(int from, int to) {
        int over = Math.max(0, units(from, to) - room(from));
        boolean ends = to == tokens.size();
        return over > SQUEEZE || over > squeezable(from, to) || ends && over > 0
                ? null
                : new Row(from, beforeBlanks(from, to), width - room(from), over, !ends);
    }

    private int room(int from) {
        return from == 0 ? width - indent : width;
    }

    /** How far a row from there must reach to leave at most so many half cells free; the end where it can't. */
    int reach(int from, int left) {
        int to = from + 1;
        while (to < tokens.size() && units[to] - units[from] < room(from) - left) {
            to++;
        }
        return to;
    }

    private Row filled(int from) {
        int room = room(from);
        int to = fill(from, room);
        if (to < tokens.size() && (!mayBreak(to) || room - units(from, to) > LOOSE)) {
            int taken = squeezedIn(from, to, room);
            to = taken > 0 ? taken : mayBreak(to) ? to : pushed(from, to);
        }
        int over = Math.max(0, units(from, to) - room);
        return new Row(from, beforeBlanks(from, to), width - room, over, to < tokens.size());
    }

    /** For each token the fewest rows that could hold the paragraph from there on. */
    int[] leastRows() {
        var least = new int[tokens.size()];
        for (int from = 0; from < least.length; from++) {
            least[from] = Math.max(1, (units[least.length] - units[from]) / (width + SQUEEZE));
        }
        return least;
    }

    int size() {
        return tokens.size();
    }

    /** The first token that does not fit; at least one always does. Blanks may hang over the edge. */
    private int fill(int from, int room) {
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

    /** The next break after {@code to}, if halving marks reaches it; 0 if not. */
    private int squeezedIn(int from, int to, int room) {
        for (int end = to + 1; end <= tokens.size(); end++) {
            int over = units(from, end) - room;
            if (over > Math.min(SQUEEZE, squeezable(from, end))) {
                return 0;
            }
            if (mayBreak(end)) {
                return end;
            }
        }
        return 0;
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
        return units[beforeBlanks(from, to)] - units[from];
    }

    /** An opening mark at a line's start keeps its cell, so that the edge is flush for whoever measures glyphs, not ink. */
    private int squeezable(int from, int to) {
        int first = tokens.get(from).opening() ? from + 1 : from;
        return squeezables[to] - squeezables[first];
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
