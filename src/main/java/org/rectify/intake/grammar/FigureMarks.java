package org.rectify.intake.grammar;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Ordinals in figures: 1. 1.1 （1） ①; and what only looks like one, an amount or a date. */
final class FigureMarks {

    private FigureMarks() {}

    /** What a figure with a point may count: 1.5万元, 1.5米; then it is no ordinal. */
    private static final Words UNITS =
            Words.of("万 亿 元 % ‰ 倍 个百分点 个点 个月 个小时 千 百 公里 公斤 公顷 吨 米 平方 小时 分钟 克 亩 人次 天 年 月 日 号 折 秒 斤");

    /** What only whole things are counted by: 2.13件 is the second item, and speaks of 13 of them. */
    private static final Words COUNTED =
            Words.of("路 件 份 次 岁 名 处 个 项 户 家 位 场 条 篇 本 台 座 人 所 村 组 封 面 套 盏 辆 批 间 栋 起 宗 类 支 期 门");

    static boolean counted(String t, int i) {
        int end = Glyphs.digits(t, i);
        return end > i && COUNTED.at(t, end, t.length()) > 0 && UNITS.at(t, end, t.length()) == 0;
    }

    /** 1.1 and 1.1.1 at the head of a line; a level below 1, counted by the last figure. */
    private static final MarkRule DECIMAL = (t, i, line) -> line ? decimal(t, i, k -> false) : null;

    /** The same where a blank ends the ordinal: 3.2 2026年6月底前. */
    static @Nullable Mark decimal(String t, int i, IntPredicate gapBefore) {
        int parts = 0;
        int last = i;
        int end = i;
        for (int from = i;
                from == i || end < t.length() && t.charAt(end) == '.' && Glyphs.digit(Glyphs.c(t, from));
                from = end + 1) {
            last = from;
            end = from;
            while (Glyphs.digit(Glyphs.c(t, end)) && (end == from || !gapBefore.test(end))) {
                end++;
            }
            if (end == from || end > from + 2 || t.charAt(from) == '0') {
                return null;
            }
            parts++;
        }
        char next = Glyphs.c(t, end);
        boolean word = next < 0x80 && Character.isLetterOrDigit(next) && !gapBefore.test(end) || next == '~';
        if (parts < 2 || parts > 3 || word || UNITS.at(t, end, t.length()) > 0 || counted(t, last)) {
            return null;
        }
        var shape = parts == 2 ? Mark.Shape.DECIMAL : Mark.Shape.DECIMAL_DEEP;
        return new Mark(shape, Integer.parseInt(t.substring(last, end)), i, Glyphs.after(t, end, "、.,:"), true);
    }

    static final MarkRule NUMBER = (t, i, line) -> {
        char glyph = Glyphs.c(t, i);
        if (glyph >= '⒈' && glyph <= '⒛') {
            return new Mark(Mark.Shape.NUMBER, glyph - '⒈' + 1, i, i + 1, line);
        }
        var decimal = DECIMAL.at(t, i, line);
        if (decimal != null) {
            return decimal;
        }
        int end = Glyphs.digits(t, i);
        char before = Glyphs.c(t, i - 1);
        if (end == i || end > i + 2 || Glyphs.digit(before) || before < 0x80 && Character.isLetter(before)) {
            return null;
        }
        boolean open = line || before == ',' || Glyphs.boundary(t, i);
        open |= end == i + 1 && t.charAt(i) == '1' && "题析施因源面向".indexOf(before) >= 0; // 原因分析1、
        boolean marked = Glyphs.c(t, end) == '.' && "第年月".indexOf(before) < 0
                || Glyphs.c(t, end) == '、' && open
                || line && (Glyphs.c(t, end) == ',' || Glyphs.c(t, end) == Table.CELL);
        return marked
                        && (!Glyphs.digit(Glyphs.c(t, end + 1))
                                || (line || Glyphs.boundary(t, i)) && Glyphs.date(t, end + 1)
                                || line && Glyphs.c(t, end) == '.' && counted(t, end + 1)
                                || line && Glyphs.c(t, end) == Table.CELL)
                ? new Mark(Mark.Shape.NUMBER, Integer.parseInt(t.substring(i, end)), i, end + 1, line)
                : null;
    };

    static final MarkRule NUMBER_IN_BRACKETS = (t, i, line) -> {
        char glyph = Glyphs.c(t, i);
        if (glyph >= '⑴' && glyph <= '⒇') {
            return new Mark(Mark.Shape.NUMBER_PAREN, glyph - '⑴' + 1, i, i + 1, line);
        }
        int from = glyph == '(' ? i + 1 : i;
        int end = Glyphs.digits(t, from);
        boolean open = from > i || line || Glyphs.boundary(t, i);
        return open && end > from && end <= from + 2 && Glyphs.c(t, end) == ')'
                ? new Mark(
                        Mark.Shape.NUMBER_PAREN,
                        Integer.parseInt(t.substring(from, end)),
                        i,
                        Glyphs.after(t, end + 1, "、.,:"),
                        line)
                : null;
    };

    static final MarkRule CIRCLED = (t, i, line) -> {
        char glyph = Glyphs.c(t, i);
        int number =
                glyph >= '①' && glyph <= '⑳' ? glyph - '①' + 1 : glyph >= '❶' && glyph <= '❿' ? glyph - '❶' + 1 : 0;
        return number > 0 ? new Mark(Mark.Shape.CIRCLED, number, i, Glyphs.after(t, i + 1, "、.:"), line) : null;
    };
}
