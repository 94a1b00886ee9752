package org.rectify.intake.grammar;

/**
 * A heading and where it ends: title without ordinal, the mark that closes it, the text that follows.
 *
 * @param start where its ordinal begins
 * @param title where its words begin, {@code titleEnd} where they end
 * @param body where the text after its stop begins
 */
record Heading(int start, int title, int titleEnd, int body) {

    private static final int LONGEST = 60;

    String words(Manuscript ms) {
        return ms.words(title, titleEnd);
    }

    String stop(Manuscript ms) {
        return titleEnd < body && ms.c(titleEnd) == Table.CELL ? "" : ms.words(titleEnd, body);
    }

    String mark(Manuscript ms) {
        return ms.words(start, title);
    }

    String folded(Manuscript ms) {
        return ms.folded.substring(title, titleEnd);
    }

    /** Rule "shared line": a heading ends at the first full stop or colon; commas belong to it. */
    static Heading plain(Manuscript ms, int start, int title, int end) {
        int line = ms.paragraphEnd(title, end);
        if (bracketed(ms, title, line)) {
            return new Heading(start, title + 1, line - 1, line);
        }
        int stop = stop(ms, title, line);
        if (stop >= 0) {
            return new Heading(start, title, stop, stop + 1);
        }
        return line - title <= LONGEST
                ? new Heading(start, title, line, line)
                : new Heading(start, title, title, title);
    }

    /** Rule "bracketed heading": a short line in brackets, 【工作作风】. */
    static boolean bracketed(Manuscript ms, int start, int end) {
        return end - start > 3 && end - start <= 30 && ms.c(start) == '(' && ms.indexOf(')', start, end) == end - 1;
    }

    /** Rule "chapter heading": of a run-together line, its head words only. */
    static Heading ofChapter(Manuscript ms, Mark mark, int end, boolean runTogether) {
        int line = ms.paragraphEnd(mark.end(), end);
        int stop = stop(ms, mark.end(), line);
        int item = runTogether ? item(ms, mark.end(), line) : -1;
        stop = item >= 0 && item < stop ? -1 : stop;
        int chain = Vocabulary.HEADING.chain(ms.folded, mark.end(), line);
        boolean whole = stop < 0 && line - mark.end() <= LONGEST && item < 0;
        boolean longer = (stop < 0 ? line : stop) - mark.end() > 24;
        if (chain - mark.end() >= 2 && !whole && (longer || runTogether && stop != chain) && chain < line) {
            return new Heading(mark.start(), mark.end(), chain, chain);
        }
        return whole || stop >= 0
                ? plain(ms, mark.start(), mark.end(), end)
                : cutAtItem(ms, mark.start(), mark.end(), line);
    }

    /** Words in 上 that name no sphere. */
    private static final Words NO_SPHERE =
            Words.of("事实上 实际上 总体上 基本上 大体上 客观上 主观上 本质上 根本上 在此基础上 在这个基础上 程度上 意义上 晚上 早上 会上 马上 以上 网上 路上 加上 之上");

