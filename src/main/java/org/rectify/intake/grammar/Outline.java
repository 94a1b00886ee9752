package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chapters of a text: rule "role from the chapter". */
final class Outline {

    /** A chapter; {@code heading} is null for areas that stand in no chapter. */
    record Chapter(Role role, @Nullable Heading heading, int start, int body, int end) {}

    private record Candidate(Role role, Heading heading, int number, boolean certain, boolean aspect) {}

    /** What is longer tells something. */
    private static final int LONGEST_LINE = 60;

    private static final List<Mark.Shape> SHAPES =
            List.of(Mark.Shape.PART, Mark.Shape.CN_COMMA, Mark.Shape.CN_PAREN, Mark.Shape.NUMBER);

    private final Manuscript ms;
    private final Marks marks;
    private final Series series;
    private final Signals signals;

    Outline(Draft draft) {
        this.ms = draft.ms;
        this.marks = draft.marks;
        this.series = draft.series;
        this.signals = draft.signals;
    }

    List<Chapter> chapters(int end) {
        var candidates = candidates(end);
        var kept = keep(candidates);
        List<Chapter> chapters = new ArrayList<>();
        boolean problems = kept.stream().anyMatch(c -> c.role() == Role.PROBLEMS);
        for (int i = 0; i < kept.size(); i++) {
            var heading = kept.get(i).heading();
            int next = i + 1 < kept.size() ? kept.get(i + 1).heading().start() : end;
            if (kept.get(i).role() == Role.AREA && !holdsAreas(heading, next)) {
                chapters.add(new Chapter(Role.PROBLEMS, null, heading.start(), heading.start(), next));
            } else {
                var role = kept.get(i).role() == Role.AREA
                        ? Role.PROBLEMS
                        : kept.get(i).role();
                chapters.add(new Chapter(role, heading, heading.start(), heading.body(), next));
            }
        }
        if (!problems && chapters.stream().noneMatch(c -> c.role() == Role.PROBLEMS)) {
            addImplicit(chapters, end);
        }
        turnAtTheEnd(chapters);
        boolean untold = chapters.stream().allMatch(c -> c.heading() == null);
        if (!untold || chapters.isEmpty() || !plan()) {
            return chapters;
        }
        int start = withTableHead(chapters.get(0).start());
        return List.of(new Chapter(Role.MEASURES, null, start, start, end));
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
        var areas = series.headings(0, until);
        int aspects = firstAspect(until);
        boolean early = aspects >= 0
                && !areas.isEmpty()
                && aspects < areas.get(0).start()
                && (!areas.get(0).line() || series.restarts(areas.get(0).shape(), aspects, until));
        if (!early && !areas.isEmpty() && looksAhead(areas.get(0).start())) {
            addByTurns(chapters, until);
            return;
        }
        int first = early || areas.isEmpty() ? aspects : areas.get(0).start();
        if (first >= 0) {
            chapters.add(0, new Chapter(Role.PROBLEMS, null, first, first, until));
        } else if (chapters.isEmpty()) {
            addByTurns(chapters, end);
        }
    }

    /** Whether the paragraph before an ordinal leads to measures: 往后我准备这么改： */
    private boolean looksAhead(int start) {
        int last = ms.trimBreaks(0, start);
        int line = last > 0 ? ms.paragraphStart(last - 1) : 0;
        return last > line && ms.c(last - 1) == ':' && Vocabulary.LOOKING_AHEAD.at(ms.folded, line, last) > 0;
    }

    /** Rule "told in one go": without any heading, paragraphs that turn to causes or look ahead part the text. */
    private void addByTurns(List<Chapter> chapters, int end) {
        var role = Role.OTHER;
        Heading heading = null;
        int start = 0;
        for (var p : passages(end)) {
            var spoken = spoken(p);
            var next = spoken == null ? turnsTo(p, role) : Role.of(spoken.folded(ms));
            if (next == role) {
                continue;
            }
            if (role != Role.OTHER) {
                chapters.add(new Chapter(role, heading, start, heading == null ? start : heading.body(), p.start()));
            }
            start = role == Role.OTHER && inside(p) ? turn(p) : p.start();
            role = next;
            heading = spoken;
        }
        if (role != Role.OTHER) {
            chapters.add(new Chapter(role, heading, start, heading == null ? start : heading.body(), end));
        }
    }

    /** The paragraphs; rule "one paragraph": where a single one tells it all, its sentences and parts. */
    private List<Manuscript.Paragraph> passages(int end) {
        var paragraphs = ms.paragraphs(0, end);
        var told = paragraphs.stream()
                .filter(p -> p.end() - p.start() > LONGEST_LINE || Sentences.stopsAt(ms.folded, p.end() - 1))
                .toList();
        if (told.size() != 1) {
            return paragraphs;
        }
        return Sentences.of(ms.folded, told.get(0).start(), Math.min(told.get(0).end(), end), true).stream()
                .map(s -> new Manuscript.Paragraph(s[0], s[1], false, false))
                .toList();
    }

    private boolean inside(Manuscript.Paragraph sentence) {
        return !ms.startsParagraph(sentence.start())
                || ms.paragraphEnd(sentence.start(), ms.length()) > sentence.end();
    }

