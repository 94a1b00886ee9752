package org.rectify.intake.grammar;

/** The named signals of a sentence: shortcoming, turn, lead, example, cause. All look at folded text. */
final class Signals {

    private final String t;

    Signals(Manuscript ms) {
        this.t = ms.folded;
    }

    /** Rule "shortcoming": the range admits one, and does not merely fight it. */
    boolean admits(int start, int end) {
        return admits(start, end, true);
    }

    private boolean admits(int start, int end, boolean generic) {
        int denied = -1;
        for (int i = start; i < end; i++) {
            char c = t.charAt(i);
            if (c == ',' || c == ';' || Sentences.stopsAt(t, i)) {
                denied = -1;
            }
            if (Vocabulary.DENIAL.at(t, i, end) > 0 && !t.startsWith("政治理", i - 1)) {
                denied = i;
            }
            int length = Vocabulary.SHORTCOMING.at(t, i, end);
            boolean counts = length > 0 && (denied < 0 || i - denied > 20) && !fewer(start, i, length);
            if (counts && (generic || Vocabulary.GENERIC_SHORTCOMING.at(t, i, end) == 0 && !t.startsWith("存在问题", i))) {
                return true;
            }
        }
        return false;
    }

    /** Rule "fewer is better": fewer meetings, papers or costs are no shortcoming. */
    private boolean fewer(int start, int i, int length) {
        return t.charAt(i + length - 1) == '少' && Vocabulary.BETTER_FEWER.in(t, Math.max(start, i - 8), i)
                || t.startsWith("少了", i + length - 2) && Vocabulary.BETTER_FEWER.in(t, Math.max(start, i - 8), i);
    }

    /** Rule "concession": admits by a bare fact (只去过两次, 拖了两月), where nothing praises or declares. */
    boolean concedes(int start, int end) {
        return Vocabulary.CONCESSION.in(t, start, end) && !praises(start, end);
    }

    boolean praises(int start, int end) {
        return Vocabulary.STRENGTH.in(t, start, end) || Vocabulary.CLEAN.in(t, start, end);
    }

    /** Rule "new topic": a sentence that begins with 对…, 在…上 speaks of something else. */
    boolean newTopic(int start, int end) {
        return Vocabulary.TOPIC.at(t, start, end) > 0;
    }

    /** Rule "manifestation": 存在…现象 admits as well. */
    boolean shows(int start, int end) {
        for (int i = start; i + 2 <= end; i++) {
            if (t.startsWith("存在", i)) {
                return (i == start || t.charAt(i - 1) != '不') && within("现象", i, Math.min(end, i + 40));
            }
        }
        return false;
    }

