package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads the text of an area: by its ordinals, or by sense where it has none. */
final class AreaBodyReader {

    private final Draft draft;
    private final String t;
    private final Series series;
    private final AreaLead lead;
    private final MarkedProblems marked;

    AreaBodyReader(Draft draft) {
        this.draft = draft;
        this.t = draft.ms.folded;
        this.series = draft.series;
        this.lead = new AreaLead(draft.ms, draft.signals);
        this.marked = new MarkedProblems(draft.ms, draft.signals, lead);
    }

    AreaBody read(int start, int end) {
        var body = new AreaBody(start);
        List<Mark> problems = new ArrayList<>();
        NavigableSet<Integer> causes = new TreeSet<>();
        for (var run : series.items(start, end)) {
            int first = run.first().start();
            if (causeLeads(start, first)) {
                run.marks().forEach(mark -> causes.add(mark.start()));
            } else if (problems.isEmpty() || !measureLeads(start, first)) {
                problems.addAll(run.marks());
            }
            if (problems.isEmpty() || problems.get(0) == run.first()) {
                series.check(run.marks());
            }
        }
        if (problems.isEmpty()) {
            new ProblemsBySense(draft, lead, body, start, end).read(causes);
        } else {
            marked.read(body, start, end, problems, causes);
        }
        return body;
    }

    /** Whether the sentence that leads to a mark speaks of causes. */
    private boolean causeLeads(int start, int mark) {
        int from = Sentences.start(t, start, mark);
        return Vocabulary.CAUSE.in(t, from, mark)
                || Vocabulary.CAUSE_TITLE.in(t, from, mark) && !t.startsWith("问题", from);
    }

    private boolean measureLeads(int start, int mark) {
        return Vocabulary.MEASURE_LEAD.in(t, Sentences.start(t, start, mark), mark);
    }
}
