package org.rectify.intake.grammar;

import java.util.List;
import java.util.NavigableSet;
import org.rectify.intake.grammar.AreaBody.CauseRange;
import org.rectify.intake.grammar.AreaBody.ProblemRange;

/** Reads problems that ordinals part: each with its examples, and the causes that follow it. */
final class MarkedProblems {

    private final Manuscript ms;
    private final String t;
    private final Signals signals;
    private final AreaLead lead;

    MarkedProblems(Manuscript ms, Signals signals, AreaLead lead) {
        this.ms = ms;
        this.t = ms.folded;
        this.signals = signals;
        this.lead = lead;
    }

    void read(AreaBody body, int start, int end, List<Mark> problems, NavigableSet<Integer> causes) {
        body.problemsStart = problems.get(0).start();
        body.leadStart = lead.start(start, body.problemsStart);
        for (int i = 0; i < problems.size(); i++) {
            var mark = problems.get(i);
            int until = i + 1 < problems.size() ? problems.get(i + 1).start() : end;
            problem(body, new ProblemRange(mark.start(), mark.end(), true), until, causes);
        }
    }

    /** Parts one problem's range into words, examples and the causes that follow. */
    private void problem(AreaBody body, ProblemRange problem, int until, NavigableSet<Integer> causeMarks) {
        body.problems.add(problem);
        int words = ms.skipBreaks(problem.words, until);
        char before = '\n';
        for (int i = words; i < until; i++) {
            if (i > words && t.charAt(i) != '\n' && before != 0) {
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
            before = Sentences.closed(t, i);
        }
        problem.end = until;
    }

    /** Causes from {@code start}: a new one at each cause word, ordinal or sentence that adds to it. */
    private void causes(AreaBody body, int start, int end, NavigableSet<Integer> causeMarks) {
        int from = start;
        boolean leads = leadsToMarks(start, end, causeMarks);
        for (int i = start + 1; i < end; i++) {
            boolean marked = causeMarks.contains(i);
            char before = Sentences.closed(t, i - 1);
            boolean sentence = before == '。' || before == '\n';
            boolean next = marked && !leads
                    || causeMarks.isEmpty()
                            && sentence
                            && t.charAt(i) != '\n'
                            && (signals.cause(i, end, false) || signals.causeGoesOn(i, end));
            leads &= !marked;
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
}
