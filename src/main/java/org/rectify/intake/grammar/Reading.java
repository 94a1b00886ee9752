package org.rectify.intake.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.Cause;
import org.rectify.intake.grammar.ParsedStatement.Chapter;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Part;
import org.rectify.intake.grammar.ParsedStatement.Place;
import org.rectify.intake.grammar.ParsedStatement.Severity;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;
import org.rectify.intake.grammar.Sections.Section;

/** One reading of one text, from its ends inwards: tail, chapters, head, then each chapter by its role. */
final class Reading {

    private static final Set<Mark.Shape> LOW = EnumSet.of(Mark.Shape.NUMBER_PAREN, Mark.Shape.CIRCLED);

    final Draft draft;
    final HeadReader head;
    private final Manuscript ms;
    private final TailReader tail;
    private final Sections sections;
    private final MeasureReader measures;
    private final AreaReader areas;
    private int leadStart;
    private int leadEnd;

    Reading(Manuscript ms) {
        this.ms = ms;
        this.draft = new Draft(ms);
        this.head = new HeadReader(ms, draft.book);
        this.tail = new TailReader(ms, draft.book);
        this.sections = new Sections(draft);
        this.measures = new MeasureReader(draft);
        this.areas = new AreaReader(draft, measures);
    }

    void read() {
        int end = tail.read(ms.length() / 3);
        var chapters = new Outline(draft).chapters(end);
        int start = chapters.isEmpty() ? end : chapters.get(0).start();
        head.read(start);
        areas.tellMeasures =
                chapters.stream().noneMatch(c -> c.role() == Role.MEASURES || c.role() == Role.CAUSES_AND_MEASURES);
        chapters.forEach(this::chapter);
        if (draft.areas.isEmpty()) {
            draft.findings.add(Code.NO_AREAS, Severity.WARNING, 0, Math.min(1, ms.length()));
        }
        if (draft.groups.stream().allMatch(group -> group.measures().isEmpty())) {
            draft.findings.add(Code.NO_MEASURES, Severity.WARNING, 0, Math.min(1, ms.length()));
        }
    }

    private void chapter(Outline.Chapter chapter) {
        switch (chapter.role()) {
            case PROBLEMS, AREA -> problems(chapter);
            case CAUSES -> causes(chapter);
            case MEASURES -> measures(chapter);
            case CAUSES_AND_MEASURES -> causesAndMeasures(chapter);
            case OTHER -> other(chapter);
        }
    }

    private Part heading(Outline.Chapter chapter, String part) {
        var heading = chapter.heading();
        if (heading == null) {
            return Part.NONE;
        }
        draft.book.book(SpanRole.PART_HEADING, "parts/" + part + "/heading", chapter.start(), chapter.body());
        return new Part(heading.words(ms), heading.stop(ms), "");
    }

    private void problems(Outline.Chapter chapter) {
        var heading = heading(chapter, "problems");
        String lead = areas(chapter.body(), chapter.end(), chapter.heading() == null);
        draft.problemsPart = Draft.joined(draft.problemsPart, heading, lead);
    }

    /** Reads the areas of a range, {@code alone} without a chapter's heading, and answers the lead before them. */
    private String areas(int start, int end, boolean alone) {
        var table = TableAreas.in(ms, start, end);
        if (table != null) {
            int first = table.start();
            announced(start, first);
            table.areas().forEach(rows -> areas.read(table.table(), rows));
            return draft.take(SpanRole.PART_LEAD, "parts/problems/lead", start, first);
        }
        var list = sections.areas(start, end);
        if (list.isEmpty()) {
            areas.read(new Heading(start, start, start, start), end);
            return "";
        }
        int first = list.get(0).start();
        announced(start, first);
        String lead = draft.take(SpanRole.PART_LEAD, "parts/problems/lead", start, first);
        if (flat(list, alone)) {
            areas.read(new Heading(first, first, first, first), end);
            return lead;
        }
        for (var section : list) {
            area(section, list.size());
        }
        return lead;
    }

    /** The words before the first area may say how many there are. */
    private void announced(int start, int first) {
        if (leadEnd == 0) {
            leadStart = start;
            leadEnd = first;
        }
    }

    /**
     * Rule "flat problems": items that name no aspect, one of which is a single sentence, are the problems of one area without
     * title, since an area has something below its title; items counted as low as (1) or ① are too where most admit something or no
     * chapter stands above them.
     */
    private boolean flat(List<Section> list, boolean alone) {
        boolean single = false;
        boolean low = true;
        int admitting = 0;
        for (var section : list) {
            var heading =
                    Heading.ofArea(ms, section.start(), section.title(), section.end(), draft.marks.runTogether());
            String title = heading.folded(ms);
            if (section.title() == section.start()
                    || title.contains("方面")
                    || Vocabulary.DECLARATION_TITLE.in(title)
                    || list.size() > 1 && Role.certain(title) != null
                    || !draft.series.items(heading.body(), section.end()).isEmpty()) {
                return false;
            }
            boolean stopped = Sentences.stopsAt(ms.folded, ms.trimBreaks(section.start(), section.end()) - 1);
            admitting += Vocabulary.SHORTCOMING.in(title) ? 1 : 0;
            single |= ms.skipBreaks(heading.body(), section.end()) >= section.end()
                    && (stopped || Vocabulary.SHORTCOMING.in(title));
            low &= LOW.contains(
                    draft.marks.in(section.start(), section.title()).get(0).shape());
        }
        return single || low && (alone || admitting * 2 > list.size());
    }