    /** Where the sentence turns to what it admits: what stands before is the opening. */
    private int turn(Manuscript.Paragraph sentence) {
        int turn = signals.turn(sentence.start(), sentence.end());
        return turn < 0 ? sentence.start() : turn;
    }

    /** Rule "spoken turn": 先说问题。 再说说原因， at the head of a paragraph is the heading of a part; else null. */
    private @Nullable Heading spoken(Manuscript.Paragraph p) {
        int words = Vocabulary.SPOKEN_TURN.chain(ms.folded, p.start(), p.end());
        int limit = Math.min(p.end(), words + 12);
        for (int i = words; words > p.start() && i < limit; i++) {
            if (",:".indexOf(ms.c(i)) >= 0 || Sentences.stopsAt(ms.folded, i)) {
                var heading = new Heading(p.start(), p.start(), i, i + 1);
                var role = Role.of(heading.folded(ms));
                boolean part = role == Role.PROBLEMS || role == Role.CAUSES || role == Role.MEASURES;
                return part && i + 1 < p.end() ? heading : null;
            }
        }
        return null;
    }

    private Role turnsTo(Manuscript.Paragraph p, Role now) {
        boolean item = marks.in(p.start(), p.start() + 1).stream().anyMatch(m -> m.number() == 1);
        if (now == Role.OTHER) {
            boolean admits = (inside(p) || p.end() - p.start() > 30) && signals.admits(p.start(), p.end());
            return item || admits ? Role.PROBLEMS : now;
        }
        if (now != Role.MEASURES && Vocabulary.LOOKING_AHEAD.at(ms.folded, p.start(), p.end()) > 0) {
            return Role.MEASURES;
        }
        int words = p.start() + Vocabulary.THOUGHT.at(ms.folded, p.start(), p.end());
        boolean causes = Vocabulary.CAUSE.at(ms.folded, words, p.end()) > 0
                || Vocabulary.CAUSE_TURN.at(ms.folded, words, p.end()) > 0
                        && Vocabulary.CAUSE_TITLE.in(ms.folded, words, Math.min(p.end(), words + 30));
        return now == Role.PROBLEMS && causes ? Role.CAUSES : now;
    }

    /**
     * Rule "turn at the end": where no chapter of measures follows the areas, a paragraph below the last of them that explains
     * or looks ahead begins the next part, unless the areas before it have such paragraphs too.
     */
    private void turnAtTheEnd(List<Chapter> chapters) {
        var last = chapters.isEmpty() ? null : chapters.get(chapters.size() - 1);
        if (last == null || last.role() != Role.PROBLEMS) {
            return;
        }
        int area = lastArea(last);
        if (area < 0) {
            return;
        }
        chapters.remove(chapters.size() - 1);
        var before = turns(last.body(), area);
        var role = Role.PROBLEMS;
        var heading = last.heading();
        int start = last.start();
        int body = last.body();
        for (var p : ms.paragraphs(ms.paragraphEnd(area, last.end()), last.end())) {
            var next = marks.ordinal(p.start()) ? role : turnsTo(p, role);
            if (next != role && !before.contains(next)) {
                chapters.add(new Chapter(role, heading, start, body, p.start()));
                role = next;
                heading = null;
                start = p.start();
                body = start;
            }
        }
        chapters.add(new Chapter(role, heading, start, body, last.end()));
    }

    /** Where the last area of a chapter begins that has several, or -1. */
    private int lastArea(Chapter chapter) {
        var areas = series.headings(chapter.body(), chapter.end());
        if (areas.size() > 1 && areas.get(0).line()) {
            int restart = restart(areas.get(0), chapter.end());
            return areas.stream()
                    .mapToInt(Mark::start)
                    .filter(start -> start < restart)
                    .max()
                    .orElse(-1);
        }
        var aspects = ms.paragraphs(chapter.body(), chapter.end()).stream()
                .filter(p -> aspect(ms, p))
                .toList();
        return aspects.size() > 1 ? aspects.get(aspects.size() - 1).start() : -1;
    }

    /** Where ordinals like the first area's begin anew below a paragraph that explains or looks ahead, else {@code end}. */
    private int restart(Mark first, int end) {
        return marks.in(first.shape(), first.end(), end).stream()
                .filter(m -> m.line() && m.number() == 1)
                .mapToInt(Mark::start)
                .filter(this::afterTurn)
                .findFirst()
                .orElse(end);
    }

    private boolean afterTurn(int start) {
        var before = ms.paragraphs.get(ms.paragraphAt(ms.trimBreaks(0, start)));
        return !marks.ordinal(before.start()) && turnsTo(before, Role.PROBLEMS) != Role.PROBLEMS;
    }

