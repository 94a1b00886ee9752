package org.rectify.intake.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of keywords that is looked up in folded text; the cost is one look per character. */
final class Words {

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Words(List<String> words) {
        for (String word : words) {
            firsts.set(word.charAt(0));
            byFirst.computeIfAbsent(word.charAt(0), c -> new java.util.ArrayList<>())
                    .add(word);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Keywords parted by blanks. */
    static Words of(String words) {
        return new Words(Arrays.asList(words.trim().split("\\s+")));
    }

    /** Length of the longest keyword that begins at {@code i} and ends by {@code end}; 0 when there is none. */
    int at(String text, int i, int end) {
        if (i >= end || !firsts.get(text.charAt(i))) {
            return 0;
        }
        for (String word : byFirst.get(text.charAt(i))) {
            if (i + word.length() <= end && text.startsWith(word, i)) {
                return word.length();
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
