package org.rectify.statement;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.rectify.organ.AccountId;
import org.springframework.test.util.ReflectionTestUtils;

/** Statements as tests need them: small, specific, invented. */
final class Samples {

    static final AccountId OFFICER = new AccountId("officer");
    static final AccountId REVIEWER = new AccountId("committee");
    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private static final AtomicLong NEXT_ID = new AtomicLong(101);

    private Samples() {}

    /** Three areas, the last a declaration, and two groups of measures. */
    static StatementContent content() {
        return new StatementContent(
                "专题民主生活会对照检查材料",
                "示例镇镇长　林知行",
                "我重读了反馈意见，同七位同志谈了心。",
                new PartsView(new PartView("查找到的问题和根源", "查出三个问题。"), null, new PartView("整改措施", "")),
                List.of(new ChapterView(null, "会前准备", "征求意见三十一条。", ChapterView.Place.BEFORE_AREAS)),
                List.of(learning(), style(), declaration()),
                List.of(),
                List.of(group(1, "学", "每月写一份学用清单。", "每周三晚自学两小时。"), group(2, "联", "每周二下午入户。")),
                "以上不妥之处，请批评指正。",
                "",
                "",
                null);
    }

    /** A draft with ids, as if it came from the database. */
    static Statement draft() {
        return withIds(new Statement(1, 1, OFFICER, content(), NOON));
    }

    static Statement submitted() {
        var statement = draft();
        statement.submit(NOON);
        return statement;
    }

    static Statement approved() {
        var statement = submitted();
        statement.approve(REVIEWER, NOON);
        return statement;
    }

    static Statement withIds(Statement statement) {
        ReflectionTestUtils.setField(statement, "id", 7L);
        List.of(
                        statement.chapters(),
                        statement.areas(),
                        statement.problems(),
                        statement.causes(),
                        statement.groups(),
                        statement.measures())
                .forEach(elements -> elements.stream()
                        .filter(e -> e.id() == null)
                        .forEach(e -> ReflectionTestUtils.setField(e, "id", NEXT_ID.getAndIncrement())));
        return statement;
    }

    private static AreaView learning() {
        return new AreaView(
                null,
                1,
                "理论学习方面",
                "理论学习",
                "",
                false,
                "讲党课三次。",
                "",
                null,
                List.of(problem(1, "学用结合不紧", "笔记是两本账。", "九月的三处漏洞没有改。"), problem(2, "自学常被挤占", "一忙就往后推。")),
                List.of(
                        new CauseView(null, "学完就算交账。", null, List.of(1)),
                        new CauseView(null, "总觉得手头的事更急。", null, List.of(2))));
    }

    private static AreaView style() {
        return new AreaView(
                null,
                2,
                "作风建设方面",
                "作风建设",
                "",
                false,
                "",
                "",
                null,
                List.of(problem(1, "入户走访少", "两小时里有一小时在听汇报。", "五月只走访了一户。")),
                List.of());
    }

    private static AreaView declaration() {
        return new AreaView(null, 3, "其他方面", "其他说明", "", true, "", "", "没有需要说明的情况。", null, null);
    }

    private static ProblemView problem(int ordinal, String heading, String detail, String... examples) {
        return new ProblemView(null, ordinal, null, heading, null, detail, List.of(examples), null);
    }

    private static GroupView group(int ordinal, String mark, String... measures) {
        var all = IntStream.range(0, measures.length)
                .mapToObj(i ->
                        new MeasureView(null, i + 1, null, measures[i], null, null, null, null, null, null, null, null))
                .toList();
        return new GroupView(null, ordinal, null, "措施组" + mark, null, "措施" + mark, mark, all);
    }
}
