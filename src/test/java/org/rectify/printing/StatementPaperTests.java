package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.Statements.area;
import static org.rectify.printing.Statements.cause;
import static org.rectify.printing.Statements.declaration;
import static org.rectify.printing.Statements.empty;
import static org.rectify.printing.Statements.group;
import static org.rectify.printing.Statements.measure;
import static org.rectify.printing.Statements.problem;
import static org.rectify.printing.Statements.runIn;
import static org.rectify.printing.Statements.signed;
import static org.rectify.printing.Statements.statement;
import static org.rectify.printing.Statements.typed;
import static org.rectify.printing.Statements.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.organ.AccountId;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.typeset.Papers;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.PartView;
import org.rectify.statement.PartsView;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;

class StatementPaperTests {

    private static final PartsView NO_PARTS = new PartsView(null, null, null);

    @Test
    void theHeadIsTitleAndByline() {
        assertThat(lines(statement(new AreaView[0])))
                .containsExactly("TITLE 个人对照检查材料", "BYLINE 东柳镇　林知行", "BYLINE （2026年12月）");
    }

    @Test
    void theAuthorIsWhoStandsUnderTheTitle() {
        var model = StatementPaper.of(statement(new AreaView[0]), Papers.DAY);

        assertThat(model.author()).isEqualTo("东柳镇　林知行");
        assertThat(model.title()).isEqualTo("个人对照检查材料");
    }

    @Test
    void everyProblemIsAParagraphWithItsExamplesAndItsCause() {
        var words = body(statement(area(
                "理论学习方面",
                "讲党课三次。",
                "",
                List.of(problem(1, "学用结合不紧", "笔记是两本账。", "例如，漏洞没有改。"), problem(2, "自学少", "一忙就推。")),
                cause("把学习当成任务。", 1))));

        assertThat(words)
                .containsExactly(
                        "LEVEL2 （一）理论学习方面",
                        "BODY 讲党课三次。",
                        "BODY 【一是学用结合不紧。】笔记是两本账。例如，漏洞没有改。把学习当成任务。",
                        "BODY 【二是自学少。】一忙就推。");
    }

    @Test
    void anUnfinishedSentenceGoesOnInItsParagraph() {
        var words = body(statement(area("作风建设方面", "少开会九次。", "但还存在一些不足，", List.of(problem(1, "走得少", "入户少。")))));

        assertThat(words).contains("BODY 少开会九次。但还存在一些不足，【一是走得少。】入户少。");
    }

    @Test
    void marksAndStopsArePrintedAsTyped() {
        var words = body(statement(area(
                "作风建设方面",
                "",
                "",
                List.of(
                        typed(1, "一是", "看得少", "，", "只听汇报；"),
                        typed(2, "", "", null, "走得也少。"),
                        typed(3, "三是", "记得少？", null, "有时不记。")))));

        assertThat(words).contains("BODY 【一是看得少，】只听汇报；", "BODY 走得也少。", "BODY 【三是记得少？】有时不记。");
    }

    @Test
    void aHeadingTypedOnALineOfItsOwnDoesNotRunIntoItsDetail() {
        var words = body(statement(area("作风建设方面", "", "", List.of(typed(1, "一是", "看得少", "", "只听汇报。")))));

        assertThat(words).contains("BODY 【一是看得少】", "BODY 只听汇报。");
    }

    @Test
    void aShortFirstSentenceStandsForTheHeadingThatIsMissing() {
        var words = body(statement(area(
                "作风建设方面",
                "",
                "",
                List.of(
                        typed(1, "一是", "", "", "提醒多、处理少。说了就算。"),
                        typed(2, "二是", "", "", "走得少，" + "坐得多，".repeat(12) + "记得少。")))));

        assertThat(words).contains("BODY 【一是提醒多、处理少。】说了就算。").contains("BODY 二是走得少，" + "坐得多，".repeat(12) + "记得少。");
    }

    @Test
    void aCauseFollowsTheLastProblemItExplains() {
        var words = body(statement(area(
                "作风建设方面",
                "",
                "",
                List.of(problem(1, "看得少", "听得多。"), problem(2, "走得少", "坐得多。"), problem(3, "记得少", "忘得多。")),
                cause("图省事。", 1, 2))));

        assertThat(words).contains("BODY 【二是走得少。】坐得多。图省事。", "BODY 【三是记得少。】忘得多。");
    }

    @Test
    void aCauseIsFoundByTheIdsOfItsProblems() {
        var known = new CauseView(9L, "图省事。", List.of(1L), null);
        var words = body(statement(
                area("作风建设方面", "", "", List.of(problem(1, "看得少", "听得多。"), problem(2, "走得少", "坐得多。")), known)));

        assertThat(words).contains("BODY 【一是看得少。】听得多。图省事。");
    }