    /** Rule "announcement": says that there are problems, not which: 但还存在一些不足。 */
    boolean announces(int start, int end) {
        int last = end;
        while (last > start && "。.,:;!".indexOf(t.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean closes = false;
        for (String word : new String[] {"不足", "问题", "差距", "短板", "不足之处", "薄弱环节", "如下", "方面"}) {
            closes |= t.startsWith(word, last - word.length()) && last - word.length() >= start;
        }
        return closes && last - start <= 60 && !admits(start, end, false);
    }

    /** Rule "turn": where the clause that turns from strength to problem begins, or -1. */
    int turn(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean clause = i == start || ",;。:!?\n”".indexOf(t.charAt(i - 1)) >= 0 || t.charAt(i - 1) == '.';
            if (clause && (Vocabulary.TURN.at(t, i, end) > 0 || exists(i, end))) {
                return i;
            }
        }
        return -1;
    }

    private static final Words EXISTS = Words.of(
            "存在的问题 存在的主要问题 存在的突出问题 存在的不足 存在的主要不足 存在的差距 还存在 仍存在 也存在 仍然存在 依然存在 "
                    + "主要问题 我存在的 自己存在的 我还存在 不足之处 存在问题 存在不足 存在差距 主要存在 存在以下 主要表现 具体表现 表现为 表现在 问题主要 问题是 问题: 主要差距 主要不足 差距和不足 突出问题 对照检查 查摆出 还有差距 还有不足 还有以下 存在一些 存在着 存在的主要差距 不足的是 美中不足 遗憾的是");

    private boolean exists(int i, int end) {
        return EXISTS.at(t, i, end) > 0;
    }

    /** Where a lead that ends in 问题是, 表现为 and the like ends within the range, or -1. */
    int leadEnd(int start, int end) {
        int limit = Math.min(end, start + 50);
        int found = -1;
        for (int i = start; i < limit; i++) {
            int length = Vocabulary.LEAD_END.at(t, i, end);
            if (length > 0 && found < 0 && !admits(start, i + length, false)) {
                found = i + length;
                i = found - 1;
            }
        }
        return found > 0 && found < end && ":,".indexOf(t.charAt(found)) >= 0 ? found + 1 : found;
    }

    /** Rule "cause":究其原因 … at the start of a sentence or part; the plainest also after a comma. */
    boolean cause(int i, int end, boolean afterComma) {
        return afterComma
                ? Vocabulary.CAUSE_IN_SENTENCE.at(t, i, end) > 0
                : Vocabulary.CAUSE.at(t, i, end) > 0 || explainsAll(i, end);
    }

    /** Rule "told before": 出现这些问题，根子在于 …; 以上两个问题，归根到底 …. */
    boolean explainsAll(int i, int end) {
        if (Vocabulary.TOLD.at(t, i, end) == 0) {
            return false;
        }
        int sentence = Sentences.end(t, i, Math.min(end, i + 50), false);
        int what = Vocabulary.TOLD_WHAT.find(t, i + 2, Math.min(sentence, i + 14));
        return what > 0 && Vocabulary.EXPLAINS.in(t, what, sentence);
    }

    /** Rule "example": 比如 …, 有的 …, 如 …, a date at the start of a sentence. */
    boolean example(int i, int end, char before) {
        if (before == ',') {
            return Vocabulary.EXAMPLE_IN_SENTENCE.at(t, i, end) > 0;
        }
        if (Vocabulary.EXAMPLE.at(t, i, end) > 0 || Vocabulary.EXAMPLE_LIST.at(t, i, end) > 0) {
            return true;
        }
        if (before == ';') {
            return false;
        }
        boolean as = t.charAt(i) == '如' && Vocabulary.NO_EXAMPLE_AS.at(t, i, end) == 0;
        return as && i + 1 < end || dated(i, end) || t.startsWith("以", i) && within("为例", i, Math.min(end, i + 30));
    }

    /** Rule "dated": an incident is told by its day or month; a year alone counts what it held. */
    boolean dated(int i, int end) {
        int j = t.startsWith("在", i) ? i + 1 : i;
        int once = Vocabulary.ONCE.at(t, j, end);
        int year =
                Glyphs.digits(t, j) == j + 3 && Glyphs.c(t, j + 4) == '年' ? 5 : Vocabulary.EXAMPLE_YEAR.at(t, j, end);
        char next = Glyphs.c(t, j + year);
        boolean when = year > 0 && (Glyphs.digit(next) || ",上下初底年".indexOf(next) >= 0);
        return (once > 0 || when) && !within("以来", i, Math.min(end, i + 12));
    }

    private boolean within(String word, int start, int end) {
        for (int i = start; i + word.length() <= end; i++) {
            if (t.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Rule "cause goes on": a sentence after a cause that adds to it. */
    boolean causeGoesOn(int i, int end) {
        return Vocabulary.CAUSE_GOES_ON.at(t, i, end) > 0;
    }

    /** Rule "sanctions": named as suffered or not; a regulation's name (纪律处分条例) names none. */
    boolean declares(int start, int end) {
        for (int i = Vocabulary.DECLARATION.find(t, start, end); i >= 0; ) {
            int after = i + Vocabulary.DECLARATION.at(t, i, end);
            if (!t.startsWith("条例", after) && !t.startsWith("规定", after)) {
                return true;
            }
            i = Vocabulary.DECLARATION.find(t, after, end);
        }
        return false;
    }
}
