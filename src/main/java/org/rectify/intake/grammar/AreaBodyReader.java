package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.AreaBody.CauseRange;
import org.rectify.intake.grammar.AreaBody.ProblemRange;

/** Reads the text of an area: strengths, the turn, problems with their examples, causes between and after them. */
final class AreaBodyReader {

    private final Manuscript ms;
    private final String t;
    private final Marks marks;
    private final Series series;
    private final Signals signals;

    AreaBodyReader(Manuscript ms, Marks marks, Series series, Signals signals) {
        this.ms = ms;
        this.t = ms.folded;
        this.marks = marks;
        this.series = series;
        this.signals = signals;
    }

    AreaBody read(int start, int end) {
        var body = new AreaBody(start);
        var runs = series.items(start, end);
        List<Mark> problems = new ArrayList<>();
        NavigableSet<Integer> causes = new TreeSet<>();
        for (var run : runs) {
            boolean cause = causeLeads(start, run.first().start());
            boolean measure = !cause
                    && !problems.isEmpty()
                    && measureLeads(start, run.first().start());
            if (cause) {
                run.marks().forEach(mark -> causes.add(mark.start()));
            } else if (!measure) {
                problems.addAll(run.marks());
            }
            if (problems.isEmpty() || problems.get(0) == run.first()) {
                series.check(run.marks());
            }
        }
        if (problems.isEmpty()) {
            bySense(body, start, end, causes);
        } else {
            marked(body, start, end, problems, causes);
        }
        return body;
    }

    /** Whether the sentence that leads to a mark speaks of causes. */
    private boolean causeLeads(int start, int mark) {
        int from = sentenceStart(start, mark);
        return Vocabulary.CAUSE.in(t, from, mark)
                || Vocabulary.CAUSE_TITLE.in(t, from, mark) && !t.startsWith("问题", from);
    }

    private boolean measureLeads(int start, int mark) {
        return Vocabulary.MEASURE_LEAD.in(t, sentenceStart(start, mark), mark);
    }

