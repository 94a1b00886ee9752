package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    final int start;
    int leadStart;
    int problemsStart;
    boolean bySense;
    final List<ProblemRange> problems = new ArrayList<>();
    final List<CauseRange> causes = new ArrayList<>();

    @Nullable
    Mark firstMark;

    AreaBody(int start) {
        this.start = start;
        this.leadStart = start;
        this.problemsStart = start;
    }
}
