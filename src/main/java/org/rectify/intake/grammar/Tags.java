package org.rectify.intake.grammar;

import java.util.Locale;

/** Rule "web page": tags that came along with a copied page are no words; some of them begin a line. */
final class Tags {

    private static final int LONGEST = 300;
    private static final Words NAMES = Words.of(
            "p br div span h1 h2 h3 h4 h5 h6 b strong i em u s font a ul ol li dl dt dd table thead tbody tr td th "
                    + "section article header footer main center blockquote img hr sup sub small o:p body html head meta title");
    private static final Words BLOCKS =
            Words.of("p br div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr section article center blockquote hr");
    private static final Words ITEMS = Words.of("li");
    private static final Words HEADS = Words.of("h1 h2 h3 h4 h5 h6");

    private Tags() {}

    /** Length of the tag that begins at {@code i}; 0 when there is none. */
    static int at(String text, int i) {
        int from = name(text, i);
        int name = from < 0 ? 0 : length(NAMES, text, from);
        if (name == 0) {
            return 0;
        }
        int limit = Math.min(text.length(), i + LONGEST);
        for (int end = from + name; end < limit; end++) {
            char c = text.charAt(end);
            if (c == '>') {
                return end + 1 - i;
            }
            if (c == '<' || Lines.breaks(c)) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the tag that begins at {@code i} opens a paragraph or breaks a line. */
    static boolean opensLine(String text, int i) {
        boolean closing = i + 1 < text.length() && text.charAt(i + 1) == '/';
        return !closing && length(BLOCKS, text, i + 1) > 0;
    }

    /** Whether the tag that begins at {@code i} opens a heading. */
    static boolean opensHeading(String text, int i) {
        return length(HEADS, text, i + 1) > 0;
    }

    /** Whether the tag that begins at {@code i} opens an item of a list. */
    static boolean opensItem(String text, int i) {
        return length(ITEMS, text, i + 1) > 0;
    }

    private static int name(String text, int i) {
        if (text.charAt(i) != '<' || i + 2 >= text.length()) {
            return -1;
        }
        return text.charAt(i + 1) == '/' ? i + 2 : i + 1;
    }

    /** Length of the name that begins at {@code i} and is closed by a blank, a slash or the tag's end. */
    private static int length(Words names, String text, int i) {
        String start = text.substring(i, Math.min(text.length(), i + 12)).toLowerCase(Locale.ROOT);
        int length = names.at(start, 0, start.length());
        boolean closed = length > 0 && length < start.length() && " />\t".indexOf(start.charAt(length)) >= 0;
        return closed ? length : 0;
    }
}
