package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the source line by line: sets page furniture aside, joins wrapped lines and folds what is left. */
final class Lines {

    /** Begins a line that a file keeps beside its text: a header, a footer, a footnote. Readers put it there; nobody types it. */
    private static final char ASIDE = 0x1C;

    /** A blank as web pages write it. */
    static final String ENTITY = "&nbsp;";

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
    }

    static boolean breaks(char c) {
        return c == '\n' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static Manuscript read(String text) {
        var lines = new Lines(text);
        lines.split();
        new TableLines(text, lines.lines).lay();
        new PageFurniture(text, lines.lines).setAside();
        new Signs(text, lines.lines).takeOff();
        new Wrapping(text, lines.lines).join();
        return lines.fold();
    }

    private void split() {
        boolean blank = false;
        for (int i = 0; i <= text.length(); ) {
            int end = lineEnd(i);
            var line = trimmed(i, end);
            if (line == null) {
                blank = true;
            } else {
                line.afterBlank = blank;
                blank = false;
                line.index = lines.size();
                line.aside = text.charAt(i) == ASIDE;
                lines.add(line);
            }
            i = end < text.length() && !breaks(text.charAt(end)) ? end : end + 1;
        }
    }

    /** Where the line that begins at {@code i} ends: at a break, or before a tag that opens a paragraph. */
    private int lineEnd(int i) {
        int end = i;
        while (end < text.length() && !breaks(text.charAt(end))) {
            int tag = text.charAt(end) == '<' ? Tags.at(text, end) : 0;
            if (tag > 0 && end > i && Tags.opensLine(text, end)) {
                return end;
            }
            end += Math.max(tag, 1);
        }
        return end;
    }

    private static int width(char c) {
        return c < 0x2E80 && c != '“' && c != '”' && c != '—' && c != '…' && c != '‘' && c != '’' ? 1 : 2;
    }

    private @Nullable Line trimmed(int start, int end) {
        int from = start;
        int indent = 0;
        while (start < end && Blank.is(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 4 : width(text.charAt(start));
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        int width = indent;
        int separators = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            width += width(c);
            separators += c == '\t' || c == '|' ? 1 : 0;
        }
        return start == end ? null : new Line(start, end, indent, width, end - from, separators);
    }

    static String fold(String line) {
        var folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Blank.is(c)) {
                folded.append(Folding.fold(c));
            }
        }
        return folded.toString();
    }

    private Manuscript fold() {
        var folded = new StringBuilder(text.length());
        int[] at = new int[text.length() + 1];
        boolean[] gap = new boolean[text.length() + 1];
        List<Manuscript.Paragraph> paragraphs = new ArrayList<>();
        List<int[]> notes = new ArrayList<>();
        int start = 0;
        Line first = null;
        Line before = null;
        for (var line : lines) {
            if (line.aside) {
                notes.add(new int[] {line.start, line.end});
                continue;
            }
            if (!line.joined && folded.length() > start) {
                paragraphs.add(paragraph(start, folded.length(), first));
                at[folded.length()] = line.start;
                folded.append('\n');
                start = folded.length();
            } else if (line.row && before != null && line.joined) {
                at[folded.length()] = before.end;
                folded.append(Table.CELL);
            }
            first = line.joined ? first : line;
            before = line;
            append(line, folded, at, gap);
        }
        if (folded.length() > start) {
            paragraphs.add(paragraph(start, folded.length(), first));
        }
        return new Manuscript(text, folded.toString(), at, gap, paragraphs, notes);
    }

    private static Manuscript.Paragraph paragraph(int start, int end, @Nullable Line first) {
        return new Manuscript.Paragraph(start, end, first != null && first.head, first != null && first.item);
    }

    private void append(Line line, StringBuilder folded, int[] at, boolean[] gap) {
        boolean blank = false;
        for (int i = line.body; i < line.bodyEnd; i++) {
            char c = text.charAt(i);
            if (line.row && (c == '\t' || c == '|')) {
                at[folded.length()] = i;
                folded.append(Table.CELL);
            } else if (Blank.is(c)) {
                blank = true;
            } else if (c == '<' && Tags.at(text, i) > 0) {
                i += Tags.at(text, i) - 1;
            } else if (c == '&' && text.startsWith(ENTITY, i)) {
                i += ENTITY.length() - 1;
                blank = true;
            } else if (i + 1 < line.end && Signs.bold(text, i)) {
                i++;
            } else {
                at[folded.length()] = i;
                gap[folded.length()] = blank;
                folded.append(Folding.fold(c));
                blank = false;
            }
        }
    }
}
