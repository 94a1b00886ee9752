package org.rectify.printing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rectify.printing.paper.Grid;

/** The lines of a PDF that somebody else made, by where its characters lie. */
public final class PdfLines extends PDFTextStripper {

    /**
     * A line.
     *
     * @param page from 1
     * @param from where its first character starts, in points from the left edge
     * @param to where its last character ends
     * @param baseline in points from the upper edge
     */
    public record PdfLine(int page, double from, double to, double baseline, String text) {

        /** Which of the 22 lines of the type area it is, from 0; 22 and more lie below. */
        int slot() {
            return (int) Math.floor((baseline - Grid.SINK * Grid.BODY_SIZE - Grid.TOP) / Grid.PITCH);
        }

        boolean body() {
            return slot() < Grid.LINES;
        }
    }

    private final TreeMap<Integer, List<TextPosition>> found = new TreeMap<>();

    private PdfLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    public static List<PdfLine> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lines = new ArrayList<PdfLine>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PdfLines();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                for (var line : reader.found.values()) {
                    lines.add(line(page, line));
                }
            }
            return lines;
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            // baselines of one line may differ by a rounding
            var key = Math.round(text.getYDirAdj() / 4);
            var near = found.floorKey(key + 1);
            found.computeIfAbsent(near != null && near >= key - 1 ? near : key, any -> new ArrayList<>())
                    .add(text);
        }
    }

    private static PdfLine line(int page, List<TextPosition> characters) {
        return new PdfLine(
                page,
                characters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow(),
                characters.stream()
                        .mapToDouble(text -> text.getXDirAdj() + text.getWidthDirAdj())
                        .max()
                        .orElseThrow(),
                characters.stream()
                        .mapToDouble(TextPosition::getYDirAdj)
                        .average()
                        .orElseThrow(),
                characters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
    }
}
