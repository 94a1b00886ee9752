package org.rectify.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rectify.intake.Piece.Range;
import org.rectify.shared.Texts;

/**
 * Takes the reader's steps one after another. What a step is about may be gone (the grammar has learnt something since):
 * then it changes nothing. Whatever is said, the ranges of all pieces stay the same characters.
 */
final class Correcting {

    static final Comparator<Piece> ORDER =
            Comparator.comparingInt(Piece::start).thenComparing(piece -> !piece.isEmpty());

    private final String source;
    private final List<Piece> pieces;

    private Correcting(String source, List<Piece> pieces) {
        this.source = source;
        this.pieces = new ArrayList<>(pieces);
    }

    static List<Piece> of(String source, List<Piece> pieces, List<Correction> steps) {
        var correcting = new Correcting(source, pieces);
        steps.forEach(correcting::take);
        return List.copyOf(correcting.pieces);
    }

    private void take(Correction said) {
        switch (said.kind()) {
            case SPLIT -> split(said);
            case MERGE -> merge(said);
            case ROLE -> role(said);
            case ANSWER -> {
                // says something of a question, nothing of a passage
            }
        }
    }

    private void role(Correction said) {
        var role = said.role();
        starting(pieces, said.start())
                .filter(piece -> piece.end() == said.end() && role != null)
                .ifPresent(piece -> pieces.set(pieces.indexOf(piece), piece.as(role, said.into())));
    }

    private void split(Correction said) {
        around(pieces, said.start()).ifPresent(piece -> {
            var role = said.role() == null ? piece.role() : said.role();
            boolean fromItsStart = said.start() <= piece.start();
            var head = fromItsStart ? List.of(piece) : cut(piece, said.start());
            var rest = head.get(head.size() - 1);
            var parts = said.end() <= said.start() || said.end() >= rest.end() ? List.of(rest) : cut(rest, said.end());
            if (head.size() + parts.size() > 2) {
                pieces.remove(piece);
                if (!fromItsStart) {
                    pieces.add(head.get(0));
                }
                pieces.add(parts.get(0).as(role, piece.role() == role ? piece.into() : null));
                pieces.addAll(parts.subList(1, parts.size()));
                pieces.sort(ORDER);
            }
        });
    }

    /** The two parts of a piece; the piece alone when one of them would be blank. */
    private List<Piece> cut(Piece piece, int at) {
        List<Range> before = new ArrayList<>();
        List<Range> after = new ArrayList<>();
        for (var range : piece.ranges()) {
            add(before, range.start(), Math.min(range.end(), at));
            add(after, Math.max(range.start(), at), range.end());
        }
        return before.isEmpty() || after.isEmpty() ? List.of(piece) : piece.cut(before, after, source);
    }

    private void add(List<Range> ranges, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(from)) {
            from++;
        }
        while (to > from && blank(to - 1)) {
            to--;
        }
        if (from < to) {
            ranges.add(new Range(from, to));
        }
    }

    private boolean blank(int at) {
        return Texts.isBlank(source.substring(at, at + 1));
    }

    private void merge(Correction said) {
        var first = starting(pieces, said.start());
        var second = first.flatMap(piece -> after(pieces, piece)).filter(piece -> piece.start() == said.end());
        second.ifPresent(piece -> {
            pieces.set(pieces.indexOf(first.orElseThrow()), first.orElseThrow().with(piece, source));
            pieces.remove(piece);
        });
    }

    // ---- finding ----

    /** The piece with words that begins there. */
    static Optional<Piece> starting(List<Piece> pieces, int start) {
        return pieces.stream().filter(p -> p.start() == start && !p.isEmpty()).findFirst();
    }

    /** The piece that holds this place of the source. */
    static Optional<Piece> around(List<Piece> pieces, int at) {
        return pieces.stream()
                .filter(p -> p.ranges().stream().anyMatch(r -> r.start() <= at && at < r.end()))
                .findFirst();
    }

    /** The passage after this one, page numbers and remarks left out. */
    static Optional<Piece> after(List<Piece> pieces, Piece piece) {
        return pieces.subList(pieces.indexOf(piece) + 1, pieces.size()).stream()
                .filter(Correcting::merges)
                .findFirst();
    }

    /** The passage before this one. */
    static Optional<Piece> before(List<Piece> pieces, Piece piece) {
        return pieces.subList(0, pieces.indexOf(piece)).stream()
                .filter(Correcting::merges)
                .reduce((a, b) -> b);
    }

    private static boolean merges(Piece piece) {
        return !piece.isEmpty() && piece.role() != PieceRole.PAGE_NOTE && piece.role() != PieceRole.SITE_NOTE;
    }
}
