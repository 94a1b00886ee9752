package org.rectify.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds for each title of a paper the part of the outline that it belongs to, by the words they share and by their order.
 * What does not match stays alone; nothing is forced.
 */
public final class OutlineMatching {

    /** How sure a match is. */
    public enum Certainty {
        /** The same words, or nearly. */
        SAME,
        /** Some of the words, or its place between others: to be asked. */
        LIKELY,
        /** Nothing in the outline is like it. */
        NONE
    }

    /** @param ordinal of the part of the outline; 0 when there is none */
    public record Match(int ordinal, Certainty certainty) {}

    private record Pair(int title, int part, double likeness) {}

    private static final double SAME = 0.72;
    private static final double LIKE = 0.3;
    /** How much more a match must share than the next best one to be taken as the same. */
    private static final double AHEAD = 0.15;

    private final List<List<String>> outline;
    private final List<String> titles;
    private final Map<String, Integer> spread = new HashMap<>();
    private final double[][] likeness;
    private final int[] partOf;
    private final Certainty[] certainty;

    private OutlineMatching(List<List<String>> outline, List<String> titles) {
        this.outline = outline;
        this.titles = titles.stream().map(OutlineMatching::folded).toList();
        this.partOf = new int[titles.size()];
        this.certainty = new Certainty[titles.size()];
        this.likeness = new double[titles.size()][outline.size()];
        Arrays.fill(partOf, -1);
        Arrays.fill(certainty, Certainty.NONE);
    }

    /** One match for each of these titles of areas, in their order; an empty title can match by its place alone. */
    public static List<Match> areas(Outline outline, List<String> titles) {
        return of(outline.areas(), AreaSpec::title, AreaSpec::shortName, titles);
    }

    /** One match for each of these titles of groups of measures. */
    public static List<Match> groups(Outline outline, List<String> titles) {
        return of(outline.groups(), GroupSpec::title, GroupSpec::shortName, titles);
    }

    private static <T> List<Match> of(
            List<T> specs, Function<T, String> title, Function<T, String> shortName, List<String> titles) {
        var names = specs.stream()
                .map(spec -> List.of(folded(title.apply(spec)), folded(shortName.apply(spec))))
                .toList();
        return new OutlineMatching(names, titles).matches();
    }

    private List<Match> matches() {
        weigh();
        byWords();
        byPlace();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            matches.add(new Match(partOf[i] + 1, certainty[i]));
        }
        return matches;
    }

    /** Words that many parts of the outline share (党的, 建设) tell little. */
    private void weigh() {
        for (var names : outline) {
            Set<String> own = new HashSet<>();
            names.forEach(name -> own.addAll(pairs(name)));
            own.forEach(pair -> spread.merge(pair, 1, Integer::sum));
        }
        for (int i = 0; i < titles.size(); i++) {
            for (int j = 0; j < outline.size(); j++) {
                likeness[i][j] = likeness(titles.get(i), outline.get(j));
            }
        }
    }

    private double likeness(String title, List<String> names) {
        return names.stream()
                .mapToDouble(name -> title.equals(name) && !title.isEmpty() ? 1 : shared(pairs(title), pairs(name)))
                .max()
                .orElse(0);
    }

    private double shared(Set<String> these, Set<String> those) {
        double common =
                these.stream().filter(those::contains).mapToDouble(this::weight).sum();
        double all = sum(these) + sum(those);
        return all == 0 ? 0 : 2 * common / all;
    }

    private double sum(Set<String> pairs) {
        return pairs.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String pair) {
        int times = spread.getOrDefault(pair, 1);
        return 1.0 / (times * times);
    }

    /** The likest first; of two that are as like, the one whose place in the order is nearer. */
    private void byWords() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            for (int j = 0; j < outline.size(); j++) {
                if (likeness[i][j] >= LIKE) {
                    pairs.add(new Pair(i, j, likeness[i][j]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.title() - pair.part()))
                .thenComparingInt(Pair::title));
        for (var pair : pairs) {
            if (partOf[pair.title()] < 0 && free(pair.part())) {
                take(pair.title(), pair.part(), same(pair) ? Certainty.SAME : Certainty.LIKELY);
            }
        }
    }

    private boolean same(Pair pair) {
        double next = 0;
        for (int j = 0; j < outline.size(); j++) {
            next = j == pair.part() ? next : Math.max(next, likeness[pair.title()][j]);
        }
        return pair.likeness() == 1 || pair.likeness() >= SAME && pair.likeness() >= next + AHEAD;
    }

    /** Between two matches, as many titles as parts are left: then they are likely the same, in their order. */
    private void byPlace() {
        int first = 0;
        while (first < titles.size()) {
            int next = first;
            while (next < titles.size() && partOf[next] < 0) {
                next++;
            }
            if (next > first) {
                between(first, next);
            }
            first = next + 1;
        }
    }

    private void between(int first, int next) {
        int from = first == 0 ? 0 : partOf[first - 1] + 1;
        int to = next == titles.size() ? outline.size() : partOf[next];
        if (to - from != next - first) {
            return;
        }
        for (int part = from; part < to; part++) {
            if (!free(part)) {
                return;
            }
        }
        for (int i = first; i < next; i++) {
            take(i, from + i - first, Certainty.LIKELY);
        }
    }

    private void take(int title, int part, Certainty how) {
        partOf[title] = part;
        certainty[title] = how;
    }

    private boolean free(int part) {
        return Arrays.stream(partOf).noneMatch(taken -> taken == part);
    }

    /** A title without punctuation, blanks and the words that every title has. */
    static String folded(String title) {
        return title.replaceAll("[\\p{P}\\p{S}\\s　]", "").replaceAll("^(在|关于)|(存在的?)?(突出|主要)?(问题)?(方面)?$", "");
    }

    private static Set<String> pairs(String title) {
        Set<String> pairs = new HashSet<>();
        int[] points = title.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
