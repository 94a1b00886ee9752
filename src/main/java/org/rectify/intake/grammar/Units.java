package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/** The sentences and parts of an area that has no ordinals, cut also where a cause or an example begins after a comma. */
final class Units {

    /** @param before what closed the words before it: 。 ; , or a line end */
    record Unit(int start, int end, char before) {

        boolean afterSentence() {
            return before == '。' || before == '\n';
        }
    }

    private final Manuscript ms;
    private final String t;
    private final Signals signals;
    private final List<Unit> list = new ArrayList<>();

    Units(Manuscript ms, Signals signals, int start, int end) {
        this.ms = ms;
        this.t = ms.folded;
        this.signals = signals;
        cut(start, end);
    }

    private void cut(int start, int end) {
        char before = '\n';
        int from = start;
        for (int i = start + 1; i < end; i++) {
            char closed = Sentences.closed(t, i - 1);
            boolean cut = closed == '。' && Sentences.closed(t, i) != '。'
                    || closed == ';'
                    || closed == '\n'
                    || closed == ','
                            && !signals.cause(from, i, false)
                            && (signals.cause(i, end, true) || signals.example(i, end, ','));
            if (cut) {
                add(from, i, from == start ? '\n' : before);
                before = closed;
                from = i;
            }
        }
        add(from, end, from == start ? '\n' : before);
    }

    private void add(int start, int end, char before) {
        int s = ms.skipBreaks(start, end);
        int e = ms.trimBreaks(s, end);
        if (s < e) {
            list.add(new Unit(s, e, before));
        }
    }

    int size() {
        return list.size();
    }

    Unit get(int k) {
        return list.get(k);
    }

    boolean admitsAfter(int k) {
        return list.subList(k + 1, list.size()).stream().anyMatch(unit -> signals.admits(unit.start(), unit.end()));
    }

    /** Rule "another problem": a bare fact is one where it is a paragraph, a new topic, or as plain as the one before it. */
    boolean another(int k, boolean conceded) {
        var unit = list.get(k);
        boolean paragraph = unit.before() == '\n' && Sentences.stopsAt(t, ms.trimBreaks(0, unit.start()) - 1);
        return paragraph || unit.afterSentence() && (conceded || signals.newTopic(unit.start(), unit.end()));
    }

    /** Rule "told": a sentence that praises nothing and that an example or a cause follows. */
    boolean told(int k) {
        if (k + 1 == list.size()
                || signals.praises(list.get(k).start(), list.get(k).end())) {
            return false;
        }
        var next = list.get(k + 1);
        return signals.example(next.start(), next.end(), next.before())
                || signals.cause(next.start(), next.end(), false);
    }

    /** Whether a turn after the unit shows that strengths are told first. */
    boolean turnsAfter(int k) {
        int turn = signals.turn(list.get(k).start(), list.get(list.size() - 1).end());
        return turn > list.get(k).end();
    }
}
