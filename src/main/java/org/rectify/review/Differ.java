package org.rectify.review;

import static org.rectify.review.Run.Kind.DELETED;
import static org.rectify.review.Run.Kind.INSERTED;
import static org.rectify.review.Run.Kind.KEPT;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.rectify.shared.Texts;

/**
 * What changed between two texts, character by character. Changes closer than two characters count as one, so that
 * Chinese text stays readable; long texts with little in common are compared by sentences first.
 */
final class Differ {

    /** Kept runs shorter than this, in code points, do not part two changes. */
    private static final int SHORTEST_KEPT = 2;

    /** Up to how many code points of difference, both sides together, characters are compared at once. */
    private static final int AT_ONCE = 4_000;

    private final List<Run> runs = new ArrayList<>();

    private Differ() {}

    /** The runs that lead from one text to the other; a deleted run stands before the inserted one in its place. */
    static List<Run> between(String before, String after) {
        var differ = new Differ();
        differ.compare(before, after);
        return merged(differ.runs);
    }

    /** The runs when the text counts as a whole, like a name or a date. */
    static List<Run> replaced(String before, String after) {
        var differ = new Differ();
        if (before.equals(after)) {
            differ.add(KEPT, before);
        } else {
            differ.replace(before, after);
        }
        return List.copyOf(differ.runs);
    }

    private void compare(String before, String after) {
        var head = commonHead(before, after);
        var tail = commonTail(before.substring(head), after.substring(head));
        add(KEPT, before.substring(0, head));
        differing(before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
        add(KEPT, before.substring(before.length() - tail));
    }

    private void differing(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            replace(before, after);
        } else if (before.length() + after.length() <= AT_ONCE) {
            byParts(characters(before), characters(after), this::replace);
        } else {
            byParts(sentences(before), sentences(after), this::withinSentences);
        }
    }

    private void withinSentences(String before, String after) {
        if (before.length() + after.length() <= AT_ONCE) {
            byParts(characters(before), characters(after), this::replace);
        } else {
            replace(before, after);
        }
    }

    /** What becomes of a stretch that differs. */
    private interface Change {
        void take(String before, String after);
    }

    private void byParts(List<String> before, List<String> after, Change change) {
        var at = 0;
        for (var delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas()) {
            add(KEPT, String.join("", before.subList(at, delta.getSource().getPosition())));
            change.take(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(KEPT, String.join("", before.subList(at, before.size())));
    }

    private void replace(String before, String after) {
        add(DELETED, before);
        add(INSERTED, after);
    }

    private void add(Run.Kind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }

    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        var deleted = new StringBuilder();
        var inserted = new StringBuilder();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            var parts = run.kept() && (at == 0 || at == runs.size() - 1 || Texts.length(run.text()) >= SHORTEST_KEPT);
            if (parts) {
                flush(merged, deleted, inserted);
                join(merged, run);
            } else {
                deleted.append(run.kind() == INSERTED ? "" : run.text());
                inserted.append(run.kind() == DELETED ? "" : run.text());
            }
        }
        flush(merged, deleted, inserted);
        return List.copyOf(merged);
    }

    private static void join(List<Run> merged, Run kept) {
        var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last != null && last.kept()) {
            merged.set(merged.size() - 1, new Run(KEPT, last.text() + kept.text()));
        } else {
            merged.add(kept);
        }
    }

    private static void flush(List<Run> merged, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty()) {
            merged.add(new Run(DELETED, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            merged.add(new Run(INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private static int commonHead(String before, String after) {
        var most = Math.min(before.length(), after.length());
        var at = 0;
        while (at < most && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(before.charAt(at - 1)) ? at - 1 : at;
    }

    private static int commonTail(String before, String after) {
        var most = Math.min(before.length(), after.length());
        var at = 0;
        while (at < most && before.charAt(before.length() - 1 - at) == after.charAt(after.length() - 1 - at)) {
            at++;
        }
        return at > 0 && Character.isLowSurrogate(before.charAt(before.length() - at)) ? at - 1 : at;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[。！？；\\n])"));
    }
}
