package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.FontFile;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;

/** Cuts a paragraph into tokens. */
final class Tokenizer {

    /** Words and numbers up to this many half cells stay whole; a longer one (an address) may break at its own marks. */
    private static final int WHOLE = 20;

    /** How far a word may reach over its cells before it gets one more, in points. */
    private static final double LENIENCE = 2;

    /** What is longer than a line breaks anywhere, in half cells. */
    private static final int LONGEST = Grid.TITLE_UNITS;

    private static final String FIGURE = "0123456789.,%";

    private static final String JOINTS = "/.-_@:?&=";

    private final Fonts fonts;
    private final Face face;
    private final double size;
    private final double unit;
    private final int room;
    private final List<Token> tokens = new ArrayList<>();

    /** @param room half cells of a line; what is longer breaks anywhere */
    private Tokenizer(Fonts fonts, Face face, double size, double unit, int room) {
        this.fonts = fonts;
        this.face = face;
        this.size = size;
        this.unit = unit;
        this.room = room;
    }

    static List<Token> tokens(PrintParagraph paragraph, Fonts fonts) {
        boolean title = paragraph.role() == Role.TITLE;
        var tokenizer = new Tokenizer(
                fonts,
                Face.of(paragraph.role()),
                title ? Grid.TITLE_SIZE : Grid.BODY_SIZE,
                title ? Grid.TITLE_UNIT : Grid.UNIT,
                LONGEST);
        paragraph.runs().forEach(run -> tokenizer.cut(run.text(), run.strong()));
        return List.copyOf(tokenizer.tokens);
    }

    /** The tokens of a text set solid in lines of {@code room} half cells. */
    static List<Token> tokens(String text, Fonts fonts, Face face, double size, int room) {
        var tokenizer = new Tokenizer(fonts, face, size, size / 2, Math.min(room, LONGEST));
        tokenizer.cut(text, false);
        return List.copyOf(tokenizer.tokens);
    }

    private void cut(String text, boolean strong) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == ' ') {
                tokens.add(new Token(" ", face.figures(), strong, Token.Kind.BLANK, 1, unit, false, false, false));
                at++;
            } else if (narrow(point)) {
                int end = wordEnd(text, at);
                word(text.substring(at, end), strong);
                at = end;
            } else if (paired(text, at)) {
                pair(text.substring(at, at + 2), strong);
                at += 2;
            } else {
                cell(point, strong);
                at += Character.charCount(point);
            }
        }
    }

    private void pair(String text, boolean strong) {
        var drawing = drawing(text.codePointAt(0));
        tokens.add(new Token(text, drawing, strong, Token.Kind.PAIR, 4, 4 * unit, false, false, false));
    }

    private void cell(int point, boolean strong) {
        var drawing = fonts.drawing(face, point);
        boolean missing = drawing == null;
        double natural = missing ? size : fonts.width(drawing, point) * size / 1000;
        boolean glued = fullWidthFigure(point) && follows(Token.Kind.CELL) && fullWidthFigure(lastPoint());
        tokens.add(new Token(
                Character.toString(point),
                missing ? Face.FANG : drawing,
                strong,
                point == 0x3000 ? Token.Kind.BLANK : Token.Kind.CELL,
                2,
                natural,
                glued,
                false,
                missing));
    }

    private boolean paired(String text, int at) {
        return Marks.pairs(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
    }

    /** A word is cut where its font changes (the parts stay together) and, when long, after its joints (they may part). */
    private void word(String word, boolean strong) {
        var upTo = naturals(word);
        boolean whole = units(upTo[word.length()]) <= Math.min(WHOLE, room);
        boolean glued = follows(Token.Kind.WORD);
        int from = 0;
        int start = 0;
        for (int at = 1; at <= word.length(); at++) {
            boolean end = at == word.length();
            boolean turn = !end && wordFont(word.charAt(at)) != wordFont(word.charAt(from));
            boolean joint = !end && !whole && JOINTS.indexOf(word.charAt(at - 1)) >= 0;
            boolean full = !end && units(upTo[at + 1] - upTo[from]) > room;
            if (end || turn || joint || full) {
                add(word.substring(from, at), upTo, start, from, strong, glued);
                from = at;
                glued = turn && !joint;
                start = glued ? start : at;
            }
        }
    }

    /** The units of parts that stay together add up to those of the whole, which begins at {@code start}. */
    private void add(String part, double[] upTo, int start, int from, boolean strong, boolean glued) {
        double end = upTo[from + part.length()];
        int before = from == start ? 0 : units(upTo[from] - upTo[start]);
        int units = Math.max(units(end - upTo[start]) - before, figureUnits(part));
        tokens.add(new Token(
                part,
                wordFace(part.charAt(0)),
                strong,
                Token.Kind.WORD,
                units,
                end - upTo[from],
                glued,
                from > 0 || glued,
                false));
    }

    /** A figure takes half a cell, and so do the point and the comma in it; a per cent sign takes a whole one. */
    private static int figureUnits(String part) {
        boolean figure = part.chars().allMatch(point -> FIGURE.indexOf(point) >= 0);
        return figure
                ? part.length()
                        + (int) part.chars().filter(point -> point == '%').count()
                : 0;
    }

    private int units(double natural) {
        return units(natural, unit);
    }

    /** Half cells for a word of this natural width. */
    static int units(double natural, double unit) {
        return Math.max(1, (int) Math.ceil((natural - LENIENCE) / unit));
    }

    /** How wide the word is up to each of its characters, in points. */
    private double[] naturals(String word) {
        var upTo = new double[word.length() + 1];
        for (int i = 0; i < word.length(); i++) {
            int point = word.charAt(i);
            upTo[i + 1] = upTo[i] + fonts.width(wordFace(point), point) * size / 1000;
        }
        return upTo;
    }

    private int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && narrow(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Letters and figures of the alphabets that are written with natural widths, as far as a face has them. */
    private boolean narrow(int point) {
        if (point > '~' && !Character.isLetter(point)) {
            return false;
        }
        boolean alphabet = point <= '~'
                || point < 0x2000
                        && switch (Character.UnicodeScript.of(point)) {
                            case LATIN, GREEK, CYRILLIC -> true;
                            default -> false;
                        };
        return alphabet && fonts.drawing(face.figures(), point) != null;
    }

    private Face wordFace(int point) {
        return drawingOf(face.figures(), point);
    }

    private FontFile wordFont(int point) {
        return fonts.file(wordFace(point), point);
    }

    private Face drawing(int point) {
        return drawingOf(face, point);
    }

    private Face drawingOf(Face wish, int point) {
        var drawing = fonts.drawing(wish, point);
        if (drawing == null) {
            throw new IllegalStateException("no face draws " + Character.getName(point));
        }
        return drawing;
    }

    private static boolean fullWidthFigure(int point) {
        return point >= '０' && point <= '９' || point == '．';
    }

    private boolean follows(Token.Kind kind) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == kind;
    }

    private int lastPoint() {
        var text = tokens.get(tokens.size() - 1).text();
        return text.codePointBefore(text.length());
    }
}
