package org.rectify.intake;

import java.util.Locale;

/** The number formats of word processors (ECMA-376, ST_NumberFmt) that occur in Chinese papers. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** The numbers of .doc files (MS-OSHARED, MSONFC), each at its place. */
    private static final String[] BINARY = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "ideographDigital",
        "japaneseCounting",
        "decimal",
        "decimal",
        "decimalFullWidth",
        "decimal",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "decimal",
        "decimal",
        "decimalZero",
        "bullet",
        "decimal",
        "decimal",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "decimal",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private NumberFormats() {}

    static String binary(int code) {
        return code == 0xFF ? "none" : code >= 0 && code < BINARY.length ? BINARY[code] : "decimal";
    }

    static String of(String format, int n) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> chinese(n, DIGITS, "十", "百");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" -> digits(n);
            case "chineseLegalSimplified" -> chinese(n, LEGAL, "拾", "佰");
            case "ideographLegalTraditional", "japaneseLegal" -> chinese(n, LEGAL_TRADITIONAL, "拾", "佰");
            case "ideographTraditional" -> sign(n, STEMS);
            case "ideographZodiac" -> sign(n, BRANCHES);
            case "ideographEnclosedCircle" -> enclosed(n, '㊀', 10);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
            case "decimalEnclosedParen" -> n >= 1 && n <= 20 ? enclosed(n, '⑴', 20) : "(" + n + ")";
            case "decimalEnclosedFullstop" -> n >= 1 && n <= 20 ? enclosed(n, '⒈', 20) : n + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalZero" -> n >= 0 && n < 10 ? "0" + n : String.valueOf(n);
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

    private static String digits(int n) {
        var text = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> text.append(c == '-' ? '-' : DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String sign(int n, String signs) {
        return n >= 1 && n <= signs.length() ? String.valueOf(signs.charAt(n - 1)) : String.valueOf(n);
    }

    private static String enclosed(int n, char first, int last) {
        return n >= 1 && n <= last ? String.valueOf((char) (first + n - 1)) : String.valueOf(n);
    }

    private static String circled(int n) {
        if (n > 35) {
            return n <= 50 ? String.valueOf((char) ('㊱' + n - 36)) : String.valueOf(n);
        }
        return n > 20 ? String.valueOf((char) ('㉑' + n - 21)) : enclosed(n, '①', 20);
    }

    private static String fullWidth(int n) {
        var text = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> text.append((char) (c == '-' ? c : c - '0' + '０')));
        return text.toString();
    }

    private static String letter(int n) {
        return n < 1 || n > 26 * 30
                ? String.valueOf(n)
                : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        if (n < 1 || n > 3999) {
            return String.valueOf(n);
        }
        var text = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }
}
