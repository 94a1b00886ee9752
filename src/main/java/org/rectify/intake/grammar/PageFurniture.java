package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets aside what belongs to a page and not to the text: its number, its running head, a ruled line. */
final class PageFurniture {

    private final String text;
    private final List<Line> lines;

    PageFurniture(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    void setAside() {
        setPageNumbersAside();
        setRunningHeadsAside();
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
        if (line.end - line.start == Lines.ENTITY.length() && text.startsWith(Lines.ENTITY, line.start)) {
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
        String folded = Lines.fold(line);
        boolean stopped = "。.;:,!?".indexOf(folded.charAt(folded.length() - 1)) >= 0;
        boolean heading = Vocabulary.HEADING.chain(folded, 0, folded.length()) == folded.length();
        return !stopped && !heading && !Marks.opens(folded);
    }
}
