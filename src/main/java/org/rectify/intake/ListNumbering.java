package org.rectify.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of automatic lists as word processors do, and shows their numbers as text. */
final class ListNumbering {

    static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    /** How one level of a list counts; {@code text} holds {@code %1} to {@code %9} for the levels' numbers. */
    static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
        /** All numbers in it are Arabic. */
        boolean legal;
        /** Begins anew after this level (1 is the highest) or a higher one; 0: never. */
        int restart = -1;
        /** The text follows without tab or blank. */
        boolean tight;
        /** The paragraph style that counts in this level, or empty. */
        String style = "";
    }

    /** A list as paragraphs name it. Lists of one definition count together. */
    static final class Use {
        @Nullable
        Object definition;
        /** Starts of its own, which begin when the list is first used. */
        final Map<Integer, Integer> starts = new HashMap<>();
        /** Levels of its own. */
        final Map<Integer, Level> levels = new HashMap<>();

        private boolean begun;
    }

    private final Map<Object, int[]> counters = new HashMap<>();

    static Level[] levels() {
        var levels = new Level[LEVELS];
        Arrays.setAll(levels, i -> new Level());
        return levels;
    }

    /**
     * The number of the next paragraph of a list, counted on; empty for a bullet. A paragraph that begins with the same
     * number as typed words (WPS writes some twice) gets no second one.
     */
    String next(Use list, Level[] definition, int level, String words) {
        int depth = Math.max(0, Math.min(LEVELS - 1, level));
        var levels = definition.clone();
        list.levels.forEach((i, own) -> levels[Math.max(0, Math.min(LEVELS - 1, i))] = own);
        var counter = count(list, levels, depth);
        String number = shown(list, levels, counter, depth);
        return words.isBlank() || typed(words, number) ? "" : number;
    }

    private int[] count(Use list, Level[] levels, int depth) {
        var counter = counters.computeIfAbsent(list.definition == null ? list : list.definition, d -> unused());
        if (!list.begun) {
            list.begun = true;
            list.starts.keySet().stream().filter(i -> i >= 0 && i < LEVELS).forEach(i -> counter[i] = UNUSED);
        }
        counter[depth] = counter[depth] == UNUSED ? start(list, levels, depth) : counter[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) {
            boolean anew = levels[i].restart < 0 || levels[i].restart > depth;
            counter[i] = anew && levels[i].restart != 0 ? UNUSED : counter[i];
        }
        return counter;
    }

    private static int[] unused() {
        var counter = new int[LEVELS];
        Arrays.fill(counter, UNUSED);
        return counter;
    }

    private static int start(Use list, Level[] levels, int depth) {
        return list.starts.getOrDefault(depth, levels[depth].start);
    }

    private static String shown(Use list, Level[] levels, int[] counter, int depth) {
        var level = levels[depth];
        if (level.format.equals("bullet") || level.format.equals("none")) {
            return "";
        }
        var number = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int other = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (other >= 0 && other < LEVELS) {
                int n = counter[other] == UNUSED ? start(list, levels, other) : counter[other];
                number.append(NumberFormats.of(level.legal ? "decimal" : levels[other].format, n));
                i++;
            } else {
                number.append(c);
            }
        }
        boolean open = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return open && !level.tight ? number.append(' ').toString() : number.toString();
    }

    /** Whether the words begin with the number, whatever stop or width they write it with: 一、 and 一． are the same. */
    private static boolean typed(String words, String number) {
        String core = core(number);
        String typed = halfWidth(words.strip());
        if (core.isEmpty()) {
            return !number.isBlank() && typed.startsWith(halfWidth(number.strip()));
        }
        int i = typed.startsWith("(") ? 1 : 0;
        if (!typed.startsWith(core, i) || typed.length() == i + core.length()) {
            return false;
        }
        int stop = i + core.length();
        boolean decimal = typed.charAt(stop) == '.'
                && stop + 1 < typed.length()
                && Character.isDigit(typed.charAt(stop + 1))
                && Character.isDigit(core.charAt(core.length() - 1));
        return "、.,)".indexOf(typed.charAt(stop)) >= 0 && !decimal;
    }

    /** The number without brackets and stops. */
    private static String core(String number) {
        return halfWidth(number.strip()).replaceAll("^\\(|[、.,)]+$", "");
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)));
        return half.toString();
    }
}