    /** Where the last sentence before {@code end} begins, its own stop skipped. */
    private int sentenceStart(int start, int end) {
        int i = ms.trimBreaks(start, end);
        while (i > start && (Sentences.stopsAt(t, i - 1) || "”’)》".indexOf(t.charAt(i - 1)) >= 0)) {
            i--;
        }
        while (i > start && !Sentences.stopsAt(t, i - 1) && t.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    private void marked(AreaBody body, int start, int end, List<Mark> problems, NavigableSet<Integer> causes) {
        var first = problems.get(0);
        body.firstMark = first;
        body.problemsStart = first.start();
        body.leadStart = leadStart(start, first.start());
        for (int i = 0; i < problems.size(); i++) {
            var mark = problems.get(i);
            int until = i + 1 < problems.size() ? problems.get(i + 1).start() : end;
            problem(body, new ProblemRange(mark.start(), mark.end(), true), until, causes);
        }
    }

    /** Where the turn before the first ordinal begins; equal to the ordinal's place when there is none. */
    private int leadStart(int start, int mark) {
        int lead = mark;
        while (lead > start) {
            int sentence = sentenceStart(start, lead);
            if (sentence == lead) {
                break;
            }
            boolean last = lead == mark;
            boolean unfinished = last && !Sentences.stopsAt(t, ms.trimBreaks(sentence, lead) - 1);
            boolean leads = Vocabulary.LEAD.in(t, sentence, lead) && (unfinished || signals.announces(sentence, lead));
            int turn = signals.turn(sentence, lead);
            boolean bare = unfinished && lead - sentence <= 30 && !Vocabulary.STRENGTH.in(t, sentence, lead);
            if (bare && turn < 0) {
                return sentence; // 与先进典型相比， leads to the ordinal
            }
            if (turn >= 0 && (leads || signals.admits(turn, lead))) {
                return turn;
            }
            if (!leads && !signals.admits(sentence, lead)) {
                break;
            }
            if (unfinished && !signals.announces(sentence, lead) && lead - sentence > 40) {
                break;
            }
            lead = sentence;
        }
        return lead;
    }

    /** Parts one problem's range into words, examples and the causes that follow. */
    private void problem(AreaBody body, ProblemRange problem, int until, NavigableSet<Integer> causeMarks) {
        body.problems.add(problem);
        int words = ms.skipBreaks(problem.words, until);
        char before = '\n';
        for (int i = words; i < until; i++) {
            if (i > words && t.charAt(i) != '\n' && opens(before)) {
                boolean comma = before == ',';
                if (signals.cause(i, until, comma) || causeMarks.contains(i)) {
                    problem.end = i;
                    causes(body, i, until, causeMarks);
                    return;
                }
                if (signals.example(i, until, before)) {
                    problem.examples.add(i);
                }
            }
            before = boundary(i);
        }
        problem.end = until;
    }

    private static boolean opens(char before) {
        return before != 0;
    }

    /** What the character closes: a sentence (。), a part (;), a clause (,), a paragraph; 0 for nothing. */
    private char boundary(int i) {
        char c = t.charAt(i);
        if (c == '\n' || c == ';' || c == ',') {
            return c;
        }
        if (Sentences.stopsAt(t, i)) {
            return '。';
        }
        boolean closer = "”’)》".indexOf(c) >= 0 && i > 0 && Sentences.stopsAt(t, i - 1);
        return closer ? '。' : 0;
    }

    /** Causes from {@code start}: a new one at each cause word, ordinal or sentence that adds to it. */
    private void causes(AreaBody body, int start, int end, NavigableSet<Integer> causeMarks) {
        int from = start;
        boolean lead = leadsToMarks(start, end, causeMarks);
        for (int i = start + 1; i < end; i++) {
            boolean marked = causeMarks.contains(i);
            boolean sentence = boundary(i - 1) == '。' || boundary(i - 1) == '\n';
            boolean next = marked && !lead
                    || causeMarks.isEmpty()
                            && sentence
                            && t.charAt(i) != '\n'
                            && (signals.cause(i, end, false) || signals.causeGoesOn(i, end));
            lead &= !marked;
            if (next) {
                body.causes.add(new CauseRange(from, i, body.problems.size()));
                from = i;
            }
        }
        body.causes.add(new CauseRange(from, end, body.problems.size()));
    }

    private static boolean leadsToMarks(int start, int end, NavigableSet<Integer> causeMarks) {
        var next = causeMarks.higher(start);
        return next != null && next < end;
    }

    /** Rule "split by sense": one problem for each sentence or part that admits a shortcoming. */
    private void bySense(AreaBody body, int start, int end, NavigableSet<Integer> causeMarks) {
        body.bySense = true;
        body.leadStart = end;
        body.problemsStart = end;
        var units = units(start, end);
        @Nullable ProblemRange current = null;
        boolean inCause = false;
        boolean conceded = false;
        for (int k = 0; k < units.size(); k++) {
            int a = units.get(k)[0];
            int b = units.get(k)[1];
            char before = a == start ? '\n' : (char) units.get(k)[2];
            boolean plain = signals.admits(a, b) || signals.shows(a, b);
            boolean concedes = signals.concedes(a, b);
            plain |= current == null && told(units, k);
            boolean admits = plain || concedes && (current == null ? !praised(units, k) : another(units, k, conceded));
            if (current != null && (signals.cause(a, b, before == ',') || causeMarks.contains(a))) {
                inCause = addCause(body, a);
            } else if (inCause && causeGoesOn(body, a)) {
                continue;
            } else if (inCause && (causeMarks.contains(a) || signals.causeGoesOn(a, b))) {
                addCause(body, a);
            } else if (current != null && !inCause && signals.example(a, b, before)) {
                current.examples.add(a);
            } else if (opener(a, b) != null && (admits || current != null)) {
                if (current == null) {
                    body.problemsStart = a;
                    body.leadStart = leadStart(start, a);
                }
                current = open(body, a, opener(a, b).end(), true);
                inCause = false;
            } else if (current == null && admits) {
                boolean more = k + 1 < units.size();
                int words = first(body, a, b, more && admitsLater(units, k + 1));
                conceded = !plain;
                current = words < b ? open(body, words, words, false) : null;
            } else if (current != null && admits && !(current.marked && !inCause)) {
                current = open(body, a, a, false);
                inCause = false;
            }
        }
        if (current == null) {
            fallBack(body, start, end);
        }
        close(body, end);
    }

    /** Sentences and their parts, cut also where a cause or example begins after a comma; third comes what closed the one before. */
    private List<int[]> units(int start, int end) {
        List<int[]> units = new ArrayList<>();
        char before = '\n';
        int from = start;
        for (int i = start; i < end; i++) {
            char closed = i == start ? 0 : boundary(i - 1);
            boolean cut = closed == '。' && boundary(i) != '。'
                    || closed == ';'
                    || closed == '\n'
                    || closed == ','
                            && !signals.cause(from, i, false)
                            && (signals.cause(i, end, true) || signals.example(i, end, ','));
            if (cut) {
                add(units, from, i, before);
                before = closed;
                from = i;
            }
        }
        add(units, from, end, before);
        return units;
    }

    private void add(List<int[]> units, int start, int end, char before) {
        int s = ms.skipBreaks(start, end);
        int e = ms.trimBreaks(s, end);
        if (s < e) {
            units.add(new int[] {s, e, before});
        }
    }

    private boolean admitsLater(List<int[]> units, int from) {
        for (int k = from; k < units.size(); k++) {
            if (signals.admits(units.get(k)[0], units.get(k)[1])) {
                return true;
            }
        }
        return false;
    }

    /** Rule "another problem": a bare fact is one where it is a paragraph, a new topic, or as plain as the one before it. */
    private boolean another(List<int[]> units, int k, boolean conceded) {
        int a = units.get(k)[0];
        boolean sentence = units.get(k)[2] == '。' || units.get(k)[2] == '\n';
        boolean paragraph = units.get(k)[2] == '\n' && Sentences.stopsAt(t, ms.trimBreaks(0, a) - 1);
        return paragraph || sentence && (conceded || signals.newTopic(a, units.get(k)[1]));
    }

    /** A sentence that praises nothing and that an example or a cause follows. */
    private boolean told(List<int[]> units, int k) {
        boolean followed = k + 1 < units.size()
                && (signals.example(units.get(k + 1)[0], units.get(k + 1)[1], (char) units.get(k + 1)[2])
                        || signals.cause(units.get(k + 1)[0], units.get(k + 1)[1], false));
        return followed && !signals.praises(units.get(k)[0], units.get(k)[1]);
    }

    /** Whether anything before the unit, or later a turn, shows that strengths are told first. */
    private boolean praised(List<int[]> units, int k) {
        int turn = signals.turn(units.get(k)[0], units.get(units.size() - 1)[1]);
        return turn > units.get(k)[1];
    }

    /** Rule "cause to the end": a paragraph that begins by explaining what was told before is a cause as a whole. */
    private boolean causeGoesOn(AreaBody body, int a) {
        int cause = body.causes.get(body.causes.size() - 1).start();
        return ms.paragraphStart(a) == cause && signals.explainsAll(cause, a);
    }

    private @Nullable Mark opener(int start, int end) {
        var list = marks.in(start, Math.min(end, start + 1));
        if (list.isEmpty() || list.get(0).shape() == Mark.Shape.PART) {
            return null;
        }
        return list.get(0);
    }

    private static ProblemRange open(AreaBody body, int start, int words, boolean marked) {
        var problem = new ProblemRange(start, words, marked);
        body.problems.add(problem);
        return problem;
    }

    private static boolean addCause(AreaBody body, int start) {
        body.causes.add(new CauseRange(start, start, body.problems.size()));
        return true;
    }

    /** The first unit that admits: sets the lead apart and answers where the problem's words begin; {@code b} for none. */
    private int first(AreaBody body, int a, int b, boolean more) {
        int turn = signals.turn(a, b);
        boolean turns = turn >= 0 && !(turn > a && signals.admits(a, turn));
        int from = turns ? turn : a;
        body.leadStart = Math.min(body.leadStart, from);
        int words = from;
        int leadEnd = signals.leadEnd(from, b);
        if (leadEnd > 0 && leadEnd < b) {
            words = leadEnd;
        } else if (more && signals.announces(from, b)) {
            body.problemsStart = b;
            return b;
        } else if (turns) {
            int word = Vocabulary.TURN.at(t, turn, b);
            words = turn + word + (word > 0 && Glyphs.c(t, turn + word) == ',' ? 1 : 0);
        }
        words = Math.min(words, b);
        body.problemsStart = words;
        return words;
    }

    /** No word of the list admits anything: what follows a turn, or a sentence that praises nothing, is the problem. */
    private void fallBack(AreaBody body, int start, int end) {
        int turn = signals.turn(start, end);
        int words = turn < 0 ? withoutStrength(start, end) : afterTurn(turn, end);
        if (ms.skipBreaks(words, end) < end) {
            body.leadStart = turn < 0 ? words : turn;
            body.problemsStart = words;
            open(body, words, words, false);
        }
    }

    private int afterTurn(int turn, int end) {
        int words = signals.leadEnd(turn, Sentences.end(t, turn, end, false));
        int word = Vocabulary.TURN.at(t, turn, end);
        return words > 0 ? words : turn + word + (word > 0 && Glyphs.c(t, turn + word) == ',' ? 1 : 0);
    }

    private int withoutStrength(int start, int end) {
        for (int[] s : Sentences.of(t, start, end, false)) {
            if (!signals.praises(s[0], s[1])) {
                return s[0];
            }
        }
        return end;
    }

    /** Each problem ends where the next element begins; each cause too. */
    private static void close(AreaBody body, int end) {
        for (int i = 0; i < body.problems.size(); i++) {
            int until = i + 1 < body.problems.size() ? body.problems.get(i + 1).start : end;
            for (var cause : body.causes) {
                if (cause.after() == i + 1) {
                    until = Math.min(until, cause.start());
                }
            }
            body.problems.get(i).end = until;
        }
        for (int i = 0; i < body.causes.size(); i++) {
            var cause = body.causes.get(i);
            int until = i + 1 < body.causes.size() ? body.causes.get(i + 1).start() : end;
            if (cause.after() < body.problems.size()) {
                until = Math.min(until, body.problems.get(cause.after()).start);
            }
            body.causes.set(i, new CauseRange(cause.start(), until, cause.after()));
        }
    }
}
