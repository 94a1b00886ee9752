package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/** What the text of an area holds, in ranges of the copy. */
final class AreaBody {

    /** {@code start} where its mark begins, {@code words} where its words begin; examples follow each other up to {@code end}. */
    static final class ProblemRange {
        final int start;
        final int words;
        final boolean marked;
        final List<Integer> examples = new ArrayList<>();
        int end;

        ProblemRange(int start, int words, boolean marked) {
            this.start = start;
            this.words = words;
            this.marked = marked;
        }

        int detailEnd() {
            return examples.isEmpty() ? end : examples.get(0);
        }
    }

    /** {@code after} counts the problems that stand before the cause. */
    record CauseRange(int start, int end, int after) {}

    int leadStart;
    int problemsStart;
    boolean bySense;
    final List<ProblemRange> problems = new ArrayList<>();
    final List<CauseRange> causes = new ArrayList<>();

    AreaBody(int start) {
        this.leadStart = start;
        this.problemsStart = start;
    }

    /** Each problem ends where the next element begins; each cause too. */
    void close(int end) {
        for (int i = 0; i < problems.size(); i++) {
            int until = i + 1 < problems.size() ? problems.get(i + 1).start : end;
            for (var cause : causes) {
                if (cause.after() == i + 1) {
                    until = Math.min(until, cause.start());
                }
            }
            problems.get(i).end = until;
        }
        for (int i = 0; i < causes.size(); i++) {
            var cause = causes.get(i);
            int until = i + 1 < causes.size() ? causes.get(i + 1).start() : end;
            if (cause.after() < problems.size()) {
                until = Math.min(until, problems.get(cause.after()).start);
            }
            causes.set(i, new CauseRange(cause.start(), until, cause.after()));
        }
    }
}
