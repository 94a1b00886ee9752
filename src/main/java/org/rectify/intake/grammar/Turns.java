package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.Outline.Chapter;

/** Where a text without headings turns from problems to causes and to what is done about them. */
final class Turns {

    /** What is longer tells something. */
    private static final int LONGEST_LINE = 60;

    private final Manuscript ms;
    private final Marks marks;
    private final Series series;
    private final Signals signals;

    Turns(Draft draft) {
        this.ms = draft.ms;
        this.marks = draft.marks;
        this.series = draft.series;
        this.signals = draft.signals;
    }

    /** Whether the paragraph before an ordinal leads to measures: 往后我准备这么改： */
    boolean looksAhead(int start) {
        int last = ms.trimBreaks(0, start);
        int line = last > 0 ? ms.paragraphStart(last - 1) : 0;
        return last > line && ms.c(last - 1) == ':' && Vocabulary.LOOKING_AHEAD.at(ms.folded, line, last) > 0;
    }

    /** Rule "told in one go": without any heading, paragraphs that turn to causes or look ahead part the text. */
    void toldInOneGo(List<Chapter> chapters, int end) {
        var role = Role.OTHER;
        Heading heading = null;
        int start = 0;
        for (var p : passages(end)) {
            var spoken = inside(p) && label(p) != null ? label(p) : spoken(p);
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
        List<Manuscript.Paragraph> parts = new ArrayList<>();
        for (int[] s : Sentences.of(
                ms.folded, told.get(0).start(), Math.min(told.get(0).end(), end), true)) {
            int from = s[0];
            for (int i = from + 1; i < s[1]; i++) {
                if (ms.c(i - 1) == ':' && labelEnd(i, s[1]) > 0) {
                    parts.add(new Manuscript.Paragraph(from, i, false, false));
                    from = i;
                }
            }
            parts.add(new Manuscript.Paragraph(from, s[1], false, false));
        }
        return parts;
    }

    /** Whether a single paragraph tells of problems and of what follows from them. */
    boolean inOneParagraph(int end) {
        var parts = passages(end);
        return parts.stream().allMatch(this::inside)
                && parts.stream().map(this::label).filter(Objects::nonNull).count() > 1;
    }

    /** 存在问题： 原因分析： inside a paragraph is the heading of a part; else null. */
    private @Nullable Heading label(Manuscript.Paragraph sentence) {
        int words = labelEnd(sentence.start(), sentence.end());
        return words < 0 ? null : new Heading(sentence.start(), sentence.start(), words, words + 1);
    }

    private int labelEnd(int start, int end) {
        int words = Vocabulary.HEADING.chain(ms.folded, start, Math.min(end, start + 16));
        boolean closed = words - start >= 2 && words + 1 < end && ms.c(words) == ':';
        var role = closed ? Role.certain(ms.folded.substring(start, words)) : null;
        return role == Role.PROBLEMS || role == Role.CAUSES || role == Role.MEASURES ? words : -1;
    }

    private boolean inside(Manuscript.Paragraph sentence) {
        return !ms.startsParagraph(sentence.start()) || ms.paragraphEnd(sentence.start(), ms.length()) > sentence.end();
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
    void atTheEnd(List<Chapter> chapters) {
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
                .filter(p -> Outline.aspect(ms, p))
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
}
