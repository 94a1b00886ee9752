package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/** Parts a chapter into its sections (areas, causes, groups) by whatever its writer marked them with. */
final class Sections {

    /** A section from its mark up to the next; {@code title} where its words begin. */
    record Section(int start, int title, int end) {}

    private static final List<Mark.Shape> ITEMS = List.of(
            Mark.Shape.IS,
            Mark.Shape.MUST,
            Mark.Shape.OF_WHICH,
            Mark.Shape.ORDER,
            Mark.Shape.LETTER,
            Mark.Shape.NAMED,
            Mark.Shape.BULLET);

    private final Manuscript ms;
    private final Marks marks;
    private final Series series;

    Sections(Draft draft) {
        this.ms = draft.ms;
        this.marks = draft.marks;
        this.series = draft.series;
    }

    /** Areas of a chapter of problems: by ordinals, by bare headings, by items whose titles end in 方面; else none. */
    List<Section> areas(int start, int end) {
        var heads = series.headings(start, end);
        var bare = bare(start, end, true);
        boolean inside = heads.isEmpty()
                || !heads.get(0).line()
                || series.restarts(heads.get(0).shape(), start, end)
                || bracketed(bare, heads.get(0).start());
        if (bare.size() > 1 && inside) {
            return ends(bare, end);
        }
        if (bare.size() > 1
                && bare.size() > heads.size()
                && bare.get(0).start() < heads.get(0).start()) {
            return ends(merged(bare, heads, end), end);
        }
        if (heads.isEmpty()
                || heads.get(0).shape() == Mark.Shape.NUMBER && !heads.get(0).line()) {
            heads = aspects(start, end, heads);
        }
        series.check(heads);
        List<Section> sections = starts(heads);
        addWithoutOrdinal(sections, start, end);
        fillGaps(sections, heads);
        return ends(sections, end);
    }

    /** Whether headings in brackets, the first of them before {@code ordinal}, part what is counted on through them. */
    private boolean bracketed(List<Section> bare, int ordinal) {
        return !bare.isEmpty()
                && bare.get(0).start() < ordinal
                && bare.stream()
                        .allMatch(s -> Heading.bracketed(ms, s.start(), ms.paragraphEnd(s.start() + 1, ms.length())));
    }

    /** Groups of measures or causes: as areas, and items count as well. */
    List<Section> groups(int start, int end) {
        var heads = series.headings(start, end);
        var items = lineItems(start, end);
        if (!items.isEmpty()
                && (heads.isEmpty() || items.get(0).start() < heads.get(0).start())) {
            heads = items;
        }
        var bare = bare(start, end, false);
        if (bare.size() > 1 && (heads.isEmpty() || series.restarts(heads.get(0).shape(), start, end))) {
            return ends(bare, end);
        }
        if (heads.isEmpty() || !heads.get(0).line()) {
            var inside = series.items(start, end);
            heads = inside.isEmpty() ? heads : inside.get(0).marks();
        }
        series.check(heads);
        List<Section> sections = starts(heads);
        fillGaps(sections, heads);
        return ends(sections, end);
    }

    /** Bare headings, and those ordinals among them that stand before an aspect too. */
    private List<Section> merged(List<Section> bare, List<Mark> heads, int end) {
        List<Section> merged = new ArrayList<>(bare);
        heads.stream()
                .filter(m -> Vocabulary.ASPECT.in(ms.folded, m.end(), Math.min(end, m.end() + 25)))
                .forEach(m -> merged.add(new Section(m.start(), m.end(), m.end())));
        merged.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return merged;
    }

    private List<Mark> lineItems(int start, int end) {
        for (var shape : ITEMS) {
            var lines = marks.in(shape, start, end).stream().filter(Mark::line).toList();
            if (lines.size() > 1) {
                return lines;
            }
        }
        return List.of();
    }

    private List<Mark> aspects(int start, int end, List<Mark> otherwise) {
        var runs = series.items(start, end);
        if (runs.isEmpty()) {
            return otherwise;
        }
        var run = runs.get(0).marks();
        long aspects = run.stream()
                .filter(m -> Vocabulary.ASPECT.in(ms.folded, m.end(), Math.min(end, m.end() + 25)))
                .count();
        return run.size() > 1 && aspects * 2 > run.size() ? run : otherwise;
    }