    @Test
    void aCauseThatExplainsNothingStandsAtTheEndOfItsArea() {
        var words = body(statement(area("作风建设方面", "", "", List.of(problem(1, "看得少", "听得多。")), cause("这说明作风不实。"))));

        assertThat(words).endsWith("BODY 这说明作风不实。");
    }

    @Test
    void anAreaWithAStopSharesItsLineWithTheText() {
        var words = body(statement(
                runIn("政治学习方面", "。", "按时参加学习，但", problem(1, "消化不够", "照着念。")), declaration("其他方面", "：", "没有需要说明的事项。")));

        assertThat(words).containsExactly("BODY 【（一）政治学习方面。】按时参加学习，但【一是消化不够。】照着念。", "BODY 【（二）其他方面：】没有需要说明的事项。");
    }

    @Test
    void aDeclarationIsTextBelowItsTitle() {
        var words = body(statement(declaration("其他方面", "", "没有需要说明的事项。")));

        assertThat(words).containsExactly("LEVEL2 （一）其他方面", "BODY 没有需要说明的事项。");
    }

    @Test
    void anAreaNobodyWroteOnIsLeftOutAtTheEndAndKeepsItsNumberElsewhere() {
        var words = body(statement(empty("甲方面"), declaration("乙方面", "", "没有。"), empty("丙方面")));

        assertThat(words).containsExactly("LEVEL2 （一）甲方面", "LEVEL2 （二）乙方面", "BODY 没有。");
    }

    @Test
    void chaptersAreNumberedInTheOrderTheyArePrinted() {
        var parts = new PartsView(
                new PartView("查找到的问题", "查找了一个问题。"), new PartView("原因分析", "主要有："), new PartView("努力方向", "我要："));
        var chapters = List.of(
                new ChapterView(null, "上次整改情况", "都已办结。", ChapterView.Place.BEFORE_AREAS),
                new ChapterView(null, "典型案例", "从中看到三点。", ChapterView.Place.AFTER_AREAS),
                new ChapterView(null, "需要说明的事", "没有。", ChapterView.Place.AFTER_GROUPS));
        var words = body(whole(
                parts,
                chapters,
                List.of(declaration("其他方面", "", "没有。")),
                List.of(cause("（一）学得浅。坐不住。"), cause("（二）走得少。")),
                List.of(group(1, null, "多走", "", measure(1, null, "每月走访。"))),
                ""));

        assertThat(words)
                .containsExactly(
                        "LEVEL1 一、上次整改情况",
                        "BODY 都已办结。",
                        "LEVEL1 二、查找到的问题",
                        "BODY 查找了一个问题。",
                        "LEVEL2 （一）其他方面",
                        "BODY 没有。",
                        "LEVEL1 三、原因分析",
                        "BODY 主要有：",
                        "BODY （一）学得浅。坐不住。",
                        "BODY （二）走得少。",
                        "LEVEL1 四、典型案例",
                        "BODY 从中看到三点。",
                        "LEVEL1 五、努力方向",
                        "BODY 我要：",
                        "LEVEL2 （一）多走",
                        "LEVEL3 1.每月走访。",
                        "LEVEL1 六、需要说明的事",
                        "BODY 没有。");
    }

    @Test
    void aPartWithoutAHeadingTakesNoNumber() {
        var parts = new PartsView(new PartView("", "查找了一个问题。"), null, new PartView("努力方向", ""));

        var words = body(whole(parts, List.of(), List.of(), List.of(), List.of(), ""));

        assertThat(words).containsExactly("BODY 查找了一个问题。", "LEVEL1 一、努力方向");
    }

    @Test
    void measuresAreNumberedBelowTheTitleOfTheirGroup() {
        var words = body(statement(
                group(1, null, "把学习用到实处", "", measure(1, null, "写手记。每季一篇。"), measure(2, "（2）", "列清单。")),
                group(2, "二是", "多走", "", measure(1, "一要", "入户。"))));

        assertThat(words)
                .containsExactly(
                        "LEVEL2 （一）把学习用到实处", "LEVEL3 1.写手记。每季一篇。", "LEVEL3 （2）列清单。", "LEVEL2 二是多走", "BODY 一要入户。");
    }

    @Test
    void measuresWithoutNumbersGoOnInTheLineOfTheirGroup() {
        var words = body(statement(group(1, "一是", "多走", "。", measure(1, "", "每月入户十次。"), measure(2, "", "走访要有记录。"))));

        assertThat(words).containsExactly("BODY 【一是多走。】每月入户十次。走访要有记录。");
    }

    @Test
    void measuresOfAGroupWithoutATitleStandAlone() {
        var words = body(statement(group(1, "", "", "", measure(1, "1.", "入户。"), measure(2, "2.", "列单。"))));

        assertThat(words).containsExactly("LEVEL3 1.入户。", "LEVEL3 2.列单。");
    }

