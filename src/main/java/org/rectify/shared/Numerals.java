package org.rectify.shared;

/** Numbering and labels as an official text has them. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STOPS = "。！？；：，、.!?;:,";
    private static final int LABEL = 24;

    private Numerals() {}

    /** 一, 二 … 十, 十一 … 九十九; larger numbers in Arabic figures. */
    public static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        var head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }

    /** True when the text ends in a stop of its own. */
    public static boolean endsSentence(String text) {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The first clause of a text without its stop, cut with … when it is long. */
    public static String label(String text) {
        var end = 0;
        while (end < text.length() && "。；！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var clause = text.substring(0, end).strip();
        return Texts.length(clause) <= LABEL ? clause : clause.substring(0, clause.offsetByCodePoints(0, LABEL)) + "…";
    }
}
