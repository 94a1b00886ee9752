package org.rectify.intake.grammar;

import java.util.List;

/** Ordinals as one says them: 一是, 一要, 其一， 第一， 首先, 一方面. */
final class SpokenMarks {

    private SpokenMarks() {}

    /** 一是, also 第一是; never in 之一是, 唯一是, 统一是, 周一是, nor 一是一. */
    static final MarkRule IS = (t, i, line) -> {
        boolean nth = Glyphs.c(t, i) == '第';
        var n = ChineseNumber.at(t, nth ? i + 1 : i);
        if (n == null || Glyphs.c(t, n.end()) != '是' || n.value() > 20) {
            return null;
        }
        boolean word = !nth && "之唯统专单同万归划合某任每这那逐进周期初第十百零".indexOf(Glyphs.c(t, i - 1)) >= 0;
        boolean saying =
                ChineseNumber.at(t, n.end() + 1) != null && Glyphs.c(t, n.end() + 1) == Glyphs.c(t, n.end() - 1);
        return word || saying ? null : new Mark(Mark.Shape.IS, n.value(), i, Glyphs.after(t, n.end() + 1, ",:、"), line);
    };

    /** 一要, never 第一要务, 三要素. */
    static final MarkRule MUST = (t, i, line) -> {
        var n = ChineseNumber.at(t, i);
        if (n == null
                || Glyphs.c(t, n.end()) != '要'
                || n.value() > 20
                || !(line || Glyphs.boundary(t, i) || Glyphs.c(t, i - 1) == ',')) {
            return null;
        }
        return "务求素点领义闻".indexOf(Glyphs.c(t, n.end() + 1)) >= 0
                ? null
                : new Mark(Mark.Shape.MUST, n.value(), i, n.end() + 1, line);
    };

    static final MarkRule OF_WHICH = (t, i, line) -> {
        var n = Glyphs.c(t, i) == '其' ? ChineseNumber.at(t, i + 1) : null;
        if (n == null || !(line || Glyphs.boundary(t, i) || Glyphs.leads(t, i))) {
            return null;
        }
        int end = Glyphs.after(t, n.end(), ",、:是");
        return end > n.end() || line ? new Mark(Mark.Shape.OF_WHICH, n.value(), i, end, line) : null;
    };

    private static final Words NTH_OF = Words.of("个方面 个问题 方面 问题 点 条");

    /** 第一， with its mark, so that 第一时间 is none; also 第一个方面， 第一点： 第一个问题是. */
    static final MarkRule NTH = (t, i, line) -> {
        var n = Glyphs.c(t, i) == '第' ? ChineseNumber.at(t, i + 1) : null;
        if (n == null || !(line || Glyphs.boundary(t, i) || Glyphs.leads(t, i))) {
            return null;
        }
        int of = n.end() + NTH_OF.at(t, n.end(), t.length());
        int end = Glyphs.after(t, of, of > n.end() ? ",、:.是" : ",、:.");
        return end > of ? new Mark(Mark.Shape.NTH, n.value(), i, end, line) : null;
    };

    private static final List<String> ORDER_WORDS = List.of("首先", "其次", "再次", "最后");

    static final MarkRule ORDER = (t, i, line) -> {
        for (int k = 0; k < ORDER_WORDS.size(); k++) {
            if (t.startsWith(ORDER_WORDS.get(k), i) && (line || Glyphs.boundary(t, i))) {
                return new Mark(Mark.Shape.ORDER, k + 1, i, Glyphs.after(t, i + 2, ",、:是"), line);
            }
        }
        return null;
    };

    static final MarkRule SIDE = (t, i, line) -> {
        int other = t.startsWith("另一方面", i) ? 4 : t.startsWith("另外一方面", i) ? 5 : 0;
        int length = other > 0 ? other : t.startsWith("一方面", i) ? 3 : 0;
        return length > 0 && (line || Glyphs.boundary(t, i))
                ? new Mark(Mark.Shape.SIDE, other > 0 ? 2 : 1, i, Glyphs.after(t, i + length, ",:是"), line)
                : null;
    };
}