    @Test
    void aGroupWithoutMeasuresIsLeftOutAtTheEnd() {
        assertThat(body(statement(group(1, null, "多走", "")))).isEmpty();
    }

    @Test
    void theLastLineOfASignatureIsItsDate() {
        assertThat(body(signed("林知行\n2026年12月15日"))).containsExactly("SIGNATURE 林知行", "DATE 2026年12月15日");
        assertThat(body(signed("林知行\n二〇二六年十二月"))).endsWith("DATE 二〇二六年十二月");
        assertThat(body(signed("东柳镇\n林知行"))).containsExactly("SIGNATURE 东柳镇", "SIGNATURE 林知行");
    }

    @Test
    void aLineEndStartsAParagraph() {
        var words = body(statement(declaration("其他方面", "", "没有处分。\n　　没有函询。")));

        assertThat(words).endsWith("BODY 没有处分。", "BODY 没有函询。");
    }

    @Test
    void trayOwnersAndDatesOfMeasuresAreNotPrinted() {
        var words = String.join("", lines(statement(group(1, null, "多走", "", measure(1, null, "入户。")))));

        assertThat(words).doesNotContain("不印的话", "党政办", "有台账", "officer");
    }

    @Test
    void anImportedStatementIsPrintedCharacterByCharacter() {
        var source = """
                基层作风专题会对照检查材料
                东柳镇　林知行
                会前我征求意见二十二条。现报告如下：
                一、上次整改情况
                认领五个，办结四个。
                二、查找到的问题和根源
                对照主题，查找了两个方面：
                （一）宗旨意识方面
                办成实事九件，但还存在一些不足，一是走访留不下记录。走完就忘；二是回访少。比如，路灯报修等了一个月。究其原因，是把露面当成了走访。
                （二）其他方面。没有需要说明的事项。
                三、下一步措施
                具体是：
                一是把群众的事办好。每户一张卡。每月走一遍。
                二是把责任扛起来
                1.三天内牵头。
                以上检查，请批评指正。
                林知行
                2026年12月15日
                """;
        var imported = new StatementView(
                1,
                0,
                1,
                new AccountId("officer"),
                "基层作风专题会对照检查材料",
                StatementState.DRAFT,
                0,
                "东柳镇　林知行",
                "会前我征求意见二十二条。现报告如下：",
                new PartsView(new PartView("查找到的问题和根源", "对照主题，查找了两个方面："), null, new PartView("下一步措施", "具体是：")),
                List.of(new ChapterView(null, "上次整改情况", "认领五个，办结四个。", ChapterView.Place.BEFORE_AREAS)),
                List.of(
                        area(
                                "宗旨意识方面",
                                "办成实事九件，",
                                "但还存在一些不足，",
                                List.of(
                                        typed(1, "一是", "走访留不下记录", "。", "走完就忘；"),
                                        typed(2, "二是", "", "", "回访少。", "比如，路灯报修等了一个月。")),
                                cause("究其原因，是把露面当成了走访。", 2)),
                        declaration("其他方面", "。", "没有需要说明的事项。")),
                List.of(),
                List.of(
                        group(1, "一是", "把群众的事办好", "。", measure(1, "", "每户一张卡。"), measure(2, "", "每月走一遍。")),
                        group(2, "二是", "把责任扛起来", "", measure(1, "1.", "三天内牵头。"))),
                "以上检查，请批评指正。",
                "林知行\n2026年12月15日",
                "");

        assertThat(Papers.words(StatementPaper.of(imported, Papers.DAY))).isEqualTo(Papers.unblank(source));
    }

    @Test
    void aStatementWithNothingButItsTitleIsAPaper() {
        var bare = new StatementView(
                1,
                0,
                1,
                new AccountId("officer"),
                "材料",
                StatementState.DRAFT,
                0,
                "",
                "",
                NO_PARTS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "");

        var model = StatementPaper.of(bare, Papers.DAY);

        assertThat(model.author()).isEqualTo("officer");
        assertThat(model.paragraphs()).hasSize(1);
    }

    /** What stands below the head; strong words in 【】. */
    private static List<String> body(StatementView statement) {
        var lines = lines(statement);
        return lines.subList(3, lines.size());
    }

    private static List<String> lines(StatementView statement) {
        return StatementPaper.of(statement, Papers.DAY).paragraphs().stream()
                .map(StatementPaperTests::line)
                .toList();
    }

    private static String line(PrintParagraph paragraph) {
        var line = new StringBuilder(paragraph.role() + " ");
        paragraph.runs().forEach(run -> line.append(run.strong() ? "【" + run.text() + "】" : run.text()));
        return line.toString();
    }
}
