package org.rectify.intake.grammar;

/** What stands at a place of the copy and around it; beyond its ends there are line ends. */
final class Glyphs {

    private Glyphs() {}

    static char c(String t, int i) {
        return i >= 0 && i < t.length() ? t.charAt(i) : '\n';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the figures that begin at {@code i} end; no further than one past the two an ordinal may have. */
    static int digits(String t, int i) {
        int end = i;
        while (end < i + 3 && digit(c(t, end))) {
            end++;
        }
        return end;
    }

    /** 2026年 or 12月 after an ordinal: 2.2026年4月底前. */
    static boolean date(String t, int i) {
        int end = digits(t, i);
        boolean year = end == i + 3 && digit(c(t, end)) && "年.-/".indexOf(c(t, end + 1)) >= 0 && t.startsWith("20", i);
        return year || end <= i + 2 && c(t, end) == '月';
    }

    static int after(String t, int i, String stops) {
        return stops.indexOf(c(t, i)) >= 0 ? i + 1 : i;
    }

    /** Whether the words before {@code i} lead to an item: a comma, 存在的问题, 不足是. */
    static boolean leads(String t, int i) {
        return ",题足距是为".indexOf(c(t, i - 1)) >= 0;
    }

    /** Whether the text before {@code i} is closed: a sentence, a part of one, a quotation, a paragraph. */
    static boolean boundary(String t, int i) {
        return i == 0 || "\n。.;:!?…”\")》".indexOf(t.charAt(i - 1)) >= 0;
    }
}
