package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph anew so that its lines share the white that one of them would have to itself: of all ways the one with the
 * least sum of squares of half cells to spread or to halve.
 */
final class LineEvener {

    /** Half cells a line may leave free. */
    private static final int MOST_LEFT = 12;

    private final LineBreaker breaker;
    private final int indent;
    private final @Nullable Way[] ways;

    /** The best way to set the rest of the paragraph from a token on. */
    private record Way(int cost, Row row, @Nullable Way next) {}

    LineEvener(LineBreaker breaker, int indent) {
        this.breaker = breaker;
        this.indent = indent;
        this.ways = new Way[breaker.size()];
    }

    /** The rows; those given where no other way is better. */
    List<Row> rows(List<Row> given) {
        for (int from = ways.length - 1; from >= 0; from--) {
            ways[from] = best(from);
        }
        var best = ways[0];
        if (best == null || best.cost() >= given.stream().mapToInt(this::cost).sum()) {
            return given;
        }
        var rows = new ArrayList<Row>();
        for (var way = best; way != null; way = way.next()) {
            rows.add(way.row());
        }
        return Collections.unmodifiableList(rows);
    }

    private @Nullable Way best(int from) {
        Way best = null;
        for (int to = from + 1; to <= ways.length; to++) {
            var row = breaker.row(from, to, from == 0 ? indent : 0);
            if (row == null) {
                break;
            }
            int next = breaker.afterBlanks(to);
            boolean ends = next == ways.length;
            if (ends
                    ? to == ways.length
                    : breaker.mayBreak(to) && breaker.left(row) <= MOST_LEFT && ways[next] != null) {
                int cost = cost(row) + (ends ? 0 : ways[next].cost());
                best = best == null || cost < best.cost() ? new Way(cost, row, ends ? null : ways[next]) : best;
            }
        }
        return best;
    }

    private int cost(Row row) {
        int left = row.spread() ? Math.max(0, breaker.left(row)) : 0;
        return left * left + row.squeeze() * row.squeeze();
    }
}
