package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All ordinals of a manuscript, found in one pass. Whether one counts is decided by sequence, in {@link Series}. */
final class Marks {

    private final List<Mark> all = new ArrayList<>();
    private final Map<Mark.Shape, List<Mark>> byShape = new EnumMap<>(Mark.Shape.class);
    /** Ordinals that count after a blank as at the head of a line: in texts whose line ends were lost. */
    private static final Set<MarkRule> AFTER_BLANK =
            Set.of(ChineseMarks.CHINESE_WITH_COMMA, FigureMarks.NUMBER, SpokenMarks.NTH, SpokenMarks.OF_WHICH);

    /** An ordinal inside a quotation counts what is quoted. */
    private static final int LONGEST_QUOTE = 80;

    private boolean runTogether;
    private int bullets;

    static Marks find(Manuscript ms) {
        var marks = new Marks();
        for (var p : ms.paragraphs) {
            marks.inParagraph(ms, p);
        }
        marks.openRunTogether();
        marks.all.forEach(mark -> marks.byShape
                .computeIfAbsent(mark.shape(), s -> new ArrayList<>())
                .add(mark));
        return marks;
    }

    private void inParagraph(Manuscript ms, Manuscript.Paragraph p) {
        var first = first(ms, p);
        bullets = first != null && first.shape() == Mark.Shape.BULLET ? first.number() : 0;
        int i = p.start();
        if (first != null) {
            all.add(first);
            i = Math.max(first.end(), i + 1);
        }
        int quoted = -1;
        while (i < p.end()) {
            char c = ms.c(i);
            if (i > quoted && (c == '“' || c == '"')) {
                quoted = ms.indexOf(c == '“' ? '”' : '"', i + 1, Math.min(p.end(), i + LONGEST_QUOTE));
            }
            var mark = i < quoted ? null : at(ms.folded, i, false, ms.gapBefore(i));
            if (mark == null) {
                i++;
            } else {
                all.add(mark);
                i = Math.max(mark.end(), i + 1);
            }
        }
    }

    /** The ordinal a paragraph begins with; rule "list sign": one that begins with a sign is counted with its neighbours. */
    private @Nullable Mark first(Manuscript ms, Manuscript.Paragraph p) {
        var mark = Glyphs.digit(ms.c(p.start())) ? FigureMarks.decimal(ms.folded, p.start(), ms::gapBefore) : null;
        mark = mark == null ? at(ms.folded, p.start(), true, ms.gapBefore(p.start())) : mark;
        mark = mark == null ? spaced(ms, p.start()) : mark;
        return mark == null && p.item() ? new Mark(Mark.Shape.BULLET, bullets + 1, p.start(), p.start(), true) : mark;
    }

    /** Rule "number and blank": 1 作风方面, 一 存在的问题, when a short line begins so. */
    private static @Nullable Mark spaced(Manuscript ms, int i) {
        var chinese = ChineseNumber.at(ms.folded, i);
        int end = chinese != null ? chinese.end() : Glyphs.digits(ms.folded, i);
        int line = ms.paragraphEnd(i, ms.length());
        boolean parted = end > i && end <= i + 2 && end + 1 < line && ms.gapBefore(end) && !ms.gapBefore(end + 1);
        if (!parted || line - i > 30 || "年月日个项次条名户人件天周季期届、.,".indexOf(ms.c(end)) >= 0) {
            return null;
        }
        return chinese != null
                ? new Mark(Mark.Shape.CN_COMMA, chinese.value(), i, end, true)
                : new Mark(Mark.Shape.NUMBER, Integer.parseInt(ms.folded.substring(i, end)), i, end, true);
    }

    /** Whether a line begins with an ordinal. */
    static boolean opens(String folded) {
        return !folded.isEmpty() && at(folded, 0, true, false) != null;
    }

    private static @Nullable Mark at(String t, int i, boolean line, boolean gap) {
        if (!MarkRule.FIRSTS.get(t.charAt(i))) {
            return null;
        }
        for (var rule : MarkRule.ALL) {
            var mark = rule.at(t, i, line);
            if (mark == null && gap && !line && AFTER_BLANK.contains(rule)) {
                mark = rule.at(t, i, true);
                mark = mark == null ? null : new Mark(mark.shape(), mark.number(), i, mark.end(), false);
            }
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    /**
     * Rule "run together": when the text came as one line, the ordinals of chapters and areas begin a paragraph wherever
     * they stand.
     */
    private void openRunTogether() {
        Set<Mark.Shape> high = EnumSet.of(Mark.Shape.PART, Mark.Shape.CN_COMMA, Mark.Shape.CN_PAREN);
        long onLine =
                all.stream().filter(m -> m.line() && m.shape() != Mark.Shape.IS).count();
        long inside =
                all.stream().filter(m -> !m.line() && high.contains(m.shape())).count();
        runTogether = onLine < 2 && inside >= 3;
        if (runTogether) {
            all.replaceAll(
                    m -> high.contains(m.shape()) ? new Mark(m.shape(), m.number(), m.start(), m.end(), true) : m);
        }
    }

    /** Whether the paragraph that begins at {@code i} begins with an ordinal; a list sign is none. */
    boolean ordinal(int i) {
        var list = in(i, i + 1);
        return !list.isEmpty() && list.get(0).line() && list.get(0).shape() != Mark.Shape.BULLET;
    }

    boolean runTogether() {
        return runTogether;
    }

    /** Marks of a shape that begin in the range, in order. */
    List<Mark> in(Mark.Shape shape, int start, int end) {
        var list = byShape.getOrDefault(shape, List.of());
        return list.subList(lowerBound(list, start), lowerBound(list, Math.max(start, end)));
    }

    /** Marks of any shape that begin in the range, in order. */
    List<Mark> in(int start, int end) {
        return all.subList(lowerBound(all, start), lowerBound(all, Math.max(start, end)));
    }

    private static int lowerBound(List<Mark> list, int start) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
