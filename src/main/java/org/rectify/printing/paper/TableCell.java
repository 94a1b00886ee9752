package org.rectify.printing.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of a table.
 *
 * @param text its words; a line end starts a new line
 * @param span how many columns it takes, 1 at least
 * @param lines how many lines of room it has at least, for what is written by hand
 * @param foot words at its lower right, may be empty
 */
public record TableCell(String text, Look look, int span, int lines, String foot) {

    /** How the words stand in their cell; up and down they are always in the middle. */
    public enum Look {
        /** A head or label: 黑体, centred. */
        HEAD,
        /** The name of the rows below it: 楷体, from the left. */
        GROUP,
        CENTRED,
        /** Running text, even at both edges. */
        TEXT
    }

    public TableCell {
        text = tidy(text);
        foot = tidy(foot);
    }

    /** The name of a column or a row. */
    public static TableCell head(String text) {
        return of(text, Look.HEAD);
    }

    /** The name of the rows below it. */
    public static TableCell group(String text) {
        return of(text, Look.GROUP);
    }

    /** Few words, in the middle. */
    public static TableCell centred(String text) {
        return of(text, Look.CENTRED);
    }

    /** Sentences, set to both edges. */
    public static TableCell text(String text) {
        return of(text, Look.TEXT);
    }

    /** The same over several columns. */
    public TableCell over(int columns) {
        return new TableCell(text, look, columns, lines, foot);
    }

    /** The same with room for writing. */
    public TableCell withRoom(int least) {
        return new TableCell(text, look, span, least, foot);
    }

    /** The same with words at its lower right. */
    public TableCell withFoot(String words) {
        return new TableCell(text, look, span, lines, words);
    }

    private static TableCell of(String text, Look look) {
        return new TableCell(text, look, 1, 1, "");
    }

    /** Tidied as every printed text is: see {@link PrintModel}. */
    static String tidy(String text) {
        return Stream.of(PrintParagraph.of(Role.BODY, text))
                .flatMap(PrintParagraph::tidied)
                .map(PrintParagraph::text)
                .collect(Collectors.joining("\n"));
    }
}
