package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ChapterHeadings.ChapterHeading;

/** The chapters of a text: rule "role from the chapter". */
final class Outline {

    /** A chapter; {@code heading} is null for areas that stand in no chapter. */
    record Chapter(Role role, @Nullable Heading heading, int start, int body, int end) {}

    private final Manuscript ms;
    private final Marks marks;
    private final Series series;
    private final Turns turns;

    Outline(Draft draft) {
        this.ms = draft.ms;
        this.marks = draft.marks;
        this.series = draft.series;
        this.turns = new Turns(draft);
    }

    List<Chapter> chapters(int end) {
        var kept = new ChapterHeadings(ms, marks).of(end);
        List<Chapter> chapters = new ArrayList<>();
        boolean problems = kept.stream().anyMatch(c -> c.role() == Role.PROBLEMS);
        for (int i = 0; i < kept.size(); i++) {
            int next = i + 1 < kept.size() ? kept.get(i + 1).heading().start() : end;
            chapters.add(chapter(kept.get(i), next));
        }
        if (!problems && chapters.stream().noneMatch(c -> c.role() == Role.PROBLEMS)) {
            addImplicit(chapters, end);
        }
        turns.atTheEnd(chapters);
        boolean untold = chapters.stream().allMatch(c -> c.heading() == null);
        if (!untold || chapters.isEmpty() || !plan()) {
            return chapters;
        }
        int start = withTableHead(chapters.get(0).start());
        return List.of(new Chapter(Role.MEASURES, null, start, start, end));
    }

    private Chapter chapter(ChapterHeading found, int end) {
        var heading = found.heading();
        if (found.role() != Role.AREA) {
            return new Chapter(found.role(), heading, heading.start(), heading.body(), end);
        }
        return holdsAreas(heading, end)
                ? new Chapter(Role.PROBLEMS, heading, heading.start(), heading.body(), end)
                : new Chapter(Role.PROBLEMS, null, heading.start(), heading.start(), end);
    }

    /** Where the head of the table begins whose first row begins at {@code start}, else {@code start}. */
    private int withTableHead(int start) {
        int last = ms.trimBreaks(0, start);
        int line = last > 0 ? ms.paragraphStart(last - 1) : 0;
        return last > line && Table.head(ms, line, last) ? line : start;
    }

    /** Rule "plan": a text whose title speaks of measures and not of problems holds measures only. */
    private boolean plan() {
        return ms.paragraphs.stream()
                .limit(3)
                .filter(p -> p.end() - p.start() <= 60 && !Sentences.stopsAt(ms.folded, p.end() - 1))
                .anyMatch(p -> Vocabulary.MEASURE_TITLE.in(ms.folded, p.start(), p.end())
                        && (!Vocabulary.PROBLEM_TITLE.in(ms.folded, p.start(), p.end()) || ofProblems(p)));
    }

    /** 问题整改清单: measures against problems, not problems and measures. */
    private boolean ofProblems(Manuscript.Paragraph p) {
        int problem = Vocabulary.PROBLEM_TITLE.find(ms.folded, p.start(), p.end());
        int measure = Vocabulary.MEASURE_TITLE.find(ms.folded, problem, p.end());
        return measure > problem
                && measure + Vocabulary.MEASURE_TITLE.at(ms.folded, measure, p.end()) == p.end()
                && !Vocabulary.CONJUNCTION.in(ms.folded, problem, measure);
    }

    /** A heading of unknown words is a chapter of problems when it stands alone and areas are counted below it. */
    private boolean holdsAreas(Heading heading, int end) {
        var top = marks.in(heading.start(), heading.start() + 1);
        boolean alone = !top.isEmpty()
                && marks.in(top.get(0).shape(), heading.start(), end).stream()
                                .filter(Mark::line)
                                .count()
                        == 1;
        var below = series.headings(heading.body(), end);
        return alone && below.size() > 1 && !heading.folded(ms).contains("方面");
    }

    /** Areas in front of the first chapter, or in a text without chapters. */
    private void addImplicit(List<Chapter> chapters, int end) {
        int until = chapters.isEmpty() ? end : chapters.get(0).start();
        var table = TableAreas.in(ms, 0, until);
        if (table != null) {
            int start = withTableHead(table.start());
            chapters.add(0, new Chapter(Role.PROBLEMS, null, start, start, until));
            return;
        }
        var areas = series.headings(0, until);
        int aspects = firstAspect(until);
        boolean early = aspects >= 0
                && !areas.isEmpty()
                && aspects < areas.get(0).start()
                && (!areas.get(0).line()
                        || series.restarts(areas.get(0).shape(), aspects, until)
                        || bracketed(ms.paragraphs.get(ms.paragraphAt(aspects + 1))));
        if (turns.inOneParagraph(until)
                || !early && !areas.isEmpty() && turns.looksAhead(areas.get(0).start())) {
            turns.toldInOneGo(chapters, until);
            return;
        }
        int first = early || areas.isEmpty() ? aspects : areas.get(0).start();
        if (first >= 0) {
            int start = withTableHead(first);
            chapters.add(0, new Chapter(Role.PROBLEMS, null, start, start, until));
        } else if (chapters.isEmpty()) {
            turns.toldInOneGo(chapters, end);
        }
    }

    /** Where the first of two or more headings without ordinal begins that end in 方面; else -1. */
    private int firstAspect(int end) {
        var aspects = ms.paragraphs(0, end).stream()
                .filter(p -> aspect(ms, p) || bracketed(p) && !bracketedAfter(p, end))
                .toList();
        return aspects.size() > 1 ? aspects.get(0).start() : -1;
    }

    private boolean bracketed(Manuscript.Paragraph p) {
        return Heading.bracketed(ms, p.start(), p.end());
    }

    /** A line in brackets that another one follows holds nothing: the name under the title. */
    private boolean bracketedAfter(Manuscript.Paragraph p, int end) {
        int next = ms.paragraphAt(p.start() + 1) + 1;
        return next < ms.paragraphs.size()
                && ms.paragraphs.get(next).start() < end
                && bracketed(ms.paragraphs.get(next));
    }

    /** Whether the paragraph begins with the title of an area: …方面, 在思想上， */
    static boolean aspect(Manuscript ms, Manuscript.Paragraph p) {
        int length = p.end() - p.start();
        if (Heading.sphere(ms, p.start(), p.end()) > 0) {
            return true;
        }
        int i = Vocabulary.ASPECT.find(ms.folded, p.start(), Math.min(p.end(), p.start() + 45));
        boolean early = i > p.start() && i - p.start() <= 40 && "个各几".indexOf(ms.c(i - 1)) < 0;
        if (!early || ms.c(p.start()) == '一' || ms.c(p.start()) == '另') {
            return false;
        }
        boolean closed =
                i + 2 == p.end() || "。:".indexOf(ms.c(i + 2)) >= 0 || ms.c(i + 2) == ',' && i - p.start() <= 12;
        boolean alone = length <= 45 && !Sentences.stopsAt(ms.folded, p.end() - 1) && ms.c(p.end() - 1) != ':';
        return ms.indexOf(',', p.start(), i) < 0 && (closed || alone);
    }
}
