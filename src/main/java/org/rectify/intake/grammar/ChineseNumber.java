package org.rectify.intake.grammar;

import org.jspecify.annotations.Nullable;

/** A number in Chinese figures from 1 to 99. */
record ChineseNumber(int value, int end) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

    /** The number that begins at {@code i}, or null (also for 二〇二六, 一二, 百). */
    static @Nullable ChineseNumber at(String t, int i) {
        int tens = digit(t, i);
        int next = tens < 0 ? i : i + 1;
        if (!ten(t, next)) {
            return tens < 1 || digit(t, next) >= 0 ? null : new ChineseNumber(tens, next);
        }
        int units = digit(t, next + 1);
        int value = (tens < 0 ? 1 : tens) * 10 + Math.max(units, 0);
        int end = next + (units < 0 ? 1 : 2);
        return value > 99 || value == 0 || digit(t, end) >= 0 || ten(t, end) ? null : new ChineseNumber(value, end);
    }

    private static int digit(String t, int i) {
        char c = Glyphs.c(t, i);
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : FORMAL.indexOf(c);
    }

    private static boolean ten(String t, int i) {
        return Glyphs.c(t, i) == '十' || Glyphs.c(t, i) == '拾';
    }
}
