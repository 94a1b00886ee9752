package org.rectify.intake.grammar;

import java.util.List;

/**
 * The source beside the copy the rules read. The copy is folded, has no blanks and no page furniture, one {@code \n}
 * between paragraphs and one {@code \t} between the cells of a table; {@code at} leads from each of its characters back to the source.
 */
final class Manuscript {

    /** A paragraph of the copy; {@code head} when markdown or bold face calls it a heading, {@code item} after a list sign. */
    record Paragraph(int start, int end, boolean head, boolean item) {}

    final String text;
    final String folded;
    final List<Paragraph> paragraphs;
    final List<int[]> pageNotes;
    private final int[] at;
    private final boolean[] gap;

    Manuscript(String text, String folded, int[] at, boolean[] gap, List<Paragraph> paragraphs, List<int[]> pageNotes) {
        this.text = text;
        this.folded = folded;
        this.at = at;
        this.gap = gap;
        this.paragraphs = paragraphs;
        this.pageNotes = pageNotes;
    }

    /** The normalised source: no byte order mark, line ends {@code \n}. */
    static String normalise(String source) {
        String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    int offset(int i) {
        return at[i];
    }

    char c(int i) {
        return folded.charAt(i);
    }

    int length() {
        return folded.length();
    }

    /** Whether a blank stands before this character in its line. */
    boolean gapBefore(int i) {
        return gap[i];
    }

    boolean startsParagraph(int i) {
        return i == 0 || folded.charAt(i - 1) == '\n';
    }

    /** Where the paragraph around {@code i} ends, at most {@code end}. */
    int paragraphEnd(int i, int end) {
        int index = paragraphAt(i);
        return index < paragraphs.size() ? Math.min(paragraphs.get(index).end(), end) : end;
    }

    /** Where the paragraph around {@code i} begins. */
    int paragraphStart(int i) {
        int index = paragraphAt(i);
        return index < paragraphs.size() ? paragraphs.get(index).start() : i;
    }

    /** Index of the first paragraph that ends at or after {@code i}. */
    int paragraphAt(int i) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() < i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The paragraphs that begin in the range. */
    List<Paragraph> paragraphs(int start, int end) {
        int from = paragraphAt(start);
        while (from < paragraphs.size() && paragraphs.get(from).start() < start) {
            from++;
        }
        int to = from;
        while (to < paragraphs.size() && paragraphs.get(to).start() < end) {
            to++;
        }
        return paragraphs.subList(from, to);
    }

    /** Where {@code c} stands in the range, or -1. */
    int indexOf(char c, int start, int end) {
        for (int i = start; i < end; i++) {
            if (folded.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The range without paragraph ends at its edges, as start and end. */
    int skipBreaks(int i, int end) {
        while (i < end && folded.charAt(i) == '\n') {
            i++;
        }
        return i;
    }

    int trimBreaks(int start, int end) {
        while (end > start && folded.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    /** The officer's own characters in a range: wrapped lines joined, paragraphs parted by one line end. */
    String words(int start, int end) {
        int s = skipBreaks(start, end);
        int e = trimBreaks(s, end);
        var words = new StringBuilder(e - s + 16);
        for (int i = s; i < e; i++) {
            if (folded.charAt(i) == '\n') {
                words.append('\n');
                continue;
            }
            if (i > s && folded.charAt(i - 1) != '\n') {
                between(words, at[i - 1] + 1, at[i]);
            }
            words.append(text.charAt(at[i]));
        }
        return words.toString();
    }

    private void between(StringBuilder words, int from, int to) {
        if (from == to) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (Lines.breaks(text.charAt(i))) {
                if (latin(text.charAt(from - 1)) && latin(text.charAt(to))) {
                    words.append(' ');
                }
                return;
            }
        }
        for (int i = from; i < to; i++) {
            int tag = Tags.at(text, i);
            if (tag == 0) {
                words.append(text.charAt(i));
            }
            i += Math.max(tag - 1, 0);
        }
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