    /** Rule "sphere": a paragraph that begins with 在思想上， 工作上： names an area; answers where its words end, or -1. */
    static int sphere(Manuscript ms, int start, int end) {
        int spoken = spoken(ms, start, end);
        if (spoken > 0) {
            return spoken;
        }
        int from = ms.folded.startsWith("在", start) || ms.folded.startsWith("从", start) ? start + 1 : start;
        for (int i = from; i + 1 < Math.min(end, from + 12); i++) {
            char c = ms.c(i);
            if (c == '上' && ",:".indexOf(ms.c(i + 1)) >= 0) {
                return i >= from + 2 && !NO_SPHERE.in(ms.folded, start, i + 1) ? i + 1 : -1;
            }
            if (",:;、".indexOf(c) >= 0 || Sentences.stopsAt(ms.folded, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Rule "spoken area": 先从学习说起。 再说工作。 还有作风。; answers where the words end, or -1. */
    private static int spoken(Manuscript ms, int start, int end) {
        int words = Vocabulary.SPOKEN_AREA.at(ms.folded, start, end);
        int limit = Math.min(end, start + words + 8);
        for (int i = start + words + 1; words > 0 && i < limit; i++) {
            if (Sentences.stopsAt(ms.folded, i)) {
                return Role.of(ms.folded.substring(start, i)) == Role.AREA
                                && !Vocabulary.SHORTCOMING.in(ms.folded, start, i)
                        ? i
                        : -1;
            }
            if (",:;".indexOf(ms.c(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Rule "area heading": as {@link #plain}, and at 方面 when the text goes on without a stop. */
    static Heading ofArea(Manuscript ms, int start, int title, int end, boolean runTogether) {
        int line = ms.paragraphEnd(title, end);
        if (bracketed(ms, title, line)) {
            return plain(ms, start, title, end);
        }
        int item = item(ms, title, line);
        int stop = stop(ms, title, item < 0 ? line : item);
        int aspect = aspect(ms, title, Math.min(line, title + LONGEST));
        if (aspect < 0 || stop >= 0 && stop < aspect) {
            return stop >= 0 || item < 0 && line - title <= LONGEST
                    ? plain(ms, start, title, end)
                    : cutAtItem(ms, start, title, line);
        }
        if (aspect == line) {
            return new Heading(start, title, aspect, aspect);
        }
        if (ms.c(aspect) == ',') {
            return new Heading(start, title, aspect, aspect + 1);
        }
        if (stop < 0 && item < 0 && line - title <= LONGEST && !runTogether) {
            return new Heading(start, title, line, line);
        }
        int tail = TAIL.at(ms.folded, aspect, line);
        if (tail > 0 && (aspect + tail == line || stop == aspect + tail)) {
            return plain(ms, start, title, aspect + tail + (stop == aspect + tail ? 1 : 0));
        }
        boolean shortTitle = stop >= 0 && stop - title <= 30 && ms.indexOf(',', aspect, stop) < 0;
        if (stop == aspect || shortTitle && !runTogether && "我以能本虽存主作".indexOf(ms.c(aspect)) < 0) {
            return plain(ms, start, title, end);
        }
        return new Heading(start, title, aspect, aspect);
    }

    private static final Words TAIL = Words.of("存在的主要问题 存在的突出问题 存在的问题 存在的不足 存在的差距 存在问题 存在不足 存在差距 "
            + "存在的问题和不足 存在的差距和不足 存在的不足和差距 存在的问题及原因 的主要问题 的问题 的不足 的差距 主要问题 问题 不足 差距 情况");

    private static Heading cutAtItem(Manuscript ms, int start, int title, int line) {
        int item = item(ms, title, line);
        if (item >= 0 && item - title <= 40) {
            return new Heading(start, title, item, item);
        }
        int comma = ms.indexOf(',', title, Math.min(line, title + 31));
        return comma > title ? new Heading(start, title, comma, comma + 1) : new Heading(start, title, title, title);
    }

    /** Where 方面 ends for the first time outside quotation marks, or -1. */
    private static int aspect(Manuscript ms, int start, int end) {
        int sphere = sphere(ms, start, end);
        if (sphere > 0) {
            return sphere;
        }
        for (int i = start; i + 2 <= end; i++) {
            i = skipQuote(ms, i, end);
            if (ms.folded.startsWith("方面", i) && i > start && i + 2 <= end) {
                return i + 2;
            }
        }
        return -1;
    }

    /** The first full stop or colon outside quotation marks within a heading's length, or -1. */
    private static int stop(Manuscript ms, int start, int end) {
        int limit = Math.min(end, start + LONGEST + 1);
        for (int i = start; i < limit; i++) {
            i = skipQuote(ms, i, limit);
            if (i < limit && (ms.c(i) == ':' || Sentences.stopsAt(ms.folded, i))) {
                return i;
            }
        }
        return -1;
    }

    private static int skipQuote(Manuscript ms, int i, int end) {
        if (i < end && (ms.c(i) == '“' || ms.c(i) == '"' || ms.c(i) == '《')) {
            char close = ms.c(i) == '“' ? '”' : ms.c(i) == '《' ? '》' : '"';
            int j = ms.indexOf(close, i + 1, end);
            return j > 0 ? j + 1 < end ? skipQuote(ms, j + 1, end) : end : i;
        }
        return i;
    }

    /** Where the first item (一是, 首先 …) of a line begins, or -1. */
    private static int item(Manuscript ms, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int i = start + 2; i < limit; i++) {
            for (var rule : FIRST_ITEMS) {
                var mark = rule.at(ms.folded, i, false);
                if (mark != null && mark.number() == 1) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static final java.util.List<MarkRule> FIRST_ITEMS = java.util.List.of(
            SpokenMarks.IS,
            FigureMarks.NUMBER_IN_BRACKETS,
            ChineseMarks.CHINESE_IN_BRACKETS,
            FigureMarks.CIRCLED,
            SpokenMarks.OF_WHICH);
}