    private Set<Role> turns(int start, int end) {
        return ms.paragraphs(start, end).stream()
                .map(p -> turnsTo(p, Role.PROBLEMS))
                .collect(Collectors.toSet());
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

    private List<Candidate> candidates(int end) {
        List<Candidate> candidates = new ArrayList<>();
        for (var shape : SHAPES) {
            candidates = of(shape, end);
            boolean deep = shape == Mark.Shape.CN_PAREN || shape == Mark.Shape.NUMBER;
            if (!deep && candidates.stream().anyMatch(Outline::known)) {
                break;
            }
            long certainProblems = candidates.stream()
                    .filter(c -> c.certain() && c.role() == Role.PROBLEMS)
                    .count();
            boolean first = marks.in(Mark.Shape.CN_COMMA, 0, end).stream().noneMatch(Mark::line);
            if (deep && first && certainProblems < 2 && candidates.stream().anyMatch(c -> c.certain() && known(c))) {
                break;
            }
            candidates = new ArrayList<>();
        }
        if (candidates.isEmpty()) {
            candidates = of(Mark.Shape.CN_COMMA, end);
        }
        var bare = bare(end);
        candidates.addAll(bare);
        candidates.sort(
                (a, b) -> Integer.compare(a.heading().start(), b.heading().start()));
        return candidates;
    }

    private static boolean known(Candidate c) {
        return c.role() == Role.PROBLEMS
                || c.role() == Role.CAUSES
                || c.role() == Role.MEASURES
                || c.role() == Role.CAUSES_AND_MEASURES;
    }

    private List<Candidate> of(Mark.Shape shape, int end) {
        List<Candidate> candidates = new ArrayList<>();
        for (var mark : marks.in(shape, 0, end)) {
            if (mark.line()) {
                var heading = Heading.ofChapter(ms, mark, end, marks.runTogether());
                candidates.add(candidate(heading, mark.number()));
            }
        }
        return candidates;
    }

    private Candidate candidate(Heading heading, int number) {
        String title = heading.folded(ms);
        var certain = Role.certain(title);
        return new Candidate(
                certain == null ? Role.of(title) : certain, heading, number, certain != null, title.contains("方面"));
    }

    /** Headings without ordinal: a line of heading words only, or what markdown calls a heading. */
    private List<Candidate> bare(int end) {
        List<Candidate> bare = new ArrayList<>();
        var paragraphs = ms.paragraphs(0, end);
        for (int k = 0; k < paragraphs.size(); k++) {
            var p = paragraphs.get(k);
            boolean title = k == 0
                    && (Vocabulary.TITLE.in(ms.folded, p.start(), p.end())
                            || Vocabulary.MEASURE_TITLE.in(ms.folded, p.start(), p.end()));
            if (marks.ordinal(p.start()) || p.end() - p.start() > 30 || title) {
                continue;
            }
            int stop = ":。?".indexOf(ms.c(p.end() - 1)) >= 0 ? 1 : 0;
            boolean bracketed = Heading.bracketed(ms, p.start(), p.end());
            var heading = bracketed
                    ? Heading.plain(ms, p.start(), p.start(), p.end())
                    : new Heading(p.start(), p.start(), p.end() - stop, p.end());
            var candidate = candidate(heading, 0);
            if (bracketed && measures(bare) && candidate.role() == Role.AREA) {
                candidate = new Candidate(Role.OTHER, heading, 0, true, false);
                bare.add(candidate);
            }
            if (known(candidate) && (candidate.certain() || p.head() && !Vocabulary.TITLE_END.in(heading.folded(ms)))) {
                bare.add(candidate);
            }
        }
        long problems = bare.stream().filter(c -> c.role() == Role.PROBLEMS).count();
        long measures = bare.stream().filter(c -> c.role() == Role.MEASURES).count();
        return problems > 1 || measures > 1 ? List.of() : bare; // repeated: labels inside areas
    }

    private static boolean measures(List<Candidate> list) {
        return list.stream().anyMatch(c -> c.role() == Role.MEASURES);
    }

    /** Which candidates are chapters, which are areas inside a chapter. */
    private static List<Candidate> keep(List<Candidate> candidates) {
        var all = demote(candidates);
        boolean problems = all.stream().anyMatch(c -> c.role() == Role.PROBLEMS);
        List<Candidate> kept = new ArrayList<>();
        int expected = 1;
        int nested = -1;
        for (var c : all) {
            if (c.role() != Role.AREA) {
                kept.add(c);
                expected = c.number() == 0 ? expected : c.number() + 1;
                nested = -1;
            } else if (!problems) {
                if (kept.isEmpty() || kept.get(kept.size() - 1).role() != Role.AREA) {
                    kept.add(c);
                }
            } else if (c.number() == expected && c.number() != nested && !c.aspect()) {
                kept.add(new Candidate(Role.OTHER, c.heading(), c.number(), false, c.aspect()));
                expected++;
            } else {
                nested = c.number() + 1;
            }
        }
        return kept;
    }

    /** When several headings speak of problems, only certain ones are chapters; the others name areas. */
    private static List<Candidate> demote(List<Candidate> all) {
        long problems = all.stream().filter(c -> c.role() == Role.PROBLEMS).count();
        if (problems < 2) {
            return all;
        }
        return all.stream()
                .map(c -> c.role() == Role.PROBLEMS && !c.certain()
                        ? new Candidate(Role.AREA, c.heading(), c.number(), false, c.aspect())
                        : c)
                .toList();
    }
}
