package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule "table": what the columns of a list of problems or measures are for, told by its head (序号 问题 整改措施 责任人 完成时限). */
record Table(List<Column> columns) {

    enum Column {
        OWNER,
        DUE,
        AREA,
        CAUSE,
        MEASURE,
        OTHER
    }

    /** Parts cells in the copy; in the source it is a tab, a bar of markdown or a line end. */
    static final char CELL = '\t';

    static final Words ORDINAL_HEAD = Words.of("序号 编号");
    private static final Words HEAD =
            Words.of("序号 编号 问题 存在 主要 突出 查摆 整改 具体 改进 的 措施 举措 办法 内容 责任 牵头 配合 领导 单位 部门 科室 人 完成 时限 时间 期限 "
                    + "目标 表现 备注 类型 分类 进展 情况 原因 分析 销号 类别 及 、 项目 任务 方面 事项 主体 分管 领域 对照 检视 产生 根源 事例 例子 维度");
    private static final Words OWNER_HEAD = Words.of("责任人 责任领导 牵头领导 牵头人 负责人 责任主体");
    private static final Words AREA_HEAD = Words.of("领域 方面 类别 类型 分类 维度");
    private static final Words CAUSE_HEAD = Words.of("原因 根源");
    private static final Words MEASURE_HEAD = Words.of("措施 举措 办法");
    private static final Words DUE_HEAD = Words.of("时限 时间 期限");

    /** Whether a cell's folded words name a column. */
    static boolean names(String folded) {
        return !folded.isEmpty() && folded.length() <= 12 && HEAD.chain(folded, 0, folded.length()) == folded.length();
    }

    /** Whether the row in the range is the head of a table. */
    static boolean head(Manuscript ms, int start, int end) {
        var cells = cells(ms, start, end);
        return cells.size() > 1 && cells.stream().allMatch(c -> names(ms.folded.substring(c[0], c[1])));
    }

    /** The table whose head stands in the range, or null. */
    static @Nullable Table in(Manuscript ms, int start, int end) {
        for (var p : ms.paragraphs(start, end)) {
            if (row(ms, p.start(), p.end()) && head(ms, p.start(), p.end())) {
                return new Table(cells(ms, p.start(), p.end()).stream()
                        .map(c -> column(ms.folded, c[0], c[1]))
                        .toList());
            }
        }
        return null;
    }

    private static Column column(String t, int start, int end) {
        if (OWNER_HEAD.in(t, start, end)) {
            return Column.OWNER;
        }
        if (DUE_HEAD.in(t, start, end)) {
            return Column.DUE;
        }
        if (CAUSE_HEAD.in(t, start, end)) {
            return Column.CAUSE;
        }
        if (MEASURE_HEAD.in(t, start, end)) {
            return Column.MEASURE;
        }
        return AREA_HEAD.in(t, start, end) ? Column.AREA : Column.OTHER;
    }

    static boolean row(Manuscript ms, int start, int end) {
        return ms.indexOf(CELL, start, end) >= 0;
    }

    /** The cells of a row as start and end. */
    static List<int[]> cells(Manuscript ms, int start, int end) {
        List<int[]> cells = new ArrayList<>();
        int from = start;
        for (int i = ms.indexOf(CELL, from, end); i >= 0; i = ms.indexOf(CELL, from, end)) {
            cells.add(new int[] {from, i});
            from = i + 1;
        }
        cells.add(new int[] {from, end});
        return cells;
    }

    /** The cell of a row that stands in the column, without its blanks; null when the row has none. */
    int @Nullable [] cell(Manuscript ms, Column column, int start, int end) {
        int i = columns.indexOf(column);
        var cells = cells(ms, start, end);
        if (i < 0 || i >= cells.size()) {
            return null;
        }
        int[] cell = cells.get(i);
        return ms.skipBreaks(cell[0], cell[1]) < cell[1] ? cell : null;
    }
}
