package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the source line by line: sets page furniture aside, joins wrapped lines and folds what is left. */
final class Lines {

    private static final int WIDEST = 160;
    private static final int NARROWEST = 30;
    /** Lines end this many half widths short of the widest when a mark may not begin the next line. */
    private static final int SLACK = 8;

    /** A line of the source, trimmed; {@code indent} in half widths. */
    private static final class Line {
        final int start;
        final int end;
        final int indent;
        final int width;
        boolean aside;
        boolean afterBlank;
        boolean joined;
        boolean head;
        int body;
        int index;

        Line(int start, int end, int indent, int width) {
            this.start = start;
            this.end = end;
            this.indent = indent;
            this.width = width;
            this.body = start;
        }
    }

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
        lines.setPageNumbersAside();
        lines.setRunningHeadsAside();
        lines.takeMarkdownOff();
        lines.joinWrapped();
        return lines.fold();
    }

    private void split() {
        boolean blank = false;
        for (int i = 0; i <= text.length(); ) {
            int end = i;
            while (end < text.length() && !breaks(text.charAt(end))) {
                end++;
            }
            var line = trimmed(i, end);
            if (line == null) {
                blank = true;
            } else {
                line.afterBlank = blank;
                blank = false;
                line.index = lines.size();
                lines.add(line);
            }
            i = end + 1;
        }
    }

    private static int width(char c) {
        return c < 0x2E80 && c != '“' && c != '”' && c != '—' && c != '…' && c != '‘' && c != '’' ? 1 : 2;
    }

    private @org.jspecify.annotations.Nullable Line trimmed(int start, int end) {
        int indent = 0;
        while (start < end && Blank.is(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 4 : width(text.charAt(start));
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        int width = indent;
        for (int i = start; i < end; i++) {
            width += width(text.charAt(i));
        }
        return start == end ? null : new Line(start, end, indent, width);
    }

    /** Rule "page number": — 1 —, - 1 -, 第1页, 第 1 页 共 9 页, 1/9, a rule of dashes. */
    private void setPageNumbersAside() {
        int lone = 0;
        for (var line : lines) {
            int kind = line.width > 40 ? 0 : pageNumber(line);
            line.aside = kind == 2;
            lone += kind == 1 ? 1 : 0;
        }
        if (lone < 2) {
            return;
        }
        for (var line : lines) { // bare numbers are page numbers when they count up through the text
            line.aside |= line.width <= 4 && pageNumber(line) == 1;
        }
    }

    /** 2 for a page number, 1 for a bare number, else 0. */
    private int pageNumber(Line line) {
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

    /** Rule "running head": the same short line three times, or twice beside page numbers, without ordinal or stop. */
    private void setRunningHeadsAside() {
        Map<String, List<Line>> same = new HashMap<>();
        for (var line : lines) {
            if (!line.aside && line.width <= 60 && line.end - line.start >= 4) {
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
        for (var line : lines) {
            int i = line.start;
            while (i < line.end && text.charAt(i) == '#') {
                i++;
            }
            if (i > line.start && i < line.end && !Character.isDigit(text.charAt(i))) {
                line.head = true;
                line.body = i;
            } else if (line.end - line.start > 1
                    && "-*+>•●◆■▲※★□○".indexOf(text.charAt(line.start)) >= 0
                    && (Blank.is(text.charAt(line.start + 1)) || text.charAt(line.start) > '~')) {
                line.body = line.start + 1;
            } else if (line.width <= 90 && bold(line.start) && bold(line.end - 2) && line.end - line.start > 4) {
                line.head = text.indexOf("**", line.start + 2) == line.end - 2;
            }
        }
    }

    private boolean bold(int i) {
        return i >= 0 && (text.startsWith("**", i) || text.startsWith("__", i));
    }

    /** Rule "wrapped lines": a full line goes on in the next one unless that has an ordinal or an indent. */
    private void joinWrapped() {
        int wrap = wrapWidth();
        if (wrap == 0) {
            return;
        }
        long indented =
                lines.stream().filter(line -> !line.aside && line.indent >= 2).count();
        boolean paragraphsIndented = indented >= 3 && indented * 10 < lines.size() * 9L;
        Line previous = null;
        boolean blank = false;
        boolean note = false;
        for (var line : lines) {
            blank |= line.afterBlank;
            if (line.aside) {
                note = true;
                continue;
            }
            if (previous != null && (!blank || note) && !line.head && !previous.head && line.body == line.start) {
                line.joined = joins(previous, line, wrap, paragraphsIndented);
            }
            previous = line;
            blank = false;
            note = false;
        }
    }

    private boolean joins(Line previous, Line line, int wrap, boolean paragraphsIndented) {
        boolean full = previous.width >= wrap - (stopped(previous) && !paragraphsIndented ? 2 : SLACK);
        if (!full) {
            return false;
        }
        if (paragraphsIndented) {
            return line.indent < 2;
        }
        return line.indent < previous.indent + 2 && !Marks.opens(fold(text.substring(line.start, line.end)));
    }

    /** The width most lines are wrapped at, or 0 when the text is not wrapped. */
    private int wrapWidth() {
        int[] byWidth = new int[WIDEST + 1];
        int kept = 0;
        for (var line : lines) {
            if (!line.aside) {
                kept++;
                if (line.width <= WIDEST) {
                    byWidth[line.width]++;
                }
            }
        }
        int best = 0;
        int bestCount = 0;
        int window = 0;
        for (int w = 1; w <= WIDEST; w++) {
            window += byWidth[w] - (w > SLACK ? byWidth[w - SLACK - 1] : 0);
            if (w >= NARROWEST && window >= bestCount && byWidth[w] > 0) {
                best = w;
                bestCount = window;
            }
        }
        int longer = 0;
        int broken = 0;
        for (var line : lines) {
            longer += !line.aside && line.width > best ? 1 : 0;
            broken += !line.aside && line.width >= best - SLACK && line.width <= best && !stopped(line) ? 1 : 0;
        }
        boolean many = kept >= 6 && bestCount >= 4 && bestCount * 10 >= kept * 4 && longer * 10 <= kept;
        return many && broken * 10 >= bestCount * 6 ? best : 0; // paragraphs end in a stop, wrapped lines seldom do
    }

    private boolean stopped(Line line) {
        return "。.!?:;".indexOf(Folding.fold(text.charAt(line.end - 1))) >= 0;
    }

    private Manuscript fold() {
        var folded = new StringBuilder(text.length());
        int[] at = new int[text.length() + 1];
        boolean[] gap = new boolean[text.length() + 1];
        List<Manuscript.Paragraph> paragraphs = new ArrayList<>();
        List<int[]> notes = new ArrayList<>();
        int start = 0;
        boolean head = false;
        for (var line : lines) {
            if (line.aside) {
                notes.add(new int[] {line.start, line.end});
                continue;
            }
            if (!line.joined && folded.length() > start) {
                paragraphs.add(new Manuscript.Paragraph(start, folded.length(), head));
                at[folded.length()] = line.start;
                folded.append('\n');
                start = folded.length();
            }
            head = line.joined ? head : line.head;
            append(line, folded, at, gap);
        }
        if (folded.length() > start) {
            paragraphs.add(new Manuscript.Paragraph(start, folded.length(), head));
        }
        return new Manuscript(text, folded.toString(), at, gap, paragraphs, notes);
    }

    private void append(Line line, StringBuilder folded, int[] at, boolean[] gap) {
        boolean blank = false;
        for (int i = line.body; i < line.end; i++) {
            char c = text.charAt(i);
            if (Blank.is(c)) {
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
