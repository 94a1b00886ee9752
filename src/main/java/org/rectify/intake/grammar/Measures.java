package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.Measure;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;

/** The measures of one group while they are read: each with its mark, its owner and its deadline. */
final class Measures {

    private final Draft draft;
    private final Manuscript ms;
    /** The table they stand in, or null. */
    private final @Nullable Table table;
    /** Whether they are the parts of a single sentence. */
    private final boolean oneSentence;

    private final int group;
    final List<Measure> list = new ArrayList<>();
    /** Where each measure's words begin. */
    private final List<Integer> starts = new ArrayList<>();

    Measures(Draft draft, @Nullable Table table, boolean oneSentence, int group) {
        this.draft = draft;
        this.ms = draft.ms;
        this.table = table;
        this.oneSentence = oneSentence;
        this.group = group;
    }

    void read(int start, int end) {
        var runs = draft.series.items(start, end);
        int first = runs.isEmpty() ? end : runs.get(0).first().start();
        int lead = sentences(start, first, !runs.isEmpty());
        List<Mark> marks = new ArrayList<>();
        runs.forEach(run -> marks.addAll(run.marks()));
        if (!runs.isEmpty()) {
            draft.series.check(runs.get(0).marks());
        }
        for (int i = 0; i < marks.size(); i++) {
            int until = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
            add(i == 0 ? lead : marks.get(i).start(), marks.get(i).end(), until);
        }
    }

    /** Each sentence is a measure; an unfinished last one leads to the first ordinal. Answers where that one begins. */
    private int sentences(int start, int end, boolean marked) {
        var sentences = Sentences.of(ms.folded, start, end, false);
        if (oneSentence && sentences.size() == 1) {
            sentences = Sentences.of(ms.folded, start, end, true);
        }
        int last = sentences.size();
        if (marked && last > 0) {
            int[] s = sentences.get(last - 1);
            boolean unfinished = !Sentences.stopsAt(ms.folded, s[1] - 1) || draft.signals.announces(s[0], s[1]);
            last -= unfinished ? 1 : 0;
        }
        for (int i = 0; i < last; ) {
            int next = i + 1;
            while (next < last
                    && MeasureReader.trailer(
                            ms, sentences.get(next)[0], sentences.get(next)[1])) {
                next++;
            }
            add(sentences.get(i)[0], sentences.get(i)[0], sentences.get(next - 1)[1]);
            i = next;
        }
        return last < sentences.size() ? sentences.get(last)[0] : end;
    }

    void add(int start, int words, int end) {
        String path = "groups/" + group + "/measures/" + (list.size() + 1);
        String mark = ms.words(start, words).strip();
        String text = ms.words(words, end);
        draft.book.book(SpanRole.MEASURE, path, start, end);
        list.add(measure(mark, text, words, end));
        starts.add(words);
    }

    private Measure measure(String mark, String text, int words, int end) {
        var deadline = Deadline.in(ms.folded, words, end);
        int[] owner = Owner.in(ms.folded, words, end);
        if (table != null && Table.row(ms, words, end)) {
            int row = ms.paragraphStart(words);
            int[] due = table.cell(ms, Table.Column.DUE, row, end);
            deadline = due == null ? deadline : Deadline.cell(ms.folded.substring(due[0], due[1]));
            owner = table.cell(ms, Table.Column.OWNER, row, end);
        }
        return new Measure(
                list.size() + 1,
                mark,
                text,
                owner == null ? null : ms.words(owner[0], owner[1]),
                deadline.dueOn(),
                deadline.deadlineClass());
    }

    /** Rule "group's owner": owner and deadline in a last paragraph of their own are those of every measure without its own. */
    void shareTrailer(int end) {
        int last = ms.trimBreaks(0, end);
        int line = ms.paragraphStart(Math.max(last - 1, 0));
        for (int before = before(line);
                !list.isEmpty() && before > starts.get(list.size() - 1);
                before = before(line)) {
            if (!MeasureReader.trailer(ms, before, ms.paragraphEnd(before, last))) {
                break;
            }
            line = before;
        }
        if (list.size() < 2 || line <= starts.get(list.size() - 1) || !MeasureReader.trailer(ms, line, last)) {
            return;
        }
        int[] owner = Owner.in(ms.folded, line, last);
        String name = owner == null ? null : ms.words(owner[0], owner[1]);
        var deadline = Deadline.in(ms.folded, line, last);
        list.replaceAll(m -> m.orElse(name, deadline.dueOn(), deadline.deadlineClass()));
    }

    /** Where the paragraph before the one at {@code line} begins. */
    private int before(int line) {
        return line == 0 ? 0 : ms.paragraphStart(line - 1);
    }
}
