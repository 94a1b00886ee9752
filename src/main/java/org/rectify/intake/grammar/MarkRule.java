package org.rectify.intake.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to write an ordinal. Adding a way means adding a rule to {@link #ALL}, a test and a line in the manual. */
interface MarkRule {

    /** The mark that begins at {@code i}, or null. Looks ahead a few characters only. */
    @Nullable
    Mark at(String t, int i, boolean line);

    /** Ⅰ、 Ⅱ. at the head of a line: a part. */
    MarkRule ROMAN = (t, i, line) -> {
        int number = c(t, i) - 'Ⅰ' + 1;
        boolean marked = line && number >= 1 && number <= 12 && "、.,:".indexOf(c(t, i + 1)) >= 0;
        return marked ? new Mark(Mark.Shape.PART, number, i, i + 2, true) : null;
    };

    /** 第一部分, 第一章, Ⅰ、 */
    MarkRule PART = (t, i, line) -> {
        if (c(t, i) != '第') {
            return ROMAN.at(t, i, line);
        }
        var n = ChineseNumber.at(t, i + 1);
        if (n == null || !(t.startsWith("部分", n.end()) || line && c(t, n.end()) == '章')) {
            return null;
        }
        int end = n.end() + (c(t, n.end()) == '章' ? 1 : 2);
        return new Mark(Mark.Shape.PART, n.value(), i, after(t, end, "、:,."), line);
    };

    MarkRule CHINESE_WITH_COMMA = (t, i, line) -> {
        var n = ChineseNumber.at(t, i);
        if (n == null || !(line || boundary(t, i))) {
            return null;
        }
        char stop = c(t, n.end());
        boolean marked = stop == '、' || line && (stop == '.' || stop == ',' || stop == ':' || stop == Table.CELL);
        boolean list = ChineseNumber.at(t, n.end() + 1) != null && "、级类线是".indexOf(c(t, n.end() + 2)) >= 0;
        return marked && !list ? new Mark(Mark.Shape.CN_COMMA, n.value(), i, n.end() + 1, line) : null;
    };

    MarkRule CHINESE_IN_BRACKETS = (t, i, line) -> {
        char glyph = c(t, i);
        if (glyph >= '㈠' && glyph <= '㈩') {
            return new Mark(Mark.Shape.CN_PAREN, glyph - '㈠' + 1, i, after(t, i + 1, "、.,:"), line);
        }
        boolean open = glyph == '(';
        var n = open || line ? ChineseNumber.at(t, open ? i + 1 : i) : null;
        return n != null && c(t, n.end()) == ')'
                ? new Mark(Mark.Shape.CN_PAREN, n.value(), i, after(t, n.end() + 1, "、.,:"), line)
                : null;
    };

    /** What a figure with a point may count: 1.5万元, 1.5米; then it is no ordinal. */
    Words UNITS = Words.of("万 亿 元 % ‰ 倍 个百分点 个点 个月 个小时 千 百 公里 公斤 公顷 吨 米 平方 小时 分钟 克 亩 人次 天 年 月 日 号 折 秒 斤");

    /** What only whole things are counted by: 2.13件 is the second item, and speaks of 13 of them. */
    Words COUNTED = Words.of("路 件 份 次 岁 名 处 个 项 户 家 位 场 条 篇 本 台 座 人 所 村 组 封 面 套 盏 辆 批 间 栋 起 宗 类 支 期 门");

    static boolean counted(String t, int i) {
        int end = digits(t, i);
        return end > i && COUNTED.at(t, end, t.length()) > 0 && UNITS.at(t, end, t.length()) == 0;
    }

    /** 1.1 and 1.1.1 at the head of a line; a level below 1, counted by the last figure. */
    MarkRule DECIMAL = (t, i, line) -> line ? decimal(t, i, k -> false) : null;

    /** The same where a blank ends the ordinal: 3.2 2026年6月底前. */
    static @Nullable Mark decimal(String t, int i, IntPredicate gapBefore) {
        int parts = 0;
        int last = i;
        int end = i;
        for (int from = i; from == i || end < t.length() && t.charAt(end) == '.' && digit(c(t, from)); from = end + 1) {
            last = from;
            end = from;
            while (digit(c(t, end)) && (end == from || !gapBefore.test(end))) {
                end++;
            }
            if (end == from || end > from + 2 || t.charAt(from) == '0') {
                return null;
            }
            parts++;
        }
        char next = c(t, end);
        boolean word = next < 0x80 && Character.isLetterOrDigit(next) && !gapBefore.test(end) || next == '~';
        if (parts < 2 || parts > 3 || word || UNITS.at(t, end, t.length()) > 0 || counted(t, last)) {
            return null;
        }
        var shape = parts == 2 ? Mark.Shape.DECIMAL : Mark.Shape.DECIMAL_DEEP;
        return new Mark(shape, Integer.parseInt(t.substring(last, end)), i, after(t, end, "、.,:"), true);
    }

    MarkRule NUMBER = (t, i, line) -> {
        char glyph = c(t, i);
        if (glyph >= '⒈' && glyph <= '⒛') {
            return new Mark(Mark.Shape.NUMBER, glyph - '⒈' + 1, i, i + 1, line);
        }
        var decimal = DECIMAL.at(t, i, line);
        if (decimal != null) {
            return decimal;
        }
        int end = digits(t, i);
        char before = c(t, i - 1);
        if (end == i || end > i + 2 || digit(before) || before < 0x80 && Character.isLetter(before)) {
            return null;
        }
        boolean open = line || before == ',' || boundary(t, i);
        open |= end == i + 1 && t.charAt(i) == '1' && "题析施因源面向".indexOf(before) >= 0; // 原因分析1、
        boolean marked = c(t, end) == '.' && "第年月".indexOf(before) < 0
                || c(t, end) == '、' && open
                || line && (c(t, end) == ',' || c(t, end) == Table.CELL);
        return marked
                        && (!digit(c(t, end + 1))
                                || (line || boundary(t, i)) && date(t, end + 1)
                                || line && c(t, end) == '.' && counted(t, end + 1)
                                || line && c(t, end) == Table.CELL)
                ? new Mark(Mark.Shape.NUMBER, Integer.parseInt(t.substring(i, end)), i, end + 1, line)
                : null;
    };

    MarkRule NUMBER_IN_BRACKETS = (t, i, line) -> {
        char glyph = c(t, i);
        if (glyph >= '⑴' && glyph <= '⒇') {
            return new Mark(Mark.Shape.NUMBER_PAREN, glyph - '⑴' + 1, i, i + 1, line);
        }
        int from = glyph == '(' ? i + 1 : i;
        int end = digits(t, from);
        boolean open = from > i || line || boundary(t, i);
        return open && end > from && end <= from + 2 && c(t, end) == ')'
                ? new Mark(
                        Mark.Shape.NUMBER_PAREN,
                        Integer.parseInt(t.substring(from, end)),
                        i,
                        after(t, end + 1, "、.,:"),
                        line)
                : null;
    };

    MarkRule CIRCLED = (t, i, line) -> {
        char glyph = c(t, i);
        int number =
                glyph >= '①' && glyph <= '⑳' ? glyph - '①' + 1 : glyph >= '❶' && glyph <= '❿' ? glyph - '❶' + 1 : 0;
        return number > 0 ? new Mark(Mark.Shape.CIRCLED, number, i, after(t, i + 1, "、.:"), line) : null;
    };

    /** 一是, also 第一是; never in 之一是, 唯一是, 统一是, 周一是, nor 一是一. */
    MarkRule IS = (t, i, line) -> {
        boolean nth = c(t, i) == '第';
        var n = ChineseNumber.at(t, nth ? i + 1 : i);
        if (n == null || c(t, n.end()) != '是' || n.value() > 20) {
            return null;
        }
        boolean word = !nth && "之唯统专单同万归划合某任每这那逐进周期初第十百零".indexOf(c(t, i - 1)) >= 0;
        boolean saying = ChineseNumber.at(t, n.end() + 1) != null && c(t, n.end() + 1) == c(t, n.end() - 1);
        return word || saying ? null : new Mark(Mark.Shape.IS, n.value(), i, after(t, n.end() + 1, ",:、"), line);
    };

    /** 一要, never 第一要务, 三要素. */
    MarkRule MUST = (t, i, line) -> {
        var n = ChineseNumber.at(t, i);
        if (n == null || c(t, n.end()) != '要' || n.value() > 20 || !(line || boundary(t, i) || c(t, i - 1) == ',')) {
            return null;
        }
        return "务求素点领义闻".indexOf(c(t, n.end() + 1)) >= 0
                ? null
                : new Mark(Mark.Shape.MUST, n.value(), i, n.end() + 1, line);
    };

    MarkRule OF_WHICH = (t, i, line) -> {
        var n = c(t, i) == '其' ? ChineseNumber.at(t, i + 1) : null;
        if (n == null || !(line || boundary(t, i) || leads(t, i))) {
            return null;
        }
        int end = after(t, n.end(), ",、:是");
        return end > n.end() || line ? new Mark(Mark.Shape.OF_WHICH, n.value(), i, end, line) : null;
    };

    Words NTH_OF = Words.of("个方面 个问题 方面 问题 点 条");

    /** 第一， with its mark, so that 第一时间 is none; also 第一个方面， 第一点： 第一个问题是. */
    MarkRule NTH = (t, i, line) -> {
        var n = c(t, i) == '第' ? ChineseNumber.at(t, i + 1) : null;
        if (n == null || !(line || boundary(t, i) || leads(t, i))) {
            return null;
        }
        int of = n.end() + NTH_OF.at(t, n.end(), t.length());
        int end = after(t, of, of > n.end() ? ",、:.是" : ",、:.");
        return end > of ? new Mark(Mark.Shape.NTH, n.value(), i, end, line) : null;
    };

    List<String> ORDER_WORDS = List.of("首先", "其次", "再次", "最后");

    MarkRule ORDER = (t, i, line) -> {
        for (int k = 0; k < ORDER_WORDS.size(); k++) {
            if (t.startsWith(ORDER_WORDS.get(k), i) && (line || boundary(t, i))) {
                return new Mark(Mark.Shape.ORDER, k + 1, i, after(t, i + 2, ",、:是"), line);
            }
        }
        return null;
    };

    MarkRule SIDE = (t, i, line) -> {
        int other = t.startsWith("另一方面", i) ? 4 : t.startsWith("另外一方面", i) ? 5 : 0;
        int length = other > 0 ? other : t.startsWith("一方面", i) ? 3 : 0;
        return length > 0 && (line || boundary(t, i))
                ? new Mark(Mark.Shape.SIDE, other > 0 ? 2 : 1, i, after(t, i + length, ",:是"), line)
                : null;
    };

    /** A. or a) at the head of a line. */
    MarkRule LETTER = (t, i, line) -> {
        int from = c(t, i) == '(' ? i + 1 : i;
        int number = (c(t, from) | 0x20) - 'a' + 1;
        char stop = c(t, from + 1);
        boolean marked = stop == ')' || from == i && (stop == '.' || stop == '、');
        char next = c(t, from + 2);
        boolean word = next < 0x80 && Character.isLetterOrDigit(next) && !date(t, from + 2);
        return line && number >= 1 && number <= 26 && marked && !word
                ? new Mark(Mark.Shape.LETTER, number, i, from + 2, true)
                : null;
    };

    /** 问题1：, 措施二：; a name, its number and a colon at the head of a line. */
    MarkRule NAMED = named(Mark.Shape.NAMED, Words.of("问题 措施 原因 举措 不足 表现 差距"));

    /** 对照一：, 方面二：; names an area. */
    MarkRule NAMED_ASPECT = named(Mark.Shape.ASPECT, Words.of("对照 方面"));

    /** The same, and 一问： at the head of a line. */
    MarkRule ASPECT = (t, i, line) -> {
        var n = line ? ChineseNumber.at(t, i) : null;
        boolean asked = n != null && c(t, n.end()) == '问' && c(t, n.end() + 1) == ':';
        return asked
                ? new Mark(Mark.Shape.ASPECT, n.value(), i, n.end() + 2, true)
                : NAMED_ASPECT.at(t, i, line);
    };

    private static MarkRule named(Mark.Shape shape, Words names) {
        return (t, i, line) -> {
            int name = line ? names.at(t, i, t.length()) : 0;
            var n = ChineseNumber.at(t, i + name);
            int end = n != null ? n.end() : digits(t, i + name);
            boolean marked = name > 0 && end > i + name && end <= i + name + 2 && ":、.".indexOf(c(t, end)) >= 0;
            if (!marked) {
                return null;
            }
            int number = n != null ? n.value() : Integer.parseInt(t.substring(i + name, end));
            return new Mark(shape, number, i, end + 1, true);
        };
    }

    List<MarkRule> ALL = List.of(
            PART,
            CHINESE_WITH_COMMA,
            CHINESE_IN_BRACKETS,
            NUMBER_IN_BRACKETS,
            NUMBER,
            CIRCLED,
            IS,
            MUST,
            OF_WHICH,
            NTH,
            ORDER,
            SIDE,
            LETTER,
            NAMED,
            ASPECT);

    /** Every character an ordinal may begin with: most characters are passed over without asking a rule. */
    BitSet FIRSTS =
            firsts("零一二三四五六七八九十〇壹贰叁肆伍陆柒捌玖拾第其首再最另(问措原举不表差对方", "09", "az", "AZ", "⒈⒛", "⑴⒇", "①⑳", "❶❿", "㈠㈩", "ⅠⅫ");

    private static BitSet firsts(String single, String... ranges) {
        var firsts = new BitSet();
        single.chars().forEach(firsts::set);
        Stream.of(ranges).forEach(range -> firsts.set(range.charAt(0), range.charAt(1) + 1));
        return firsts;
    }

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
    private static boolean date(String t, int i) {
        int end = digits(t, i);
        boolean year = end == i + 3 && digit(c(t, end)) && "年.-/".indexOf(c(t, end + 1)) >= 0 && t.startsWith("20", i);
        return year || end <= i + 2 && c(t, end) == '月';
    }

    private static int after(String t, int i, String stops) {
        return stops.indexOf(c(t, i)) >= 0 ? i + 1 : i;
    }

    /** Whether the words before {@code i} lead to an item: a comma, 存在的问题, 不足是. */
    private static boolean leads(String t, int i) {
        return ",题足距是为".indexOf(c(t, i - 1)) >= 0;
    }

    /** Whether the text before {@code i} is closed: a sentence, a part of one, a quotation, a paragraph. */
    static boolean boundary(String t, int i) {
        return i == 0 || "\n。.;:!?…”\")》".indexOf(t.charAt(i - 1)) >= 0;
    }
}
