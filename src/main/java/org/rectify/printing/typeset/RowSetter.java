package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Role;

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

    /** For text set solid in its own size. */
    RowSetter(Fonts fonts, double size) {
        this.fonts = fonts;
        this.size = size;
        this.unit = size / 2;
    }

    /** Half cells the row takes before it is spread. */
    static int units(List<Token> tokens, Row row) {
        return tokens.subList(row.from(), row.to()).stream()
                        .mapToInt(Token::units)
                        .sum()
                - row.squeeze();
    }

    /** The row's glyphs; its first cell starts at {@code left} (the indent comes on top), its last ends at {@code right}. */
    List<GlyphRun> set(List<Token> tokens, Row row, double left, double right) {
        var halved = halved(tokens, row);
        double x = left + row.indent() * unit;
        double gap = row.spread() ? gap(tokens, row, halved, right - x) : 0;
        var runs = new ArrayList<GlyphRun>();
        for (int i = row.from(); i < row.to(); ) {
            int end = wordEnd(tokens, i, row.to());
            boolean half = halved[i - row.from()];
            double room = room(tokens.subList(i, end), half);
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                word(runs, tokens.subList(i, end), x, room);
            } else {
                add(runs, run(tokens.get(i), x, room, half));
            }
            x += room + gap;
            i = end;
        }
        return List.copyOf(runs);
    }

    /** The white that each gap gets of what the row leaves free; none opens inside a word. */
    private double gap(List<Token> tokens, Row row, boolean[] halved, double width) {
        double left = width;
        int gaps = -1;
        for (int i = row.from(); i < row.to(); i = wordEnd(tokens, i, row.to())) {
            left -= room(tokens.subList(i, wordEnd(tokens, i, row.to())), halved[i - row.from()]);
            gaps++;
        }
        return gaps > 0 ? left / gaps : 0;
    }

    /** The cells of a character or word; the parts of a long one need less than each by itself. */
    private double room(List<Token> parts, boolean half) {
        int units = parts.stream().mapToInt(Token::units).sum();
        if (parts.size() > 1) {
            units = Math.min(units, Tokenizer.units(natural(parts), unit));
        }
        return (units - (half ? 1 : 0)) * unit;
    }

    private static double natural(List<Token> parts) {
        return parts.stream().mapToDouble(Token::natural).sum();
    }

    private static int wordEnd(List<Token> tokens, int from, int to) {
        int end = from + 1;
        while (end < to && tokens.get(end).continued()) {
            end++;
        }
        return end;
    }

    private static boolean[] halved(List<Token> tokens, Row row) {
        var halved = new boolean[row.to() - row.from()];
        int left = row.squeeze();
        for (int i = halved.length - 1; i >= 0 && left > 0; i--) {
            var token = tokens.get(row.from() + i);
            if (token.squeezable() && !(i == 0 && token.opening())) {
                halved[i] = true;
                left--;
            }
        }
        return halved;
    }

    private GlyphRun run(Token token, double x, double room, boolean half) {
        var drawn = token.missing() ? GlyphRun.STAND_IN : token.text();
        var starts = switch (token.kind()) {
            case PAIR -> new double[] {x, x + room / 2};
            case CELL -> new double[] {cellStart(token, x, room, half)};
            default -> new double[] {x};
        };
        return new GlyphRun(token.text(), drawn, token.face(), size, token.strong(), token.blank(), starts, x + room);
    }

    /** A word's parts stand close together, the whole in the middle of its cells. */
    private void word(List<GlyphRun> runs, List<Token> parts, double x, double room) {
        double at = x + (room - natural(parts)) / 2;
        for (var part : parts) {
            var text = part.text();
            var starts = wordStarts(part, at);
            at += part.natural();
            add(runs, new GlyphRun(text, text, part.face(), size, part.strong(), true, starts, at));
        }
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

    private void add(List<GlyphRun> runs, GlyphRun run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).joins(run) && runs.get(last).font(fonts) == run.font(fonts)) {
            runs.set(last, runs.get(last).and(run));
        } else {
            runs.add(run);
        }
    }
}
