package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the source line by line: sets page furniture aside, joins wrapped lines and folds what is left. */
final class Lines {

    /** Begins a line that a file keeps beside its text: a header, a footer, a footnote. Readers put it there; nobody types it. */
    private static final char ASIDE = 0x1C;

    /** A blank as web pages write it. */
    private static final String ENTITY = "&nbsp;";

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
        lines.setPageNumbersAside();
        lines.setRunningHeadsAside();
        lines.takeMarkdownOff();
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

    /** Rule "page number": — 1 —, - 1 -, 第1页, 第 1 页 共 9 页, 1/9, a rule of dashes. */
    private void setPageNumbersAside() {
        int lone = 0;
        for (var line : lines) {
            int kind = line.width - line.indent > 40 || line.row ? 0 : pageNumber(line);
            line.aside |= kind == 2;
            lone += kind == 1 ? 1 : 0;
        }
        if (lone < 2) {
            return;
        }
        for (var line : lines) { // bare numbers are page numbers when they count up through the text
            line.aside |= line.width - line.indent <= 4 && !line.row && pageNumber(line) == 1;
        }
    }

    /** 2 for a page number, 1 for a bare number, else 0. */
    private int pageNumber(Line line) {
        if (line.end - line.start == ENTITY.length() && text.startsWith(ENTITY, line.start)) {
            return 2;
        }
        if (tagsOnly(line)) {
            return 2;
        }
        boolean digits = false;
        boolean dressed = false;
        boolean dashes = false;
        for (int i = line.start; i < line.end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if ("-—–―─_".indexOf(c) >= 0) {
                dashes = true;
            } else if ("页共第/".indexOf(c) >= 0) {
                dressed = true;
            } else if ("=*~.".indexOf(c) >= 0 && !digits) {
                dashes |= line.end - line.start >= 3;
            } else if (!Blank.is(c)) {
                return 0;
            }
        }
        if (digits) {
            return dashes || dressed ? 2 : 1;
        }
        return dashes && !dressed && line.end - line.start >= 3 ? 2 : 0;
    }

    private boolean tagsOnly(Line line) {
        int i = line.start;
        while (i < line.end && (Blank.is(text.charAt(i)) || Tags.at(text, i) > 0)) {
            i += Math.max(Tags.at(text, i), 1);
        }
        return i == line.end;
    }

    /** Rule "running head": the same short line three times, or twice beside page numbers, without ordinal or stop. */
    private void setRunningHeadsAside() {
        Map<String, List<Line>> same = new HashMap<>();
        for (var line : lines) {
            if (!line.aside && !line.row && line.width <= 60 && line.end - line.start >= 4) {
                same.computeIfAbsent(text.substring(line.start, line.end), t -> new ArrayList<>())
                        .add(line);
            }
        }
        for (var entry : same.entrySet()) {
            boolean often = entry.getValue().size() >= 3
                    || entry.getValue().size() == 2 && entry.getValue().stream().allMatch(this::besidePageNumber);
            if (often && runningHead(entry.getKey())) {
                boolean title = entry.getValue().get(0) == firstKept();
                entry.getValue().forEach(line -> line.aside = true);
                entry.getValue().get(0).aside = !title;
            }
        }
    }

    private boolean besidePageNumber(Line line) {
        int i = line.index;
        return i > 0 && lines.get(i - 1).aside || i + 1 < lines.size() && lines.get(i + 1).aside;
    }

    private Line firstKept() {
        return lines.stream().filter(line -> !line.aside).findFirst().orElse(lines.get(0));
    }

    private static boolean runningHead(String line) {
        String folded = fold(line);
        boolean stopped = "。.;:,!?".indexOf(folded.charAt(folded.length() - 1)) >= 0;
        boolean heading = Vocabulary.HEADING.chain(folded, 0, folded.length()) == folded.length();
        return !stopped && !heading && !Marks.opens(folded);
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

    /** Rule "markdown": signs of headings, lists, quotations and bold face are no words. */
    private void takeMarkdownOff() {
        boolean dashes = lines.stream().filter(this::dash).count() > 1; // a single one opens a subtitle
        for (var line : lines) {
            takeTagsOff(line);
            int i = line.start;
            while (i < line.end && text.charAt(i) == '#') {
                i++;
            }
            if (line.row) {
                continue;
            }
            if (i > line.start && i < line.end && !Character.isDigit(text.charAt(i))) {
                line.head = true;
                line.body = i;
            } else if (line.end - line.start > 1
                    && bullet(text.charAt(line.start))
                    && (Blank.is(text.charAt(line.start + 1)) || text.charAt(line.start) > '~')) {
                line.body = line.start + 1;
                line.item = text.charAt(line.start) != '>';
            } else if (dashes && dash(line)) {
                line.body = line.start + 2;
                line.item = true;
            } else if (emphasised(line)) {
                line.body++;
                line.bodyEnd--;
            } else if (line.width <= 90 && bold(line.start) && bold(line.end - 2) && line.end - line.start > 4) {
                line.head = text.indexOf("**", line.start + 2) == line.end - 2;
            }
        }
    }

    /** Tags at the head of a line are no part of its words; one of a heading makes it a heading. */
    private void takeTagsOff(Line line) {
        while (line.body < line.bodyEnd && Tags.at(text, line.body) > 0) {
            line.head |= Tags.opensHeading(text, line.body);
            line.item |= Tags.opensItem(text, line.body);
            line.body += Tags.at(text, line.body);
            while (line.body < line.bodyEnd && Blank.is(text.charAt(line.body))) {
                line.body++;
            }
        }
    }

    /** A list sign: markdown's, the usual ones, and the private ones that come from a symbol font. */
    private static boolean bullet(char c) {
        return "-*+>•●◆■▲※★□○◇▪▶➢✓√·".indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF';
    }

    /** ——, as a list sign */
    private boolean dash(Line line) {
        return line.end - line.start > 4 && text.startsWith("——", line.start) && text.charAt(line.start + 2) != '—';
    }

    /** *a whole line* */
    private boolean emphasised(Line line) {
        return text.charAt(line.start) == '*'
                && text.charAt(line.end - 1) == '*'
                && line.end - line.start > 4
                && text.charAt(line.start + 1) != '*'
                && text.charAt(line.end - 2) != '*';
    }

    private boolean bold(int i) {
        return i >= 0 && (text.startsWith("**", i) || text.startsWith("__", i));
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
            } else if (i + 1 < line.end && bold(i)) {
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
