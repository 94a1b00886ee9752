package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of chapters: by their ordinals, by their words, and which of them name areas instead. */
final class ChapterHeadings {

    /**
     * A heading that may be a chapter's.
     *
     * @param number of its ordinal, 0 without one
     * @param certain whether it is made of heading words only
     * @param aspect whether it speaks of an aspect (方面)
     */
    record ChapterHeading(Role role, Heading heading, int number, boolean certain, boolean aspect) {

        boolean known() {
            return role == Role.PROBLEMS
                    || role == Role.CAUSES
                    || role == Role.MEASURES
                    || role == Role.CAUSES_AND_MEASURES;
        }
    }

    private static final List<Mark.Shape> SHAPES =
            List.of(Mark.Shape.PART, Mark.Shape.CN_COMMA, Mark.Shape.CN_PAREN, Mark.Shape.NUMBER);

    private final Manuscript ms;
    private final Marks marks;

    ChapterHeadings(Manuscript ms, Marks marks) {
        this.ms = ms;
        this.marks = marks;
    }

    /** The headings of chapters before {@code end}, in order; areas that stand in no chapter are among them. */
    List<ChapterHeading> of(int end) {
        return keep(candidates(end));
    }

    private List<ChapterHeading> candidates(int end) {
        List<ChapterHeading> candidates = new ArrayList<>();
        for (var shape : SHAPES) {
            candidates = numbered(shape, end);
            boolean deep = shape == Mark.Shape.CN_PAREN || shape == Mark.Shape.NUMBER;
            if (!deep && candidates.stream().anyMatch(ChapterHeading::known)) {
                break;
            }
            long certainProblems = candidates.stream()
                    .filter(c -> c.certain() && c.role() == Role.PROBLEMS)
                    .count();
            boolean first = marks.in(Mark.Shape.CN_COMMA, 0, end).stream().noneMatch(Mark::line);
            if (deep && first && certainProblems < 2 && candidates.stream().anyMatch(c -> c.certain() && c.known())) {
                break;
            }
            candidates = new ArrayList<>();
        }
        if (candidates.isEmpty()) {
            candidates = numbered(Mark.Shape.CN_COMMA, end);
        }
        var bare = bare(end);
        candidates.addAll(bare);
        candidates.sort(
                (a, b) -> Integer.compare(a.heading().start(), b.heading().start()));
        return candidates;
    }

    private List<ChapterHeading> numbered(Mark.Shape shape, int end) {
        List<ChapterHeading> candidates = new ArrayList<>();
        for (var mark : marks.in(shape, 0, end)) {
            if (mark.line()) {
                var heading = Heading.ofChapter(ms, mark, end, marks.runTogether());
                candidates.add(candidate(heading, mark.number()));
            }
        }
        return candidates;
    }

    private ChapterHeading candidate(Heading heading, int number) {
        String title = heading.folded(ms);
        var certain = Role.certain(title);
        return new ChapterHeading(
                certain == null ? Role.of(title) : certain, heading, number, certain != null, title.contains("方面"));
    }

    /** Headings without ordinal: a line of heading words only, or what markdown calls a heading. */
    private List<ChapterHeading> bare(int end) {
        List<ChapterHeading> bare = new ArrayList<>();
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
                candidate = new ChapterHeading(Role.OTHER, heading, 0, true, false);
                bare.add(candidate);
            }
            if (candidate.known()
                    && (candidate.certain() || p.head() && !Vocabulary.TITLE_END.in(heading.folded(ms)))) {
                bare.add(candidate);
            }
        }
        long problems = bare.stream().filter(c -> c.role() == Role.PROBLEMS).count();
        long measures = bare.stream().filter(c -> c.role() == Role.MEASURES).count();
        return problems > 1 || measures > 1 ? List.of() : bare; // repeated: labels inside areas
    }

    private static boolean measures(List<ChapterHeading> list) {
        return list.stream().anyMatch(c -> c.role() == Role.MEASURES);
    }

    /** Which candidates are chapters, which are areas inside a chapter. */
    private static List<ChapterHeading> keep(List<ChapterHeading> candidates) {
        var all = demote(candidates);
        boolean problems = all.stream().anyMatch(c -> c.role() == Role.PROBLEMS);
        List<ChapterHeading> kept = new ArrayList<>();
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
                kept.add(new ChapterHeading(Role.OTHER, c.heading(), c.number(), false, c.aspect()));
                expected++;
            } else {
                nested = c.number() + 1;
            }
        }
        return kept;
    }

    /** When several headings speak of problems, only certain ones are chapters; the others name areas. */
    private static List<ChapterHeading> demote(List<ChapterHeading> all) {
        long problems = all.stream().filter(c -> c.role() == Role.PROBLEMS).count();
        if (problems < 2) {
            return all;
        }
        return all.stream()
                .map(c -> c.role() == Role.PROBLEMS && !c.certain()
                        ? new ChapterHeading(Role.AREA, c.heading(), c.number(), false, c.aspect())
                        : c)
                .toList();
    }
}
