package org.rectify.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the paper as it is read, with the commented passages marked.
 *
 * @param anchor id of the element that begins here, null when one goes on
 * @param texts the texts in it, for commenting without script
 */
record Paragraph(PaperText.Style style, @Nullable String anchor, List<Piece> pieces, List<PaperText> texts) {

    /**
     * A stretch of one text.
     *
     * @param of the text, null for an ordinal or stop that the page prints
     * @param start its UTF-16 offset in the text
     * @param notes the comments on it
     */
    record Piece(@Nullable PaperText of, int start, String text, boolean bold, List<Note> notes) {

        public boolean open() {
            return notes.stream().anyMatch(Note::open);
        }

        public List<Note> begins() {
            return notes.stream().filter(n -> span(n).start() == start).toList();
        }

        public List<Note> ends() {
            return notes.stream()
                    .filter(n -> span(n).end() == start + text.length())
                    .toList();
        }

        private static Passage.Span span(Note note) {
            return Objects.requireNonNull(note.span());
        }
    }

    /** The whole paper. */
    static List<Paragraph> of(List<PaperText> texts, List<Note> notes) {
        var paper = new ArrayList<Paragraph>();
        PaperText previous = null;
        for (var text : texts) {
            if (!goesOn(text, previous)) {
                var begins = previous == null || !previous.element().equals(text.element());
                paper.add(begin(text.style(), begins ? text.element() : null));
            }
            write(paper, text, on(notes, text));
            previous = text;
        }
        return List.copyOf(paper);
    }

    private static boolean goesOn(PaperText text, @Nullable PaperText previous) {
        return previous != null
                && previous.element().equals(text.element())
                && (text.style() == PaperText.Style.RUN_ON
                        || text.style() == PaperText.Style.PLAN && previous.style() == PaperText.Style.PLAN);
    }

    private static Paragraph begin(PaperText.Style style, @Nullable String anchor) {
        return new Paragraph(style, anchor, new ArrayList<>(), new ArrayList<>());
    }

    private static void write(List<Paragraph> paper, PaperText text, List<Note> notes) {
        var bold = text.style() == PaperText.Style.LEAD_IN;
        last(paper).print(text.before(), bold);
        var start = 0;
        for (var line : text.text().split("\n", -1)) {
            if (start > 0 && !line.isBlank()) {
                paper.add(begin(continued(text.style()), null));
            }
            last(paper).cut(text, start, line, bold, notes);
            start += line.length() + 1;
        }
        last(paper).print(text.after(), bold);
    }

    private static PaperText.Style continued(PaperText.Style style) {
        return style == PaperText.Style.BYLINE ? style : PaperText.Style.BODY;
    }

    private void print(String mark, boolean bold) {
        if (!mark.isEmpty()) {
            pieces.add(new Piece(null, 0, mark, bold, List.of()));
        }
    }

    private void cut(PaperText text, int start, String line, boolean bold, List<Note> notes) {
        var end = start + line.length();
        var cuts = new TreeSet<>(List.of(start, end));
        notes.stream().map(Piece::span).forEach(span -> {
            cuts.add(Math.min(Math.max(span.start(), start), end));
            cuts.add(Math.min(Math.max(span.end(), start), end));
        });
        var from = start;
        for (var to : cuts.tailSet(start, false)) {
            var at = from;
            var covering = notes.stream()
                    .filter(n -> Piece.span(n).start() <= at && Piece.span(n).end() >= to)
                    .toList();
            pieces.add(new Piece(text, at, text.text().substring(at, to), bold, covering));
            from = to;
        }
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    private static List<Note> on(List<Note> notes, PaperText text) {
        return notes.stream()
                .filter(n -> n.span() != null && text.equals(n.text()))
                .sorted(Comparator.comparingInt(Note::number))
                .toList();
    }

    private static Paragraph last(List<Paragraph> paper) {
        return paper.get(paper.size() - 1);
    }

    /** Whether its words can be commented on. */
    public boolean commentable() {
        return texts.stream().anyMatch(PaperText::commentable);
    }
}