    /** An area; a heading inside the chapter that is a part's own opens that part instead. */
    private void area(Section section, int siblings) {
        var heading = Heading.ofArea(ms, section.start(), section.title(), section.end(), draft.marks.runTogether());
        var role = siblings > 1 ? Role.certain(heading.folded(ms)) : null;
        var chapter = new Outline.Chapter(
                role == null ? Role.AREA : role, heading, heading.start(), heading.body(), section.end());
        if (role == Role.CAUSES || role == Role.MEASURES || role == Role.CAUSES_AND_MEASURES) {
            chapter(chapter);
        } else if (role == Role.PROBLEMS
                && !draft.series.headings(heading.body(), section.end()).isEmpty()) {
            problems(chapter);
        } else {
            areas.read(heading, section.end());
        }
    }

    private void causes(Outline.Chapter chapter) {
        var heading = heading(chapter, "causes");
        draft.causesPart = Draft.joined(draft.causesPart, heading, causes(chapter.body(), chapter.end()));
    }

    /** Reads causes one by one and answers the lead before them. */
    private String causes(int start, int end) {
        var list = sections.groups(start, end);
        if (list.isEmpty()) {
            list = paragraphs(start, end);
        }
        int first = list.isEmpty() ? end : list.get(0).start();
        for (var section : list) {
            String path = "rootCauses/" + (draft.causes.size() + 1);
            draft.causes.add(new Cause(draft.take(SpanRole.CAUSE, path, section.start(), section.end())));
        }
        return draft.take(SpanRole.PART_LEAD, "parts/causes/lead", start, first);
    }

    /** Every paragraph of a range; a first one that only announces the others is left to the lead. */
    private List<Section> paragraphs(int start, int end) {
        var list = new java.util.ArrayList<Section>();
        for (int i = ms.skipBreaks(start, end); i < end; ) {
            int line = ms.paragraphEnd(i, end);
            list.add(new Section(i, i, line));
            i = ms.skipBreaks(line, end);
        }
        boolean announced = list.size() > 1
                && (draft.signals.announces(list.get(0).start(), list.get(0).end())
                        || ms.c(list.get(0).end() - 1) == ':');
        return announced ? list.subList(1, list.size()) : list;
    }

    private void measures(Outline.Chapter chapter) {
        var heading = heading(chapter, "measures");
        String lead = measures.chapter(chapter.body(), chapter.end());
        draft.measuresPart = Draft.joined(draft.measuresPart, heading, lead);
    }

    /** Causes up to a label of measures, or to the first paragraph that looks ahead; then measures. */
    private void causesAndMeasures(Outline.Chapter chapter) {
        var heading = heading(chapter, "causes");
        var label = Labels.in(draft, chapter.body(), chapter.end()).first(Role.MEASURES);
        int until = label == null ? lookingAhead(chapter.body(), chapter.end()) : label.start();
        draft.causesPart = Draft.joined(draft.causesPart, heading, causes(chapter.body(), until));
        if (label != null) {
            measures(new Outline.Chapter(Role.MEASURES, label.heading(), label.start(), label.body(), chapter.end()));
        } else if (until < chapter.end()) {
            String lead = measures.chapter(until, chapter.end());
            draft.measuresPart = Draft.joined(draft.measuresPart, Part.NONE, lead);
        }
    }

    private int lookingAhead(int start, int end) {
        return ms.paragraphs(start, end).stream()
                .filter(p -> Vocabulary.MEASURE_LEAD.in(ms.folded, p.start(), Math.min(p.end(), p.start() + 20)))
                .mapToInt(Manuscript.Paragraph::start)
                .findFirst()
                .orElse(end);
    }

    private void other(Outline.Chapter chapter) {
        int ordinal = draft.chapters.size() + 1;
        var heading = chapter.heading();
        String title = heading == null ? "" : heading.words(ms);
        String stop = heading == null ? "" : heading.stop(ms);
        draft.book.book(SpanRole.CHAPTER_TITLE, "chapters/" + ordinal + "/title", chapter.start(), chapter.body());
        String text = draft.take(SpanRole.CHAPTER, "chapters/" + ordinal + "/text", chapter.body(), chapter.end());
        var place = !draft.groups.isEmpty()
                ? Place.AFTER_GROUPS
                : draft.areas.isEmpty() ? Place.BEFORE_AREAS : Place.AFTER_AREAS;
        draft.chapters.add(new Chapter(title, stop, text, place));
    }

    ParsedStatement result() {
        return StatementGrammar.result(
                draft, head.title, head.byline, head.opening, tail.closing, tail.signature, stated());
    }

    /** The announced number of areas, compared with the real one; told, never corrected. */
    private @Nullable Integer stated() {
        var count = StatedCount.in(ms.folded, leadStart, leadEnd);
        if (count == null && head.openingStart < ms.length()) {
            count = StatedCount.in(ms.folded, head.openingStart, Math.max(head.openingStart, head.openingEnd));
        }
        if (count == null) {
            return null;
        }
        int found = draft.areas.size();
        long admitting =
                draft.areas.stream().filter(area -> !area.declaration()).count();
        boolean flat = found == 1
                && draft.areas.get(0).title().isEmpty()
                && count.value() == draft.areas.get(0).problems().size();
        if (count.value() != found && !flat) {
            draft.findings.add(
                    Code.AREA_COUNT_MISMATCH,
                    Severity.WARNING,
                    count.start(),
                    count.end(),
                    String.valueOf(count.value()),
                    String.valueOf(found),
                    String.valueOf(admitting));
        }
        return count.value();
    }
}
