package org.rectify.intake;

import java.util.Locale;

/** The number formats of word processors (ST_NumberFmt) that occur in Chinese papers. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

    private NumberFormats() {}

    static String of(String format, int n) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "koreanCounting" -> chinese(n, DIGITS, "十", "百");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> chinese(n, LEGAL, "拾", "佰");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
            case "decimalEnclosedParen" -> "(" + n + ")";
            case "decimalEnclosedFullstop" -> n + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "upperLetter" -> letter(n);
            case "lowerLetter" -> letter(n).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            default -> String.valueOf(n);
        };
    }

    private static String chinese(int n, String digits, String ten, String hundred) {
        if (n < 1 || n > 999) {
            return String.valueOf(n);
        }
        var text = new StringBuilder();
        if (n >= 100) {
            text.append(digits.charAt(n / 100)).append(hundred);
            if (n % 100 == 0) {
                return text.toString();
            }
            text.append(n % 100 < 10 ? "零" : "");
        }
        int tens = n % 100 / 10;
        if (tens > 0) {
            text.append(tens == 1 && n < 20 && digits.equals(DIGITS) ? "" : digits.charAt(tens))
                    .append(ten);
        }
        return n % 10 == 0
                ? text.toString()
                : text.append(digits.charAt(n % 10)).toString();
    }

    private static String fullWidth(int n) {
        var text = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String letter(int n) {
        return n < 1
                ? String.valueOf(n)
                : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int rest = Math.min(n, 3999);
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
