package org.rectify.printing;

import java.util.ArrayList;
import java.util.List;

/** Gives the tokens of a row their places: halves what must be halved, spreads what must reach the edge. */
final class RowSetter {

    private final Fonts fonts;
    private final double size;
    private final double unit;

    RowSetter(Fonts fonts, Role role) {
        this.fonts = fonts;
        this.size = role == Role.TITLE ? Grid.TITLE_SIZE : Grid.BODY_SIZE;
        this.unit = role == Role.TITLE ? Grid.TITLE_UNIT : Grid.UNIT;
    }

    /** Half cells the row takes before it is spread. */
    static int units(List<Token> tokens, Row row) {
        return tokens.subList(row.from(), row.to()).stream().mapToInt(Token::units).sum() - row.squeeze();
    }

    /** The row's glyphs; its first cell starts at {@code left} (the indent comes on top), its last ends at {@code right}. */
    List<GlyphRun> set(List<Token> tokens, Row row, double left, double right) {
        var halved = halved(tokens, row);
        double x = left + row.indent() * unit;
        int gaps = row.to() - row.from() - 1;
        double gap = row.spread() && gaps > 0 ? (right - x - units(tokens, row) * unit) / gaps : 0;
        var runs = new ArrayList<GlyphRun>();
        for (int i = row.from(); i < row.to(); i++) {
            var token = tokens.get(i);
            boolean half = halved[i - row.from()];
            double room = (token.units() - (half ? 1 : 0)) * unit;
            add(runs, run(token, x, room, half));
            x += room + gap;
        }
        return List.copyOf(runs);
    }

    private static boolean[] halved(List<Token> tokens, Row row) {
        var halved = new boolean[row.to() - row.from()];
        int left = row.squeeze();
        for (int i = halved.length - 1; i >= 0 && left > 0; i--) {
            if (tokens.get(row.from() + i).squeezable()) {
                halved[i] = true;
                left--;
            }
        }
        return halved;
    }

    private GlyphRun run(Token token, double x, double room, boolean half) {
        var drawn = token.missing() ? Tokenizer.STAND_IN : token.text();
        boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.BLANK;
        var starts = switch (token.kind()) {
            case WORD -> wordStarts(token, x + (room - token.natural()) / 2);
            case PAIR -> new double[] {x, x + room / 2};
            case BLANK -> new double[] {x};
            case CELL -> new double[] {cellStart(token, x, room, half)};
        };
        double end = token.kind() == Token.Kind.WORD ? starts[0] + token.natural() : x + room;
        return new GlyphRun(token.text(), drawn, token.face(), size, token.strong(), word, starts, end);
    }

    /** A halved opening mark moves left, because its ink is in the right half; a glyph narrower than its cell stands in the middle. */
    private double cellStart(Token token, double x, double room, boolean half) {
        if (half) {
            return token.opening() ? x - unit : x;
        }
        return token.natural() < 0.99 * size || token.natural() > 1.01 * size ? x + (room - token.natural()) / 2 : x;
    }

    private double[] wordStarts(Token token, double x) {
        var starts = new double[token.text().length()];
        double at = x;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += fonts.width(token.face(), token.text().charAt(i)) * size / 1000;
        }
        return starts;
    }

    private static void add(List<GlyphRun> runs, GlyphRun run) {
        int last = runs.size() - 1;
        if (last >= 0 && !run.word() && runs.get(last).joins(run)) {
            runs.set(last, runs.get(last).and(run));
        } else {
            runs.add(run);
        }
    }
}
