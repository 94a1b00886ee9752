package org.rectify.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the compare page: one text in both revisions, or an element that only one of them has, as a whole.
 *
 * @param notes the comments on it that were written before the new revision
 */
record ChangeRow(PaperText place, Presence presence, List<Part> parts, List<Note> notes) {

    /** In which of the two revisions it stands. */
    enum Presence {
        BOTH,
        ADDED,
        REMOVED
    }

    /**
     * A run of characters.
     *
     * @param change number of the change it belongs to, 0 for kept text
     */
    record Part(Run.Kind kind, String text, int change) {}

    /** Counts the changes of a whole comparison while its rows are made. */
    private static final class Rows {

        private final List<ChangeRow> rows = new ArrayList<>();
        private final List<Note> notes;
        private int changes;

        Rows(List<Note> notes) {
            this.notes = notes;
        }

        void add(Comparison.Pair pair) {
            var place = pair.place();
            var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.takes(pair)) {
                last.parts.add(
                        new Part(last.kind(), printed(place), last.parts.get(0).change()));
            } else {
                rows.add(new ChangeRow(place, presence(pair), parts(pair), on(place)));
            }
        }

        private List<Part> parts(Comparison.Pair pair) {
            var parts = new ArrayList<Part>();
            if (presence(pair) != Presence.BOTH) {
                var kind = pair.before() == null ? Run.Kind.INSERTED : Run.Kind.DELETED;
                parts.add(new Part(kind, printed(pair.place()), ++changes));
                return parts;
            }
            var changing = false;
            for (var run : pair.runs()) {
                changes += !run.kept() && !changing ? 1 : 0;
                changing = !run.kept();
                parts.add(new Part(run.kind(), run.text(), run.kept() ? 0 : changes));
            }
            return parts;
        }

        private List<Note> on(PaperText place) {
            return notes.stream()
                    .filter(n -> n.place().key().equals(place.key())
                            && n.place().path().equals(place.path()))
                    .toList();
        }
    }

    static List<ChangeRow> of(Comparison comparison, List<Note> notes) {
        var rows = new Rows(notes);
        comparison.pairs().forEach(rows::add);
        return List.copyOf(rows.rows);
    }

    public boolean changed() {
        return parts.stream().anyMatch(p -> p.kind() != Run.Kind.KEPT);
    }

    /** What stands in the old revision. */
    public List<Part> before() {
        return parts.stream().filter(p -> p.kind() != Run.Kind.INSERTED).toList();
    }

    /** What stands in the new revision. */
    public List<Part> after() {
        return parts.stream().filter(p -> p.kind() != Run.Kind.DELETED).toList();
    }

    /** How many changes there are up to and with this row. */
    public int lastChange() {
        return parts.stream().mapToInt(Part::change).max().orElse(0);
    }

    /** What the row is called; a problem that only one revision has stands there as a whole. */
    public PaperText.Label label() {
        var label = place.label();
        var whole = presence != Presence.BOTH && place.field().equals("heading") && parts.size() > 1;
        return whole ? new PaperText.Label(label.head(), "review.place.problem", label.args()) : label;
    }

    private Run.Kind kind() {
        return presence == Presence.ADDED ? Run.Kind.INSERTED : Run.Kind.DELETED;
    }

    private boolean takes(Comparison.Pair pair) {
        return presence != Presence.BOTH
                && presence == presence(pair)
                && place.element().equals(pair.place().element())
                && pair.place().style() != PaperText.Style.PLAN;
    }

    private static Presence presence(Comparison.Pair pair) {
        return pair.before() == null ? Presence.ADDED : pair.after() == null ? Presence.REMOVED : Presence.BOTH;
    }

    private static String printed(PaperText text) {
        return text.before() + text.text() + text.after();
    }
}
