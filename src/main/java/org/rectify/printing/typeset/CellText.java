package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;

/** Words broken into the lines of a cell, a caption or a note; set solid, by the same rules as a paper's lines. */
final class CellText {

    enum Edge {
        LEFT,
        MIDDLE,
        RIGHT,
        /** Spread to the right edge, unless that would tear the line apart. */
        BOTH
    }

    /** Half cells that a line may be short by and still be spread. */
    private static final int MOST_SPREAD = 2;

    /** Characters that look alike may differ by this much, in points. */
    private static final double ROUNDING = 0.001;

    private record SetLine(List<Token> tokens, Row row) {}

    private final Fonts fonts;
    private final double size;
    private final int units;
    private final Edge edge;
    private final List<SetLine> lines;

    private CellText(Fonts fonts, double size, int units, Edge edge, List<SetLine> lines) {
        this.fonts = fonts;
        this.size = size;
        this.units = units;
        this.edge = edge;
        this.lines = lines;
    }

    /** @param width in points, one character at least */
    static CellText of(String text, Fonts fonts, Face face, double size, double width, Edge edge) {
        int units = Math.max(2, (int) ((width + ROUNDING) / (size / 2)));
        var lines = new ArrayList<SetLine>();
        for (var paragraph : text.isEmpty() ? new String[0] : text.split("\n")) {
            var tokens = Tokenizer.tokens(paragraph, fonts, face, size, units);
            var rows = new LineBreaker(tokens, 0, units).rows();
            (edge == Edge.MIDDLE ? balanced(tokens, rows, units) : rows)
                    .forEach(row -> lines.add(new SetLine(tokens, row)));
        }
        return new CellText(fonts, size, units, edge, lines);
    }

    /** Lines in the middle are of like length: as narrow as their number allows. */
    private static List<Row> balanced(List<Token> tokens, List<Row> rows, int units) {
        var balanced = rows;
        for (int width = units - 1; rows.size() > 1 && width > 2; width--) {
            var narrower = new LineBreaker(tokens, 0, width).rows();
            if (narrower.size() > rows.size() || narrower.stream().anyMatch(row -> row.squeeze() > 0)) {
                break;
            }
            balanced = narrower;
        }
        return balanced;
    }

    /** A title: on one line where it fits, else broken as titles are. */
    static CellText title(String text, Fonts fonts, double width) {
        double size = Grid.TITLE_SIZE;
        int units = (int) (width / (size / 2));
        var tokens = Tokenizer.tokens(text, fonts, Face.BIAO, size, units);
        var whole = new Row(0, tokens.size(), 0, 0, false);
        var rows = tokens.isEmpty() || RowSetter.units(tokens, whole) <= units
                ? Stream.of(whole)
                : TitleBreaker.rows(tokens).stream();
        var lines = rows.map(row -> new SetLine(tokens, row)).toList();
        return new CellText(fonts, size, units, Edge.MIDDLE, tokens.isEmpty() ? List.of() : lines);
    }

    int count() {
        return lines.size();
    }

    double size() {
        return size;
    }

    /** The words of a line, as typed. */
    String words(int line) {
        var set = lines.get(line);
        var words = new StringBuilder();
        set.tokens().subList(set.row().from(), set.row().to()).forEach(token -> words.append(token.text()));
        return words.toString();
    }

    /** The glyphs of a line between two edges, in points. */
    List<GlyphRun> runs(int line, double left, double width) {
        var set = lines.get(line);
        double unit = size / 2;
        double spare = width - units * unit;
        int free = units - RowSetter.units(set.tokens(), set.row());
        double from = left
                + switch (edge) {
                    case LEFT -> 0;
                    case MIDDLE -> (spare + free * unit) / 2;
                    case RIGHT -> spare + free * unit;
                    case BOTH -> spare / 2;
                };
        boolean spread = edge == Edge.BOTH && set.row().spread() && free <= MOST_SPREAD;
        var row = new Row(set.row().from(), set.row().to(), 0, set.row().squeeze(), spread);
        return new RowSetter(fonts, size).set(set.tokens(), row, from, from + units * unit);
    }

    /** Characters that no face has. */
    List<String> missing() {
        return lines.stream()
                .flatMap(line -> line.tokens().stream())
                .filter(Token::missing)
                .map(Token::text)
                .toList();
    }
}
