package org.rectify.intake.grammar;

import org.jspecify.annotations.Nullable;

/** Rule "stated count": how many aspects the sentence that leads to the areas announces. */
record StatedCount(int value, int start, int end) {

    private static final Words UNITS = Words.of("个方面 大方面 方面 个问题 个突出问题 个主要问题 项问题 条问题 个层面");
    private static final Words NOT_AREAS = Words.of("意见 内容 建议 谈心 谈话 征求 收集 梳理 学习了");

    /** The last count in the range whose sentence speaks of problems; null when there is none. */
    static @Nullable StatedCount in(String t, int start, int end) {
        StatedCount found = null;
        for (int[] s : Sentences.of(t, start, end, true)) {
            var count = inSentence(t, s[0], s[1]);
            found = count == null ? found : count;
        }
        return found;
    }

    private static @Nullable StatedCount inSentence(String t, int start, int end) {
        if (!Vocabulary.STATED.in(t, start, end)) {
            return null;
        }
        for (int i = start; i < end; i++) {
            int value = value(t, i);
            int after = value > 0 ? numberEnd(t, i) : i;
            int unit = value > 0 ? UNITS.at(t, after, end) : 0;
            boolean alone = unit == 2 && (value == 1 || after - i == 1 && Glyphs.c(t, i - 1) == '另');
            boolean other = unit > 0 && NOT_AREAS.in(t, clause(t, start, i), i)
                    || unit > 0
                            && NOT_AREAS.in(t, after + unit, Math.min(end, after + unit + 4))
                            && !t.startsWith("的内容", after + unit);
            if (unit > 0 && !alone && !other) {
                return new StatedCount(value, i, after + unit);
            }
            if (value > 0) {
                i = after - 1;
            }
        }
        return null;
    }

    /** Where the clause around a number begins, at most twelve characters before it. */
    private static int clause(String t, int start, int i) {
        int from = i;
        while (from > Math.max(start, i - 12) && t.charAt(from - 1) != ',') {
            from--;
        }
        return from;
    }

    private static int value(String t, int i) {
        var chinese = ChineseNumber.at(t, i);
        if (chinese != null) {
            return chinese.value();
        }
        int end = numberEnd(t, i);
        return end > i && end <= i + 2 && !Glyphs.digit(Glyphs.c(t, i - 1)) ? Integer.parseInt(t.substring(i, end)) : 0;
    }

    private static int numberEnd(String t, int i) {
        var chinese = ChineseNumber.at(t, i);
        return chinese != null ? chinese.end() : Glyphs.digits(t, i);
    }
}
