package org.rectify.intake.grammar;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rule "written date": 二〇二六年三月底前, 2026.3.31前 and 2026-3-31前 say what 2026年3月底前 and 2026年3月31日前 say. */
final class WrittenDate {

    private static final String NUMERALS = "〇○零一二三四五六七八九十";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("二[〇○零O0][〇○零一二三四五六七八九]{2}(?=年)");
    private static final Pattern MONTH_OR_DAY =
            Pattern.compile("(?<![一二三四五六七八九十])(?:二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])(?=[月日号])");
    private static final Pattern POINTS = Pattern.compile(
            "(?<![0-9.])(20[0-9]{2})([./-])(1[0-2]|0?[1-9])(?:\\2(3[01]|[12][0-9]|0?[1-9]))?(?![0-9.%])(?:日(?!常))?");

    private WrittenDate() {}

    /** The words with every date in figures and 年月日. */
    static String inFigures(String t) {
        boolean written = false;
        boolean points = false;
        for (int i = 1; i < t.length(); i++) {
            char c = t.charAt(i);
            written |= (c == '月' || c == '年' || c == '日' || c == '号') && NUMERALS.indexOf(t.charAt(i - 1)) >= 0;
            points |= i >= 4 && (c == '.' || c == '-' || c == '/') && t.startsWith("20", i - 4);
        }
        String words = t;
        if (written) {
            words = replace(YEAR, words, m -> figures(m.group()));
            words = replace(MONTH_OR_DAY, words, m -> number(m.group()));
        }
        return points
                ? replace(
                        POINTS,
                        words,
                        m -> m.group(1) + "年" + m.group(3) + "月" + (m.group(4) == null ? "" : m.group(4) + "日"))
                : words;
    }

    private static String replace(Pattern pattern, String words, Function<MatchResult, String> by) {
        return pattern.matcher(words).replaceAll(by);
    }

    private static String figures(String year) {
        var figures = new StringBuilder();
        for (char c : year.toCharArray()) {
            figures.append(Math.max(DIGITS.indexOf(c), 0));
        }
        return figures.toString();
    }

    private static String number(String words) {
        var n = ChineseNumber.at(words, 0);
        return n == null ? words : String.valueOf(n.value());
    }
}
