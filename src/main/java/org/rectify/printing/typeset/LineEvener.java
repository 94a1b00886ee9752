package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph anew so that its lines share the white that one of them would have to itself, or so that they come to a given
 * number: of all ways the one with the least sum of squares of half cells to spread or to halve.
 */
final class LineEvener {

    /** Half cells a line may leave free. */
    private static final int MOST_LEFT = 12;

    /** Numbers of lines that are told apart for the rest of a paragraph, from the least that could hold it on. */
    private static final int COUNTS = 6;

    private final LineBreaker breaker;
    private final Way[][] ways;
    private final int[] least;

    /** The best way to set the rest of the paragraph from a token on. */
    private record Way(int cost, Row row, @Nullable Way next) {}

    LineEvener(LineBreaker breaker) {
        this.breaker = breaker;
        this.ways = new Way[breaker.size()][];
        this.least = breaker.leastRows();
        for (int from = ways.length - 1; from >= 0; from--) {
            ways[from] = best(from);
        }
    }

    /** The rows of the least cost, in whatever number; null where no way was found. */
    @Nullable
    List<Row> rows() {
        return Stream.of(ways[0])
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Way::cost))
                .map(LineEvener::rows)
                .orElse(null);
    }

    /** The rows of the least cost among those of this number; null where the paragraph cannot be set so. */
    @Nullable
    List<Row> rows(int count) {
        int index = count - least[0];
        var way = index < 0 || index >= COUNTS ? null : ways[0][index];
        return way == null ? null : rows(way);
    }

    private static List<Row> rows(Way first) {
        var rows = new ArrayList<Row>();
        for (var way = first; way != null; way = way.next()) {
            rows.add(way.row());
        }
        return Collections.unmodifiableList(rows);
    }

    /** The best ways from a token on, by the number of their rows. */
    private Way[] best(int from) {
        var best = new Way[COUNTS];
        for (int to = breaker.reach(from, MOST_LEFT); to <= ways.length; to++) {
            int next = breaker.afterBlanks(to);
            boolean ends = to == ways.length;
            if (!ends && (next == ways.length || !breaker.mayBreak(to))) {
                continue;
            }
            var row = breaker.row(from, to);
            if (row == null) {
                break;
            }
            if (ends) {
                keep(best, 1 - least[from], row, null);
            } else if (breaker.left(row) <= MOST_LEFT) {
                goOn(best, from, row, next);
            }
        }
        return best;
    }

    private void goOn(Way[] best, int from, Row row, int next) {
        for (int i = 0; i < COUNTS; i++) {
            var rest = ways[next][i];
            if (rest != null) {
                keep(best, i + least[next] + 1 - least[from], row, rest);
            }
        }
    }

    private void keep(Way[] best, int index, Row row, @Nullable Way rest) {
        if (index < 0 || index >= COUNTS) {
            return;
        }
        int cost = breaker.cost(row) + (rest == null ? 0 : rest.cost());
        var other = best[index];
        if (other == null || cost < other.cost()) {
            best[index] = new Way(cost, row, rest);
        }
    }
}
