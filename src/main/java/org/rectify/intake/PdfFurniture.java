package org.rectify.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rectify.intake.PdfPage.Line;

/** Tells what the pages carry from what the text says: page numbers, running heads and feet, footnotes. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―─_·. ]*(第 ?)?([0-9０-９]{1,4}|[ivxlcIVXLC]{1,6})( ?页)?( ?[/,，共] ?(共 ?)?[0-9０-９]{1,4}( ?页)?)?[-—–―─_·. ]*");

    private static final Pattern NOTE_MARK = Pattern.compile("^([0-9①-⑳\\[［*※]|注[:：]).*");
    private static final Pattern MARK = Pattern.compile("^([0-9]{1,2}|[①-⑳*※])");
    private static final float SMALL = 0.88f;
    private static final int EDGES = 2;

    private final List<PdfPage> pages;
    private final float body;

    /** @param body the size of most of the type */
    PdfFurniture(List<PdfPage> pages, float body) {
        this.pages = pages;
        this.body = body;
    }

    void setAside() {
        pages.forEach(this::pageNumbers);
        for (int depth = 0; depth < EDGES; depth++) {
            repeated(Comparator.comparingDouble(line -> line.y));
            repeated(Comparator.comparingDouble(line -> -line.y));
        }
        if (pages.size() == 1) {
            lonely(pages.get(0));
        }
        pages.forEach(this::footnotes);
    }

    /** The lowest and the highest line, when they are nothing but a number. */
    private void pageNumbers(PdfPage page) {
        for (boolean low : new boolean[] {true, false}) {
            var edge = page.lines.stream()
                    .filter(line -> !line.aside)
                    .max(Comparator.comparingDouble(line -> low ? line.y : -line.y));
            edge.filter(line -> page.lines.size() > 1 && atEdge(line, page))
                    .filter(line -> PAGE_NUMBER.matcher(line.words()).matches())
                    .filter(line -> page.lines.stream().noneMatch(l -> l != line && l.sameBaseline(line)))
                    .ifPresent(line -> line.aside = true);
        }
    }

    private static boolean atEdge(Line line, PdfPage page) {
        return line.y < page.height * 0.12f || line.y > page.height * 0.88f;
    }

    /** The outermost line of a page that stands at the same height with the same words on another page. */
    private void repeated(Comparator<Line> outermost) {
        Map<String, Set<Line>> same = new HashMap<>();
        for (var page : pages) {
            page.lines.stream()
                    .filter(line -> !line.aside && (line.y < page.height * 0.15f || line.y > page.height * 0.85f))
                    .min(outermost)
                    .ifPresent(edge -> page.lines.stream()
                            .filter(line -> !line.aside && line.sameBaseline(edge))
                            .forEach(line -> same.computeIfAbsent(place(line), p -> new HashSet<>())
                                    .add(line)));
        }
        same.values().stream().filter(lines -> lines.size() > 1).forEach(lines -> lines.forEach(l -> l.aside = true));
    }

    private static String place(Line line) {
        return Math.round(line.y / 4) + " " + line.words().replaceAll("[0-9０-９]+", "0");
    }

    /** On a single page: small type in the margin, well apart from the text. */
    private void lonely(PdfPage page) {
        var byHeight = page.lines.stream()
                .filter(line -> !line.aside)
                .sorted(Comparator.comparingDouble(line -> line.y))
                .toList();
        if (byHeight.size() < 4) {
            return;
        }
        var first = byHeight.get(0);
        var second = byHeight.get(1);
        var last = byHeight.get(byHeight.size() - 1);
        var before = byHeight.get(byHeight.size() - 2);
        first.aside =
                first.size < SMALL * body && first.y < page.height * 0.09f && second.top() - first.y > 1.2f * body;
        last.aside = last.size < SMALL * body && last.y > page.height * 0.91f && last.top() - before.y > 1.2f * body;
    }

    /** Small type at the end of a page that begins with the mark of a note. */
    private void footnotes(PdfPage page) {
        var lines = page.lines.stream().filter(line -> !line.aside).toList();
        int first = lines.size();
        while (first > 0 && lines.get(first - 1).size < SMALL * body) {
            first--;
        }
        boolean below = first > 0 && first < lines.size() && lines.get(first).y > lines.get(first - 1).y;
        if (below && NOTE_MARK.matcher(lines.get(first).words()).matches()) {
            var notes = lines.subList(first, lines.size());
            notes.forEach(line -> line.aside = true);
            notes.forEach(note -> unmark(page, note));
        }
    }

    private static void unmark(PdfPage page, Line note) {
        var mark = MARK.matcher(note.words());
        if (mark.find()) {
            page.lines.stream().filter(line -> !line.aside).forEach(line -> line.unmark(mark.group()));
        }
    }
}
