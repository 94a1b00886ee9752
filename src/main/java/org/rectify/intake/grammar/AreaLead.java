package org.rectify.intake.grammar;

/** Rule "turn": where the strengths of an area end and the words that lead to its first problem begin. */
final class AreaLead {

    private final Manuscript ms;
    private final String t;
    private final Signals signals;

    AreaLead(Manuscript ms, Signals signals) {
        this.ms = ms;
        this.t = ms.folded;
        this.signals = signals;
    }

    /** Where the turn before the first ordinal begins; equal to the ordinal's place when there is none. */
    int start(int start, int mark) {
        int lead = mark;
        while (lead > start) {
            int sentence = Sentences.start(t, start, lead);
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
}
