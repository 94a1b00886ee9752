package org.rectify.printing.typeset;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Characters of one face in a page view.
 *
 * @param text what is seen
 * @param face {@code fang}, {@code kai}, {@code hei}, {@code biao}, {@code song} or {@code latin}
 * @param strong whether it prints bold
 * @param x for SVG's {@code x}: where each character starts, in millimetres; for a word, where the word starts
 * @param length for SVG's {@code textLength}, in millimetres: a word's width, whatever face the browser has; null for characters in cells
 */
public record RunView(
        String text,
        String face,
        boolean strong,
        String x,
        @Nullable Double length) {

    static RunView of(GlyphRun run) {
        return run.word() ? word(run) : cells(run);
    }

    private static RunView word(GlyphRun run) {
        double length = PageView.millimetres(run.end() - run.from());
        return new RunView(run.drawn(), run.face().key(), run.strong(), x(run.from()), length);
    }

    private static RunView cells(GlyphRun run) {
        var places = Arrays.stream(run.starts()).mapToObj(RunView::x).collect(Collectors.joining(" "));
        return new RunView(run.drawn(), run.face().key(), run.strong(), places, null);
    }

    private static String x(double points) {
        return Double.toString(PageView.millimetres(points));
    }
}
