package org.rectify.intake.grammar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A list of keywords that is looked up in folded text; the cost is one look per character. */
final class Words {

    /** A table by first character, open at its ends; a quarter full at most, so a look is nearly always the only one. */
    private final char[] firsts;

    private final String[][] words;

    private Words(List<String> list) {
        int size = Integer.highestOneBit(list.size() * 8);
        firsts = new char[size];
        words = new String[size][];
        list.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)))
                .forEach(this::put);
    }

    private void put(char first, List<String> longestFirst) {
        int slot = slot(first);
        firsts[slot] = first;
        words[slot] = longestFirst.toArray(String[]::new);
    }

    /** Where the character stands in the table, or where it would. */
    private int slot(char c) {
        int mask = firsts.length - 1;
        int slot = c & mask;
        while (firsts[slot] != c && firsts[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Keywords parted by blanks. */
    static Words of(String words) {
        return new Words(Arrays.asList(words.trim().split("\\s+")));
    }

    /** Length of the longest keyword that begins at {@code i} and ends by {@code end}; 0 when there is none. */
    int at(String text, int i, int end) {
        String[] candidates = i < end ? words[slot(text.charAt(i))] : null;
        if (candidates != null) {
            for (String word : candidates) {
                if (i + word.length() <= end && text.startsWith(word, i)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** Where the first keyword begins in the range, or -1. */
    int find(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean in(String text, int start, int end) {
        return find(text, start, end) >= 0;
    }

    boolean in(String text) {
        return in(text, 0, text.length());
    }

    int count(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            int length = at(text, i, end);
            if (length > 0) {
                count++;
                i += length - 1;
            }
        }
        return count;
    }

    /** Where a chain of keywords that begins at {@code start} ends; {@code start} when none begins there. */
    int chain(String text, int start, int end) {
        int i = start;
        for (int length = at(text, i, end); length > 0; length = at(text, i, end)) {
            i += length;
        }
        return i;
    }
}
