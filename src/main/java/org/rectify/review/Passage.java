package org.rectify.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rectify.shared.Texts;

/**
 * A passage of one text: its words and what stands around them. It never jumps: it is found only where words and
 * surroundings stand together, exactly once; party prose repeats sentences, and a look-alike is not the passage.
 *
 * @param path the text it belongs to, as in {@code areas/1/problems/1/detail}
 * @param prefix the words just before it, may be empty
 * @param suffix the words just after it, may be empty
 */
public record Passage(String path, String quote, String prefix, String suffix) {

    /** How much of its surroundings a passage remembers on each side, in characters, unless that is ambiguous. */
    static final int CONTEXT = 16;

    /** Where a passage stands, in UTF-16 offsets. */
    public record Span(int start, int end) {}

    public Passage {
        prefix = Texts.tidy(prefix);
        suffix = Texts.tidy(suffix);
    }

    /** Where the passage stands in this text; empty when the text has changed there. */
    public Optional<Span> locate(String text) {
        var found = starts(text, prefix + quote + suffix);
        if (quote.isEmpty() || found.size() != 1) {
            return Optional.empty();
        }
        var start = found.get(0) + prefix.length();
        return Optional.of(new Span(start, start + quote.length()));
    }

    /**
     * The same passage with surroundings that single it out in this text. Of several places with these words the one is
     * taken whose surroundings agree best with those given; empty when the words do not occur.
     */
    Optional<Passage> anchoredIn(String text) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        return starts(text, quote).stream()
                .max(Comparator.<Integer>comparingInt(at -> agreement(text, at))
                        .thenComparing(Comparator.reverseOrder()))
                .map(at -> singledOut(text, at));
    }

    private Passage singledOut(String text, int start) {
        var context = CONTEXT;
        var passage = around(text, start, context);
        while (passage.locate(text).isEmpty() && context < text.length()) {
            context *= 2;
            passage = around(text, start, context);
        }
        return passage;
    }

    private Passage around(String text, int start, int context) {
        var end = start + quote.length();
        var from = whole(text, Math.max(0, start - context));
        var to = whole(text, Math.min(text.length(), end + context));
        return new Passage(
                path, quote, text.substring(Math.min(from, start), start), text.substring(end, Math.max(to, end)));
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int at) {
        var cut = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return cut ? at - 1 : at;
    }

    private int agreement(String text, int start) {
        var before = 0;
        while (before < prefix.length()
                && before < start
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
            before++;
        }
        var end = start + quote.length();
        var after = 0;
        while (after < suffix.length()
                && end + after < text.length()
                && suffix.charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }

    private static List<Integer> starts(String text, String words) {
        var starts = new ArrayList<Integer>();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            starts.add(at);
        }
        return starts;
    }
}
