package org.rectify.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The text of a file as it is put together: paragraphs and table rows in reading order, then what stands beside the text
 * (headers, footers, footnotes), each line of it behind {@link #ASIDE}.
 */
final class Transcript {

    /**
     * Begins a line that a file keeps beside its text: a header, footer, page number or footnote. The sign (U+001C) is blank
     * to the grammar and stands in no typed text.
     */
    static final char ASIDE = '\u001C';

    private static final int MOST = 2 * FileText.MAX_CHARACTERS + 4096;
    private static final int WIDE_ROW = 3;
    private static final int LONG_CELL = 3;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> asides = new LinkedHashSet<>();
    private int asideLength;

    /** A paragraph; the line ends inside it stay. */
    void paragraph(String words) {
        add(words, "\n");
    }

    /** A paragraph whose end a tracked change took away: the next one goes on in its line. */
    void runOn(String words) {
        add(words, "");
    }

    private void add(String words, String end) {
        text.append(words).append(end);
        guard();
    }

    /**
     * Lines kept beside the text, after it. The same words stand once, as a header does that several sections share.
     */
    void aside(String words) {
        for (String line : words.split("[\n\u000B\f]")) {
            if (!line.isBlank() && asides.add(line.strip())) {
                asideLength += line.length();
                guard();
            }
        }
    }

    /** A line kept beside the text at its place. */
    void asideHere(String line) {
        add(ASIDE + line.strip(), "\n");
    }

    private void guard() {
        if (text.length() + asideLength > MOST) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
    }

    String text() {
        var whole = new StringBuilder(text);
        asides.forEach(line -> whole.append(ASIDE).append(line).append('\n'));
        return whole.toString();
    }

    /**
     * The lines of a table row. Three cells or more are a table of data: one line, the cells parted by tabs. Fewer cells, or
     * one that holds a text of several paragraphs, are a way to place text: each paragraph is a line.
     *
     * @param cells the paragraphs of each cell
     */
    static List<String> row(List<List<String>> cells) {
        List<List<String>> full = cells.stream().map(Transcript::inked).toList();
        boolean placed = full.size() < WIDE_ROW || full.stream().anyMatch(cell -> cell.size() > LONG_CELL);
        if (placed) {
            return full.stream().flatMap(List::stream).toList();
        }
        List<String> words = new ArrayList<>();
        full.forEach(cell -> words.add(String.join(" ", cell).replace('\n', ' ').strip()));
        String line = String.join("\t", words);
        return line.isBlank() ? List.of() : List.of(line);
    }

    private static List<String> inked(List<String> cell) {
        return cell.stream().filter(line -> !line.isBlank()).toList();
    }
}
