package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rectify.intake.grammar.ParsedStatement.Characters;
import org.rectify.intake.grammar.ParsedStatement.Span;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;
import org.rectify.intake.grammar.ParsedStatement.Unplaced;

/** Books every character of the source to one element; what nobody booked is unplaced. Spans cannot overlap. */
final class SpanBook {

    private record Entry(SpanRole role, String path) {}

    private final Manuscript ms;
    private final int[] owner;
    private final List<Entry> entries = new ArrayList<>();

    SpanBook(Manuscript ms) {
        this.ms = ms;
        this.owner = new int[ms.text.length()];
    }

    /** Books a range of the copy; a character that is booked already keeps its first place. */
    void book(SpanRole role, String path, int start, int end) {
        if (start >= end) {
            return;
        }
        entries.add(new Entry(role, path));
        for (int i = start; i < end; i++) {
            int at = ms.offset(i);
            if (ms.c(i) != '\n' && owner[at] == 0) {
                owner[at] = entries.size();
            }
        }
    }

    /** Books what is no word: page numbers, and markdown's signs to the element that follows in their line. */
    void close() {
        for (var note : ms.pageNotes) {
            entries.add(new Entry(SpanRole.PAGE_NOTE, "notes/page"));
            for (int i = note[0]; i < note[1]; i++) {
                owner[i] = entries.size();
            }
        }
        bookSigns();
    }

    private void bookSigns() {
        boolean[] word = new boolean[owner.length];
        for (int i = 0; i < ms.length(); i++) {
            word[ms.offset(i)] |= ms.c(i) != '\n';
        }
        int next = 0;
        for (int i = owner.length - 1; i >= 0; i--) {
            next = follow(word, i, next);
        }
        int previous = 0;
        for (int i = 0; i < owner.length; i++) {
            previous = follow(word, i, previous);
        }
    }

    private int follow(boolean[] word, int i, int neighbour) {
        char c = ms.text.charAt(i);
        if (Lines.breaks(c)) {
            return 0;
        }
        if (owner[i] != 0 || word[i]) {
            return owner[i];
        }
        if (!Blank.is(c)) {
            owner[i] = neighbour;
        }
        return neighbour;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        runs((start, end, id) -> {
            if (id > 0) {
                spans.add(new Span(
                        start,
                        end,
                        entries.get(id - 1).role(),
                        entries.get(id - 1).path()));
            }
        });
        return List.copyOf(spans);
    }

    List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        runs((start, end, id) -> {
            if (id == 0) {
                unplaced.add(new Unplaced(start, end, ms.text.substring(start, end)));
            }
        });
        return List.copyOf(unplaced);
    }

    Characters characters() {
        int total = Blank.count(ms.text, 0, ms.text.length());
        int missing = unplaced().stream()
                .mapToInt(u -> Blank.count(ms.text, u.start(), u.end()))
                .sum();
        return new Characters(total, total - missing);
    }

    private interface Run {
        void of(int start, int end, int id);
    }

    /** Runs of characters with the same owner, from their first to their last non-blank character. */
    private void runs(Run run) {
        int start = -1;
        int last = -1;
        for (int i = 0; i < owner.length; i++) {
            if (Blank.is(ms.text.charAt(i))) {
                continue;
            }
            if (start >= 0 && owner[i] != owner[last]) {
                run.of(start, last + 1, owner[last]);
                start = i;
            }
            start = start < 0 ? i : start;
            last = i;
        }
        if (start >= 0) {
            run.of(start, last + 1, owner[last]);
        }
    }
}
