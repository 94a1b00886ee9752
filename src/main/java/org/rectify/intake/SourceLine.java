package org.rectify.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** A line of the source, cut where another passage begins. */
record SourceLine(List<Segment> segments) {

    /**
     * @param from where its text begins in the source
     * @param piece the passage it belongs to, null for blanks between passages
     * @param first whether the passage begins here
     */
    record Segment(String text, int from, @Nullable Piece piece, boolean first) {}

    private record Stretch(int start, int end, Piece piece) {}

    /** Every line that is not blank. */
    static List<SourceLine> of(String source, List<Piece> pieces) {
        var stretches = pieces.stream()
                .flatMap(piece -> piece.ranges().stream().map(r -> new Stretch(r.start(), r.end(), piece)))
                .filter(stretch -> stretch.start() < stretch.end())
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList();
        List<SourceLine> lines = new ArrayList<>();
        for (int start = 0; start < source.length(); ) {
            int newline = source.indexOf('\n', start);
            int end = newline < 0 ? source.length() : newline;
            if (!Texts.isBlank(source.substring(start, end))) {
                lines.add(new SourceLine(segments(source, stretches, start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<Segment> segments(String source, List<Stretch> stretches, int start, int end) {
        List<Segment> segments = new ArrayList<>();
        int at = start;
        for (int i = firstAfter(stretches, start);
                i < stretches.size() && stretches.get(i).start() < end;
                i++) {
            var stretch = stretches.get(i);
            int from = Math.max(stretch.start(), start);
            int to = Math.min(stretch.end(), end);
            plain(segments, source.substring(at, from), at);
            String text = source.substring(from, to);
            if (!text.isBlank()) {
                segments.add(new Segment(
                        text.stripLeading(),
                        to - text.stripLeading().length(),
                        stretch.piece(),
                        from == stretch.piece().start()));
            }
            at = to;
        }
        plain(segments, source.substring(at, end), at);
        return segments;
    }

    /** Index of the first stretch that ends after {@code at}. */
    private static int firstAfter(List<Stretch> stretches, int at) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An indent is the page's; other blanks are shown as they are. */
    private static void plain(List<Segment> segments, String text, int from) {
        if (!text.isEmpty() && !(segments.isEmpty() && Texts.isBlank(text))) {
            segments.add(new Segment(text, from, null, false));
        }
    }
}