    /**
     * Rule "gap": where ordinals leave some out and just as many paragraphs between have none, those lost theirs; not where
     * sections have paragraphs without ordinal anyway.
     */
    private void fillGaps(List<Section> sections, List<Mark> heads) {
        List<Section> lost = new ArrayList<>();
        for (int i = 0; i + 1 < heads.size(); i++) {
            var mark = heads.get(i);
            var next = heads.get(i + 1);
            int missing = next.number() - mark.number() - 1;
            var unmarked = ms.paragraphs(mark.end() + 1, next.start()).stream()
                    .filter(p -> !marks.ordinal(p.start()) && !Table.row(ms, p.start(), p.end()) && !note(p))
                    .toList();
            int line = ms.paragraphEnd(mark.end(), next.start());
            boolean text = unmarked.size() > Math.max(missing, 0) || !Sentences.stopsAt(ms.folded, line - 1);
            if (text || !next.line()) {
                return;
            }
            if (unmarked.size() == missing) {
                unmarked.forEach(p -> lost.add(new Section(p.start(), p.start(), p.end())));
            }
        }
        lost.removeIf(p -> sections.stream().anyMatch(s -> s.start() == p.start()));
        sections.addAll(lost);
        sections.sort((x, y) -> Integer.compare(x.start(), y.start()));
    }

    /** Rule "missing ordinal": a line that ends in 方面 between ordinals is an area's title too. */
    private void addWithoutOrdinal(List<Section> sections, int start, int end) {
        long aspects = sections.stream()
                .filter(s -> Vocabulary.ASPECT.in(ms.folded, s.title(), ms.paragraphEnd(s.title(), s.title() + 45)))
                .count();
        if (sections.size() < 2 || aspects * 2 < sections.size()) {
            return;
        }
        for (var p : ms.paragraphs(start, end)) {
            boolean title = p.end() - p.start() <= 45
                    && ms.folded.startsWith("方面", p.end() - 2)
                    && Outline.aspect(ms, p)
                    && marks.in(p.start(), p.start() + 1).isEmpty();
            if (title) {
                sections.add(new Section(p.start(), p.start(), p.end()));
            }
        }
        sections.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    /** Rule "bare heading": a short line without ordinal and stop that is followed by text. */
    private List<Section> bare(int start, int end, boolean areas) {
        List<Section> bare = new ArrayList<>();
        int items = 0;
        var paragraphs = ms.paragraphs(start, end);
        for (int k = 0; k < paragraphs.size(); k++) {
            var p = paragraphs.get(k);
            boolean marked = marks.ordinal(p.start());
            char last = ms.c(p.end() - 1);
            boolean followed = k + 1 < paragraphs.size();
            boolean label = !areas
                    && last == ':'
                    && followed
                    && marks.ordinal(paragraphs.get(k + 1).start());
            boolean line = p.end() - p.start() <= 40
                    && (label || ",;:".indexOf(last) < 0 && !Sentences.stopsAt(ms.folded, p.end() - 1));
            boolean titled = areas && Outline.aspect(ms, p);
            if (!marked && !Table.row(ms, p.start(), p.end()) && (p.head() || titled || line && followed && !note(p))) {
                bare.add(new Section(p.start(), p.start(), p.end()));
                items += p.item() && !titled ? 1 : 0;
            }
        }
        if (items > 0 && items < bare.size()) { // a line after a list sign is an item below the headings
            bare.removeIf(s -> ms.paragraphs.get(ms.paragraphAt(s.start() + 1)).item());
        }
        return bare;
    }

    private boolean note(Manuscript.Paragraph p) {
        String folded = ms.folded.substring(p.start(), p.end());
        return Role.certain(folded) != null || MeasureReader.trailer(ms, p.start(), p.end());
    }

    private static List<Section> starts(List<Mark> heads) {
        List<Section> sections = new ArrayList<>();
        heads.forEach(m -> sections.add(new Section(m.start(), m.end(), m.end())));
        return sections;
    }

    private static List<Section> ends(List<Section> sections, int end) {
        List<Section> ended = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int until = i + 1 < sections.size() ? sections.get(i + 1).start() : end;
            ended.add(new Section(sections.get(i).start(), sections.get(i).title(), until));
        }
        return ended;
    }
}
