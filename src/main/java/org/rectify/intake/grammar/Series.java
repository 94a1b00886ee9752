package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Severity;

/** Ordinals that count: an ordinal alone says nothing, only its sequence does. */
final class Series {

    /** Ordinals one after another, up to a restart. */
    record Run(List<Mark> marks) {
        Mark first() {
            return marks.get(0);
        }
    }

    private static final int WIDEST_GAP = 3;
    /** Ordinals in numerals, the highest first; they part headings and items. */
    private static final List<Mark.Shape> NUMERALS = List.of(
            Mark.Shape.CN_COMMA,
            Mark.Shape.CN_PAREN,
            Mark.Shape.NUMBER,
            Mark.Shape.DECIMAL,
            Mark.Shape.DECIMAL_DEEP,
            Mark.Shape.NUMBER_PAREN,
            Mark.Shape.CIRCLED);

    private static final List<Mark.Shape> HEADINGS =
            with(Stream.of(Mark.Shape.NTH, Mark.Shape.ASPECT, Mark.Shape.PART)).toList();

    /** In the order of the shapes, which decides between two that begin at once. */
    private static final Set<Mark.Shape> ITEMS = EnumSet.copyOf(with(Stream.of(
                    Mark.Shape.IS,
                    Mark.Shape.OF_WHICH,
                    Mark.Shape.NTH,
                    Mark.Shape.ORDER,
                    Mark.Shape.MUST,
                    Mark.Shape.SIDE,
                    Mark.Shape.LETTER,
                    Mark.Shape.NAMED,
                    Mark.Shape.BULLET))
            .toList());

    private static Stream<Mark.Shape> with(Stream<Mark.Shape> others) {
        return Stream.concat(NUMERALS.stream(), others);
    }

    private static final Set<Mark.Shape> UNCOUNTED = EnumSet.of(Mark.Shape.ORDER, Mark.Shape.SIDE, Mark.Shape.BULLET);

    private final Manuscript ms;
    private final Marks marks;
    private final Findings findings;

    Series(Manuscript ms, Marks marks, Findings findings) {
        this.ms = ms;
        this.marks = marks;
        this.findings = findings;
    }

    /**
     * The headings that part a range: the ordinals of the shape that begins a paragraph first; where no paragraph begins
     * with one, those inside, in strict sequence. Empty when there are none.
     */
    List<Mark> headings(int start, int end) {
        Mark first = null;
        for (var shape : HEADINGS) {
            for (var mark : marks.in(shape, start, end)) {
                if (mark.line()) {
                    first = first == null || mark.start() < first.start() ? mark : first;
                    break;
                }
            }
        }
        if (first != null) {
            var all = marks.in(first.shape(), first.start(), end);
            var lines = ascending(all.stream().filter(Mark::line).toList());
            return lines.size() == 1 && first.shape() != Mark.Shape.PART
                    ? runs(all).get(0).marks()
                    : lines;
        }
        for (var shape : HEADINGS) {
            var inside = runs(marks.in(shape, start, end));
            if (!inside.isEmpty()
                    && inside.get(0).first().number() == 1
                    && inside.get(0).marks().size() > 1) {
                return inside.get(0).marks();
            }
        }
        return List.of();
    }

    /** At the head of a line an ordinal may be missing or doubled; one that steps back counts something else. */
    private List<Mark> ascending(List<Mark> list) {
        List<Mark> kept = new ArrayList<>();
        for (var mark : list) {
            int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).number();
            if (kept.isEmpty() || mark.number() >= last && mark.number() <= last + WIDEST_GAP) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /** The runs of the shape whose ordinals begin first in the range; every run begins a new count. */
    List<Run> items(int start, int end) {
        List<Run> best = List.of();
        for (var shape : ITEMS) {
            var runs = runs(marks.in(shape, start, end));
            runs.removeIf(run -> !counts(run));
            if (!runs.isEmpty()
                    && (best.isEmpty()
                            || runs.get(0).first().start() < best.get(0).first().start())) {
                best = runs;
            }
        }
        return best;
    }

    private boolean counts(Run run) {
        var first = run.first();
        boolean several = run.marks().size() > 1;
        return switch (first.shape()) {
            case ORDER, SIDE -> several && first.number() == 1;
            case IS -> several || first.line() || first.number() == 1 && introduced(first);
            default ->
                first.number() == 1 && first.start() > 0 && ms.c(first.start() - 1) == ':'
                        || several && (first.number() == 1 || first.line())
                        || first.line() && first.number() == 1;
        };
    }

    private boolean introduced(Mark mark) {
        return Glyphs.boundary(ms.folded, mark.start()) || "题是足距在为有,".indexOf(ms.c(mark.start() - 1)) >= 0;
    }

    private static List<Run> runs(List<Mark> list) {
        List<Run> runs = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        int last = 0;
        for (var mark : list) {
            boolean next = mark.number() > last && mark.number() <= last + WIDEST_GAP;
            if (mark.number() == 1 || run.isEmpty()) {
                close(runs, run);
                run = new ArrayList<>(List.of(mark));
                last = mark.number();
            } else if (next || mark.line() && mark.number() == last && mark.shape() != Mark.Shape.IS) {
                run.add(mark);
                last = mark.number();
            }
        }
        close(runs, run);
        return runs;
    }

    private static void close(List<Run> runs, List<Mark> run) {
        if (!run.isEmpty()) {
            runs.add(new Run(run));
        }
    }

    /** Whether the ordinals of a shape begin anew below each heading. */
    boolean restarts(Mark.Shape shape, int start, int end) {
        return marks.in(shape, start, end).stream()
                        .filter(m -> m.line() && m.number() == 1)
                        .count()
                > 1;
    }

    /** Tells of a count that begins above one or leaves an ordinal out. */
    void check(List<Mark> list) {
        int last = 0;
        Mark before = null;
        for (var mark : list) {
            if (UNCOUNTED.contains(mark.shape())) {
                return; // words of order are no figures: 最后 may follow 首先; list signs are none either
            }
            if (before == null && mark.number() > 1 && !continues(mark)) {
                findings.add(Code.FIRST_ORDINAL_ABOVE_ONE, Severity.INFO, mark.start(), mark.end(), typed(mark));
            } else if (before != null && mark.number() > last + 1) {
                findings.add(Code.ORDINAL_MISSING, Severity.INFO, mark.start(), mark.end(), typed(before), typed(mark));
            }
            before = mark;
            last = mark.number();
        }
    }

    /** Whether the count goes on from a chapter before. */
    private boolean continues(Mark mark) {
        var earlier = marks.in(mark.shape(), 0, mark.start()).stream()
                .filter(Mark::line)
                .toList();
        return !earlier.isEmpty() && earlier.get(earlier.size() - 1).number() == mark.number() - 1;
    }

    private String typed(Mark mark) {
        return ms.words(mark.start(), mark.end());
    }
}
