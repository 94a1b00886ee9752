package org.rectify.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.PdfPage.Line;

/**
 * Makes paragraphs and table rows of the lines of a PDF, by where they stand: a paragraph goes on while its lines are full and
 * the next is neither indented, nor apart, nor in other type. What is set aside waits for the end of its paragraph.
 */
final class PdfLayout {

    private static final Pattern ORDINAL = Pattern.compile("^([（(]?[一二三四五六七八九十百]{1,3}[、．.）)]"
            + "|[（(]?[0-9０-９]{1,2}[、．.）)](?![0-9])|[①-⑳⑴-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}[，,、部章]|[一二三四五六七八九十]{1,2}[是要])");

    /** What a line lacks to its margin, in sizes of the type, when it is full all the same: marks that may not begin a line. */
    private static final float SLACK = 2.3f;

    private static final float INDENT = 1.2f;

    /** Of the page: text that is narrower is a list of short lines, none of them full. */
    private static final float NARROWEST = 0.5f;

    private record Margins(float left, float right) {}

    private final List<PdfPage> pages;
    private final float body;
    private final Margins all;
    private final boolean indented;
    private final List<String> waiting = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable Line first;
    private @Nullable Line last;
    private int lastPage;

    PdfLayout(List<PdfPage> pages) {
        this.pages = pages;
        body = commonSize(pages);
        new PdfFurniture(pages, body).setAside();
        var text = pages.stream()
                .flatMap(page -> page.lines.stream())
                .filter(line -> !line.aside)
                .toList();
        all = margins(text, new Margins(0, 0));
        long in = text.stream().filter(line -> isIndent(line, all)).count();
        indented = in >= 2 && in * 12 >= text.size();
    }

    private boolean isIndent(Line line, Margins margins) {
        float in = (line.x - margins.left) / body;
        return in > 1.5f && in < 2.7f;
    }

    private static float commonSize(List<PdfPage> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        pages.forEach(page ->
                page.lines.forEach(line -> sizes.merge(Math.round(line.size * 4), line.text.length(), Integer::sum)));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 4f)
                .orElse(12f);
    }

    /** The edges that lines really reach: single ones beyond them are no margin. */
    private Margins margins(List<Line> lines, Margins otherwise) {
        if (lines.isEmpty()) {
            return otherwise;
        }
        float[] left = new float[lines.size()];
        float[] right = new float[lines.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = lines.get(i).x;
            right[i] = -lines.get(i).right;
        }
        float start = edge(left);
        return new Margins(start, Math.max(-edge(right), start + NARROWEST * pages.get(0).width));
    }

    /** The smallest value that has company: one in twelve values, at least one more, within half a character. */
    private float edge(float[] values) {
        java.util.Arrays.sort(values);
        int company = Math.min(values.length - 1, Math.max(1, Math.min(8, values.length / 12)));
        for (int i = 0; i + company < values.length; i++) {
            if (values[i + company] - values[i] <= body / 2) {
                return values[i];
            }
        }
        return values[0];
    }

    void write(Transcript transcript) {
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var text = page.lines.stream().filter(line -> !line.aside).toList();
            var own = text.size() >= 12 ? margins(text, all) : all;
            boolean shifted = Math.abs(own.left - all.left) > body / 2 && Math.abs(own.left - all.left) < 4 * body;
            var margins = shifted ? new Margins(own.left, all.right + own.left - all.left) : all; // pages for binding
            new PdfRows(text).read((line, cells) -> {
                if (cells.isEmpty()) {
                    line(line, margins, pages.indexOf(page), transcript);
                } else {
                    end(transcript);
                    Transcript.row(cells).forEach(transcript::paragraph);
                }
            });
            page.lines.stream().filter(line -> line.aside).forEach(line -> waiting.add(line.words()));
            page.slanted.forEach(transcript::aside);
        }
        end(transcript);
    }

    private void line(Line line, Margins margins, int page, Transcript transcript) {
        if (last != null && !goesOn(last, line, margins, page == lastPage)) {
            end(transcript);
        }
        if (paragraph.isEmpty()) {
            first = line;
        } else if (latin(paragraph.charAt(paragraph.length() - 1))
                && latin(line.words().charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line.words());
        last = line;
        lastPage = page;
    }

    private static boolean latin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }

    private void end(Transcript transcript) {
        if (!paragraph.isEmpty()) {
            transcript.paragraph(paragraph.toString());
            paragraph.setLength(0);
        }
        waiting.forEach(transcript::asideHere);
        waiting.clear();
        first = null;
        last = null;
    }

    private boolean goesOn(Line before, Line line, Margins margins, boolean samePage) {
        float em = Math.max(before.size, line.size);
        if (Math.abs(before.size - line.size) > 0.1f * em) {
            return false;
        }
        if (samePage && (line.y <= before.y || line.y - before.y > gap(em))) {
            return false;
        }
        if (centred(before, margins) && centred(line, margins)) {
            return em > 1.1f * body; // a title of several lines
        }
        if (!full(before, line, margins, em)) {
            return false;
        }
        boolean ordinal = ORDINAL.matcher(line.words()).find();
        float in = line.x - margins.left;
        if (indented) {
            boolean hanging = first != null && before != first && Math.abs(line.x - before.x) < em / 2;
            boolean hangs = first != null && before == first && in > INDENT * em && line.x > first.x + em / 2;
            return in < INDENT * em ? !(ordinal && stopped(before) && in > em / 2) : (hanging || hangs) && !ordinal;
        }
        boolean left = line.x < before.x - em / 2 && first != null && before != first;
        return !(ordinal && stopped(before)) && !left;
    }

    /** More than this between two baselines parts paragraphs. */
    private float gap(float em) {
        return Math.max(2.6f * em, usualPitch() * 1.35f);
    }

    private float pitch = -1;

    private float usualPitch() {
        if (pitch < 0) {
            Map<Integer, Integer> pitches = new HashMap<>();
            for (var page : pages) {
                for (int i = 1; i < page.lines.size(); i++) {
                    float step = page.lines.get(i).y - page.lines.get(i - 1).y;
                    if (step > body * 0.9f && step < body * 4) {
                        pitches.merge(Math.round(step * 2), 1, Integer::sum);
                    }
                }
            }
            pitch = pitches.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(p -> p.getKey() / 2f)
                    .orElse(2 * body);
        }
        return pitch;
    }

    private static boolean centred(Line line, Margins margins) {
        float left = line.x - margins.left;
        float right = margins.right - line.right;
        return left > 2.7f * line.size && right > 2.7f * line.size && Math.abs(left - right) < 1.5f * line.size
                || left > line.size && Math.abs(left - right) < 0.6f * line.size;
    }

    /** Whether the line reaches its margin, or so nearly that the next word would not have fitted. */
    private static boolean full(Line line, Line next, Margins margins, float em) {
        float room = margins.right - line.right;
        float word = 0;
        String words = next.words();
        for (int i = 0; i < words.length() && words.charAt(i) < 0x2E80 && words.charAt(i) != ' '; i++) {
            word += em * 0.55f;
        }
        return room < SLACK * em || room < word + em;
    }

    private static boolean stopped(Line line) {
        String words = line.words();
        return "。.！!？?：:；;".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
