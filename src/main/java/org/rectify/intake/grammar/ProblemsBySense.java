package org.rectify.intake.grammar;

import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.AreaBody.CauseRange;
import org.rectify.intake.grammar.AreaBody.ProblemRange;
import org.rectify.intake.grammar.Units.Unit;

/** Rule "split by sense": without ordinals, one problem for each sentence or part that admits a shortcoming. */
final class ProblemsBySense {

    private final Manuscript ms;
    private final String t;
    private final Marks marks;
    private final Signals signals;
    private final AreaLead lead;
    private final AreaBody body;
    private final int start;
    private final int end;
    private @Nullable ProblemRange current;
    private boolean inCause;
    /** Whether the first problem was no more than a bare fact. */
    private boolean conceded;

    ProblemsBySense(Draft draft, AreaLead lead, AreaBody body, int start, int end) {
        this.ms = draft.ms;
        this.t = ms.folded;
        this.marks = draft.marks;
        this.signals = draft.signals;
        this.lead = lead;
        this.body = body;
        this.start = start;
        this.end = end;
    }

    /** @param causes where ordinals count causes */
    void read(NavigableSet<Integer> causes) {
        body.bySense = true;
        body.leadStart = end;
        body.problemsStart = end;
        var units = new Units(ms, signals, start, end);
        for (int k = 0; k < units.size(); k++) {
            if (!explains(units.get(k), causes) && !shows(units.get(k))) {
                admit(units, k);
            }
        }
        if (current == null) {
            fallBack();
        }
        body.close(end);
    }

    /** Whether the unit is a cause of what was admitted, or goes on with one. */
    private boolean explains(Unit unit, NavigableSet<Integer> causes) {
        boolean counted = causes.contains(unit.start());
        if (current != null && (counted || signals.cause(unit.start(), unit.end(), unit.before() == ','))) {
            addCause(unit);
            inCause = true;
            return true;
        }
        if (inCause && !goesOn(unit) && (counted || signals.causeGoesOn(unit.start(), unit.end()))) {
            addCause(unit);
            return true;
        }
        return inCause && goesOn(unit);
    }

    private void addCause(Unit unit) {
        body.causes.add(new CauseRange(unit.start(), unit.start(), body.problems.size()));
    }

    /** Rule "cause to the end": a paragraph that begins by explaining what was told before is a cause as a whole. */
    private boolean goesOn(Unit unit) {
        int cause = body.causes.get(body.causes.size() - 1).start();
        return ms.paragraphStart(unit.start()) == cause && signals.explainsAll(cause, unit.start());
    }

    /** Whether the unit is an example of the problem that is open. */
    private boolean shows(Unit unit) {
        if (current == null || inCause || !signals.example(unit.start(), unit.end(), unit.before())) {
            return false;
        }
        current.examples.add(unit.start());
        return true;
    }

    private void admit(Units units, int k) {
        var unit = units.get(k);
        boolean plain = signals.admits(unit.start(), unit.end())
                || signals.shows(unit.start(), unit.end())
                || current == null && units.told(k);
        boolean admits = plain
                || signals.concedes(unit.start(), unit.end())
                        && (current == null ? !units.turnsAfter(k) : units.another(k, conceded));
        var opener = opener(unit);
        if (opener != null && (admits || current != null)) {
            counted(opener);
        } else if (current == null && admits) {
            conceded = !plain;
            int words = first(unit.start(), unit.end(), units.admitsAfter(k));
            current = words < unit.end() ? open(words, words, false) : null;
        } else if (current != null && admits && (inCause || !current.marked)) {
            current = open(unit.start(), unit.start(), false);
            inCause = false;
        }
    }

    /** An ordinal that stands alone: 另一方面. */
    private @Nullable Mark opener(Unit unit) {
        var list = marks.in(unit.start(), Math.min(unit.end(), unit.start() + 1));
        return list.isEmpty() || list.get(0).shape() == Mark.Shape.PART ? null : list.get(0);
    }

    private void counted(Mark opener) {
        if (current == null) {
            body.problemsStart = opener.start();
            body.leadStart = lead.start(start, opener.start());
        }
        current = open(opener.start(), opener.end(), true);
        inCause = false;
    }

    private ProblemRange open(int from, int words, boolean marked) {
        var problem = new ProblemRange(from, words, marked);
        body.problems.add(problem);
        return problem;
    }

    /** The first unit that admits: sets the lead apart and answers where the problem's words begin; {@code b} for none. */
    private int first(int a, int b, boolean more) {
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
    private void fallBack() {
        int turn = signals.turn(start, end);
        int words = turn < 0 ? withoutStrength(start, end) : afterTurn(turn, end);
        if (ms.skipBreaks(words, end) < end) {
            body.leadStart = turn < 0 ? words : turn;
            body.problemsStart = words;
            open(words, words, false);
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
}
