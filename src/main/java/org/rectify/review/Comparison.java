package org.rectify.review;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of a statement, text by text in the order of the new one. Elements are matched by their ids, so one that
 * moved stays matched; examples, which have none, are matched by their words and then by their order.
 */
record Comparison(List<Pair> pairs) {

    /** The same text in both revisions; at least one of the two is there. */
    record Pair(@Nullable PaperText before, @Nullable PaperText after) {

        boolean changed() {
            return before == null || after == null || !before.text().equals(after.text());
        }

        /** Where it stands: in the new revision, or in the old one when it is gone. */
        PaperText place() {
            return after != null ? after : Objects.requireNonNull(before);
        }

        String was() {
            return before == null ? "" : before.text();
        }

        String is() {
            return after == null ? "" : after.text();
        }

        /** By characters; names and dates change as a whole. */
        List<Run> runs() {
            return place().commentable() ? Differ.between(was(), is()) : Differ.replaced(was(), is());
        }
    }

    static Comparison of(List<PaperText> before, List<PaperText> after) {
        var old = byKey(before);
        var now = byKey(after);
        return new Comparison(order(old, now).stream()
                .flatMap(key -> pairs(old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of())).stream())
                .toList());
    }

    /** What became of the text that stood at this path in the old revision. */
    Optional<Pair> ofOld(String path) {
        return pairs.stream()
                .filter(p -> p.before() != null && p.before().path().equals(path))
                .findFirst();
    }

    private static Map<String, List<PaperText>> byKey(List<PaperText> texts) {
        return texts.stream().collect(Collectors.groupingBy(PaperText::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The keys of the new revision in order; what is gone follows what it used to follow. */
    private static List<String> order(Map<String, List<PaperText>> old, Map<String, List<PaperText>> now) {
        var keys = new ArrayList<>(now.keySet());
        var at = 0;
        for (var key : old.keySet()) {
            if (!now.containsKey(key)) {
                keys.add(at, key);
            }
            at = keys.indexOf(key) + 1;
        }
        return keys;
    }

    private static List<Pair> pairs(List<PaperText> before, List<PaperText> after) {
        if (before.size() <= 1 && after.size() <= 1) {
            return List.of(new Pair(at(before, 0), at(after, 0)));
        }
        var pairs = new ArrayList<Pair>();
        var old = 0;
        var now = 0;
        for (var delta : DiffUtils.diff(words(before), words(after)).getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                pairs.add(new Pair(before.get(old++), after.get(now++)));
            }
            var from = before.subList(old, old + delta.getSource().size());
            var to = after.subList(now, now + delta.getTarget().size());
            for (var i = 0; i < Math.max(from.size(), to.size()); i++) {
                pairs.add(new Pair(at(from, i), at(to, i)));
            }
            old += from.size();
            now += to.size();
        }
        while (old < before.size()) {
            pairs.add(new Pair(before.get(old++), after.get(now++)));
        }
        return pairs;
    }

    private static List<String> words(List<PaperText> texts) {
        return texts.stream().map(PaperText::text).toList();
    }

    private static @Nullable PaperText at(List<PaperText> texts, int index) {
        return index < texts.size() ? texts.get(index) : null;
    }
}
