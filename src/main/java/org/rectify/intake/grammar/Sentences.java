package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end in the copy. */
final class Sentences {

    private static final String QUOTE_ENDS = "”’)》";
    private static final String CLOSERS = "”’\")》";

    private Sentences() {}

    /** A full stop, question or exclamation mark; a point only where no figure, word or ordinal needs it. */
    static boolean stopsAt(String t, int i) {
        char c = t.charAt(i);
        if (c == '。' || c == '!' || c == '?') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        char before = Glyphs.c(t, i - 1);
        char after = Glyphs.c(t, i + 1);
        if (Glyphs.digit(before)) {
            return !Glyphs.digit(after) && !ordinal(t, i);
        }
        return !(before < 0x80 && Character.isLetter(before) && after < 0x80 && Character.isLetterOrDigit(after))
                && before != '.'
                && after != '.';
    }

    private static boolean ordinal(String t, int i) {
        int start = i;
        while (start > 0 && i - start < 3 && Glyphs.digit(t.charAt(start - 1))) {
            start--;
        }
        return i - start <= 2 && Glyphs.boundary(t, start);
    }

    /** Where the sentence that runs at {@code i} ends, its stop and closing quotation mark included. */
    static int end(String t, int i, int limit, boolean semicolons) {
        int quotes = 0;
        for (int j = i; j < limit; j++) {
            char c = t.charAt(j);
            if (c == '\n') {
                return j;
            }
            quotes += c == '"' ? 1 : 0;
            if (stopsAt(t, j) || semicolons && c == ';') {
                int end = j + 1;
                while (end < limit && (t.charAt(end) == '"' ? quotes % 2 == 1 : closes(t, end))) {
                    quotes += t.charAt(end) == '"' ? 1 : 0;
                    end++;
                }
                return end;
            }
        }
        return limit;
    }

    private static boolean closes(String t, int i) {
        return CLOSERS.indexOf(t.charAt(i)) >= 0 || t.charAt(i) == '。' || t.charAt(i) == '!' || t.charAt(i) == '?';
    }

    /** Where the last sentence before {@code end} begins, its own stop skipped. */
    static int start(String t, int start, int end) {
        int i = end;
        while (i > start && t.charAt(i - 1) == '\n') {
            i--;
        }
        while (i > start && (stopsAt(t, i - 1) || QUOTE_ENDS.indexOf(t.charAt(i - 1)) >= 0)) {
            i--;
        }
        while (i > start && !stopsAt(t, i - 1) && t.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** What the character closes: a sentence (。), a part (;), a clause (,), a paragraph; 0 for nothing. */
    static char closed(String t, int i) {
        char c = t.charAt(i);
        if (c == '\n' || c == ';' || c == ',') {
            return c;
        }
        if (stopsAt(t, i)) {
            return '。';
        }
        boolean closer = QUOTE_ENDS.indexOf(c) >= 0 && i > 0 && stopsAt(t, i - 1);
        return closer ? '。' : 0;
    }

    /** The sentences of a range as start and end. */
    static List<int[]> of(String t, int start, int end, boolean semicolons) {
        List<int[]> sentences = new ArrayList<>();
        for (int i = start; i < end; ) {
            if (t.charAt(i) == '\n') {
                i++;
                continue;
            }
            int stop = end(t, i, end, semicolons);
            sentences.add(new int[] {i, stop});
            i = stop;
        }
        return sentences;
    }
}
