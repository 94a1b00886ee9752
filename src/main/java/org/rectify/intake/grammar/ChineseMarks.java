package org.rectify.intake.grammar;

/** Ordinals in Chinese numerals that part chapters and areas: 第一部分, 一、 （一）. */
final class ChineseMarks {

    private ChineseMarks() {}

    /** Ⅰ、 Ⅱ. at the head of a line: a part. */
    private static final MarkRule ROMAN = (t, i, line) -> {
        int number = Glyphs.c(t, i) - 'Ⅰ' + 1;
        boolean marked = line && number >= 1 && number <= 12 && "、.,:".indexOf(Glyphs.c(t, i + 1)) >= 0;
        return marked ? new Mark(Mark.Shape.PART, number, i, i + 2, true) : null;
    };

    /** 第一部分, 第一章, Ⅰ、 */
    static final MarkRule PART = (t, i, line) -> {
        if (Glyphs.c(t, i) != '第') {
            return ROMAN.at(t, i, line);
        }
        var n = ChineseNumber.at(t, i + 1);
        if (n == null || !(t.startsWith("部分", n.end()) || line && Glyphs.c(t, n.end()) == '章')) {
            return null;
        }
        int end = n.end() + (Glyphs.c(t, n.end()) == '章' ? 1 : 2);
        return new Mark(Mark.Shape.PART, n.value(), i, Glyphs.after(t, end, "、:,."), line);
    };

    static final MarkRule CHINESE_WITH_COMMA = (t, i, line) -> {
        var n = ChineseNumber.at(t, i);
        if (n == null || !(line || Glyphs.boundary(t, i))) {
            return null;
        }
        char stop = Glyphs.c(t, n.end());
        boolean marked = stop == '、' || line && (stop == '.' || stop == ',' || stop == ':' || stop == Table.CELL);
        boolean list = ChineseNumber.at(t, n.end() + 1) != null && "、级类线是".indexOf(Glyphs.c(t, n.end() + 2)) >= 0;
        return marked && !list ? new Mark(Mark.Shape.CN_COMMA, n.value(), i, n.end() + 1, line) : null;
    };

    static final MarkRule CHINESE_IN_BRACKETS = (t, i, line) -> {
        char glyph = Glyphs.c(t, i);
        if (glyph >= '㈠' && glyph <= '㈩') {
            return new Mark(Mark.Shape.CN_PAREN, glyph - '㈠' + 1, i, Glyphs.after(t, i + 1, "、.,:"), line);
        }
        boolean open = glyph == '(';
        var n = open || line ? ChineseNumber.at(t, open ? i + 1 : i) : null;
        return n != null && Glyphs.c(t, n.end()) == ')'
                ? new Mark(Mark.Shape.CN_PAREN, n.value(), i, Glyphs.after(t, n.end() + 1, "、.,:"), line)
                : null;
    };
}
