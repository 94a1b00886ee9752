package org.rectify.intake.grammar;

/** Ordinals with a letter or a name: A. 问题1： 对照一：. */
final class NamedMarks {

    private NamedMarks() {}

    /** A. or a) at the head of a line. */
    static final MarkRule LETTER = (t, i, line) -> {
        int from = Glyphs.c(t, i) == '(' ? i + 1 : i;
        int number = (Glyphs.c(t, from) | 0x20) - 'a' + 1;
        char stop = Glyphs.c(t, from + 1);
        boolean marked = stop == ')' || from == i && (stop == '.' || stop == '、');
        char next = Glyphs.c(t, from + 2);
        boolean word = next < 0x80 && Character.isLetterOrDigit(next) && !Glyphs.date(t, from + 2);
        return line && number >= 1 && number <= 26 && marked && !word
                ? new Mark(Mark.Shape.LETTER, number, i, from + 2, true)
                : null;
    };

    /** 问题1：, 措施二：; a name, its number and a colon at the head of a line. */
    static final MarkRule NAMED = named(Mark.Shape.NAMED, Words.of("问题 措施 原因 举措 不足 表现 差距"));

    /** 对照一：, 方面二：; names an area. */
    private static final MarkRule NAMED_ASPECT = named(Mark.Shape.ASPECT, Words.of("对照 方面"));

    /** The same, and 一问： at the head of a line. */
    static final MarkRule ASPECT = (t, i, line) -> {
        var n = line ? ChineseNumber.at(t, i) : null;
        boolean asked = n != null && Glyphs.c(t, n.end()) == '问' && Glyphs.c(t, n.end() + 1) == ':';
        return asked ? new Mark(Mark.Shape.ASPECT, n.value(), i, n.end() + 2, true) : NAMED_ASPECT.at(t, i, line);
    };

    private static MarkRule named(Mark.Shape shape, Words names) {
        return (t, i, line) -> {
            int name = line ? names.at(t, i, t.length()) : 0;
            var n = ChineseNumber.at(t, i + name);
            int end = n != null ? n.end() : Glyphs.digits(t, i + name);
            boolean marked = name > 0 && end > i + name && end <= i + name + 2 && ":、.".indexOf(Glyphs.c(t, end)) >= 0;
            if (!marked) {
                return null;
            }
            int number = n != null ? n.value() : Integer.parseInt(t.substring(i + name, end));
            return new Mark(shape, number, i, end + 1, true);
        };
    }
}
