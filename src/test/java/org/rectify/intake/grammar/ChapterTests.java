package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.intake.grammar.Statements.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Place;

class ChapterTests {

    private static final String HEAD = "个人对照检查材料\n现将我的对照检查情况报告如下：\n";
    private static final String BODY = "一、存在的问题\n（一）作风方面\n下乡不够。\n（二）学习方面\n学得不深。\n二、整改措施\n一是学。每周一次。\n二是走。每月一次。\n";

    @Test
    void theHeadIsTitleBylineAndOpening() {
        var parsed = parse("个人对照检查材料\n水务局 ××\n（2026年1月）\n现将情况报告如下：\n" + BODY);

        assertThat(parsed.title()).isEqualTo("个人对照检查材料");
        assertThat(parsed.byline()).isEqualTo("水务局 ××\n（2026年1月）");
        assertThat(parsed.opening()).isEqualTo("现将情况报告如下：");
    }

    @Test
    void theEndIsClosingAndSignature() {
        var parsed = parse(HEAD + BODY + "以上发言，请批评指正。\n汇报人：××\n2026年1月8日\n");

        assertThat(parsed.closing()).isEqualTo("以上发言，请批评指正。");
        assertThat(parsed.signature()).isEqualTo("汇报人：××\n2026年1月8日");
    }

    @Test
    void siteRemarksAreSetApartAtBothEnds() {
        var parsed = parse("本文仅供参考，请勿照搬。\n" + HEAD + BODY + "更多范文请关注公众号\n");

        assertThat(parsed.title()).isEqualTo("个人对照检查材料");
        assertThat(parsed.spans())
                .filteredOn(s -> s.role() == ParsedStatement.SpanRole.SITE_NOTE)
                .hasSize(2);
    }

    @Test
    void aChapterThatIsNoPartOfTheThreeIsKeptAtItsPlace() {
        var parsed =
                parse(HEAD + "一、上次整改落实情况\n已完成4项。\n" + BODY.replace("二、", "三、").replace("一、存", "二、存"));

        assertThat(parsed.chapters()).hasSize(1);
        assertThat(parsed.chapters().get(0).place()).isEqualTo(Place.BEFORE_AREAS);
        assertThat(parsed.areas()).hasSize(2);
    }

    @Test
    void aChapterOfCausesBelongsToNoArea() {
        var parsed = parse(HEAD + BODY.replace("二、整", "二、原因分析\n一是怕难。二是图快。\n三、整"));

        assertThat(parsed.rootCauses()).extracting(c -> c.text()).containsExactly("一是怕难。", "二是图快。");
        assertThat(parsed.parts().causes().heading()).isEqualTo("原因分析");
    }

    @Test
    void chaptersMayBeAreasThemselves() {
        var parsed = parse(HEAD + "一、作风方面\n下乡不够。\n二、学习方面\n学得不深。\n三、整改措施\n一是学。每周一次。\n");

        assertThat(parsed.areas()).extracting(a -> a.title()).containsExactly("作风方面", "学习方面");
        assertThat(parsed.groups()).hasSize(1);
    }

    @Test
    void areasMayRepeatTheOrdinalsOfTheChapters() {
        var parsed = parse(HEAD + "一、存在的问题\n一、作风方面\n下乡不够。\n二、学习方面\n学得不深。\n二、整改措施\n一是学。每周一次。\n");

        assertThat(parsed.areas()).hasSize(2);
        assertThat(parsed.groups()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我在三个方面还存在差距： | 3
            从2个方面查找了不足。 | 2
            查摆出4个问题。 | 4
            征求到六个方面的意见。 |
            另一方面还存在不足。 |
            """)
    void theStatedCountIsReadFromTheLeadOnly(String lead, Integer count) {
        assertThat(parse(HEAD + BODY.replace("的问题\n", "的问题\n" + lead + "\n")).statedAreaCount())
                .isEqualTo(count);
    }

    @Test
    void aStatedCountThatDiffersIsToldAndNotMended() {
        var parsed = parse(HEAD + BODY.replace("的问题\n", "的问题\n我在三个方面存在差距。\n"));

        assertThat(parsed.areas()).hasSize(2);
        assertThat(parsed.findings())
                .filteredOn(f -> f.code() == Code.AREA_COUNT_MISMATCH)
                .singleElement()
                .satisfies(f -> assertThat(f.args()).containsExactly("3", "2", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "春天来了，河边的柳树绿了。孩子们在堤上放风筝。",
                "关于召开年度民主生活会的通知\n各支部：\n定于1月8日召开民主生活会，请按时参加。\n一、时间\n上午九点。\n二、地点\n三楼会议室。\n",
                "7",
                "一、\n二、\n"
            })
    void whatIsNoStatementIsSaidToBeNone(String text) {
        var parsed = parse(text);

        assertThat(parsed.findings()).extracting(f -> f.code()).containsExactly(Code.NOT_A_STATEMENT);
        assertThat(parsed.areas()).isEmpty();
    }

    @Test
    void aStatementWithoutAreasHeadingIsOneArea() {
        assertThat(parse(HEAD + "一、存在的问题\n一是下乡不够。二是学得不深。\n").areas())
                .singleElement()
                .satisfies(area -> assertThat(area.problems()).hasSize(2));
    }

    @Test
    void aTitleInBracketsIsAHeading() {
        var parsed = parse(HEAD + "【学习】\n学得不深。\n【作风】\n下乡不够。\n【原因剖析】\n怕麻烦。\n【整改措施】\n每周一学。\n");

        assertThat(parsed.areas()).extracting(a -> a.title()).containsExactly("学习", "作风");
        assertThat(parsed.rootCauses()).hasSize(1);
        assertThat(parsed.groups()).hasSize(1);
    }

    @Test
    void areasMayBeNamedAtTheHeadOfTheirParagraphs() {
        var parsed = parse(HEAD + "一、存在的问题\n学习方面，第一，学得不深。第二，写得少。\n作风方面，下乡不够。\n二、整改措施\n每周一学。\n");

        assertThat(parsed.areas()).extracting(a -> a.problems().size()).containsExactly(2, 1);
    }

    @Test
    void aTitleThatSpeaksOfMeasuresHoldsMeasuresOnly() {
        var parsed = parse("民主生活会个人整改措施\n一、加强学习\n1.每周一学。\n2.每月一测。\n二、改进作风\n1.每月下乡。\n");

        assertThat(parsed.areas()).isEmpty();
        assertThat(parsed.groups()).extracting(g -> g.measures().size()).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "个人问题整改清单\n序号\t存在问题\t整改措施\t完成时限\n1\t学得不深\t每周一学\t长期坚持\n2\t下乡少\t每月下乡\t2026年12月\n",
                "查摆问题整改措施\n1.每周一学。\n2.每月下乡。\n"
            })
    void measuresAgainstProblemsAreMeasuresOnly(String plan) {
        var parsed = parse(plan);

        assertThat(parsed.areas()).isEmpty();
        assertThat(parsed.groups().get(0).measures()).hasSize(2);
    }

    @Test
    void aTextMayBeginWithItsFirstHeading() {
        var parsed = parse("存在的主要差距\n学得不深，下乡也不够。\n原因分析\n怕难。\n改进措施\n每周一学。\n");

        assertThat(parsed.parts().problems().heading()).isEqualTo("存在的主要差距");
        assertThat(parsed.areas()).hasSize(1);
        assertThat(parsed.groups()).hasSize(1);
    }

    @Test
    void whatSomebodyWillDoBeginsWhereHeSaysSo() {
        var parsed = parse("个人剖析材料\n各位党员：\n学习上我翻得不细，读文件一念到底，底下打瞌睡我也不管，这样不好。\n往后我准备这么改：\n1.每周一学。\n2.每月一测。\n");

        assertThat(parsed.areas()).hasSize(1);
        assertThat(parsed.groups().get(0).measures()).hasSize(2);
    }

    @Test
    void aCauseThatLostItsOrdinalIsCountedWithTheOthers() {
        var parsed = parse(HEAD + BODY.replace("二、整", "二、原因分析\n（一）怕难。\n图快。\n（三）图省事。\n三、整"));

        assertThat(parsed.rootCauses()).hasSize(3);
    }

    @Test
    void aLastParagraphThatAsksForCriticismTakesLeave() {
        assertThat(parse(HEAD + BODY + "我文化不高，请大家多提意见。\n").closing()).isEqualTo("我文化不高，请大家多提意见。");
    }

    @Test
    void theMarksAfterTitlesAreHandedOut() {
        var parsed = parse(HEAD + "一、学习体会：\n学得不少。\n二、存在的问题：\n（一）作风方面\n下乡不够。\n三、整改措施\n每周一学。\n");

        assertThat(parsed.chapters().get(0).stop()).isEqualTo("：");
        assertThat(parsed.parts().problems().stop()).isEqualTo("：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.学得不深。\n2.下乡不够。\n", "（一）学得不深。全年两篇。\n（二）下乡不够，只有三次。\n", "1、学得不深；2、下乡不够。\n"})
    void itemsThatNameNoAspectAreTheProblemsOfOneArea(String items) {
        var parsed = parse(HEAD + "一、存在的问题\n" + items + "二、整改措施\n每周一学。\n");

        assertThat(parsed.areas())
                .singleElement()
                .satisfies(a -> assertThat(a.problems()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在思想上，学得不深。\n在工作上，下乡不够。\n", "思想上：学得不深。\n工作上：下乡不够。\n", "从思想上，学得不深。\n从作风上，一是下乡不够。二是常迟到。\n"})
    void aSphereAtTheHeadOfAParagraphNamesAnArea(String areas) {
        assertThat(parse(HEAD + areas + "今后，我要每周一学。\n").areas()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"产生上述问题的原因，主要是怕麻烦。\n下一步，我将每周一学。\n", "究其原因，是怕麻烦。\n今后，我要做到：一是每周一学；二是每月下乡。\n"})
    void partsWithoutHeadingBeginBelowTheLastArea(String end) {
        var parsed = parse(HEAD + "一、学习方面\n学得不深。\n二、作风方面\n下乡不够。\n" + end);

        assertThat(parsed.areas()).hasSize(2);
        assertThat(parsed.rootCauses()).hasSize(1);
        assertThat(parsed.groups()).hasSize(1);
    }

    @Test
    void withoutAChapterOfMeasuresEachAreaTellsItsOwn() {
        var parsed = parse(HEAD + "一、学习方面\n学得不深。究其原因，是怕难。下一步，我将每周一学。\n二、作风方面\n一是下乡不够。二是常迟到。今后，我每月下乡两次。\n");

        assertThat(parsed.groups())
                .extracting(g -> g.measures().get(0).text())
                .containsExactly("下一步，我将每周一学。", "今后，我每月下乡两次。");
        assertThat(parsed.areas()).extracting(a -> a.problems().size()).containsExactly(1, 2);
    }

    @Test
    void spokenWordsThatTurnToTheNextPartAreItsHeading() {
        var parsed = parse("个人剖析\n各位党员：\n先说问题。其一，学习少。其二，下乡少。\n再讲讲原因，怕麻烦。\n最后说改法：每周一学。\n");

        assertThat(parsed.areas().get(0).problems()).hasSize(2);
        assertThat(parsed.rootCauses()).hasSize(1);
        assertThat(parsed.parts().measures().heading()).isEqualTo("最后说改法");
    }

    @Test
    void decimalsAreLevels() {
        var parsed = parse(
                HEAD
                        + "1 存在的问题\n1.1 学习方面\n1.1.1 学得不深。\n1.1.2 写得不多。\n1.2 作风方面\n1.2.1 下乡不够。\n2 原因分析\n2.1 怕难。\n2.2 图快。\n3 整改措施\n3.1 每周一学。\n3.2 每月下乡。\n");

        assertThat(parsed.areas()).extracting(a -> a.problems().size()).containsExactly(2, 1);
        assertThat(parsed.rootCauses()).hasSize(2);
        assertThat(parsed.groups().get(0).measures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"班子将以此次会议为起点，一件一件改。", "我们决心把问题改到位，让群众看到变化。", "请继续监督我。", "恳请大家监督。\n附：征求意见汇总表（略）"})
    void aGeneralPromiseTakesLeave(String closing) {
        assertThat(parse(HEAD + BODY + closing + "\n").closing()).isEqualTo(closing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"局党组会议记录", "民主生活会纪要", "李××同志先进事迹材料", "民主生活会主持词", "关于开好民主生活会的通知"})
    void anotherPapersTitleMakesNoStatement(String title) {
        assertThat(parse(title + "\n" + BODY).findings())
                .extracting(f -> f.code())
                .containsExactly(Code.NOT_A_STATEMENT);
    }

    @Test
    void theHeadOfMinutesMakesNoStatement() {
        assertThat(parse("时间：1月8日\n地点：三楼\n主持：××\n记录：××\n" + BODY).findings())
                .extracting(f -> f.code())
                .containsExactly(Code.NOT_A_STATEMENT);
    }

    @Test
    void aRunTogetherTextMayEndInItsSignersName() {
        var parsed = parse(
                "个人对照检查材料根据安排，我报告如下：一、存在的问题1、学得不深。2、下乡不够。二、原因分析1、怕难。2、图快。三、整改措施1、每周一学。2、2026年6月底前下乡。以上检查，请批评指正。检查人：××2026年1月8日");

        assertThat(parsed.signature()).isEqualTo("检查人：××2026年1月8日");
        assertThat(parsed.rootCauses()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎样写好对照检查材料", "2025年度述职述廉报告", "局党组民主生活会侧记"})
    void whatIsWrittenForOthersIsNoStatement(String title) {
        assertThat(parse(title + "\n" + BODY).findings())
                .extracting(f -> f.code())
                .containsExactly(Code.NOT_A_STATEMENT);
    }

    @Test
    void anEmptyTextIsReadAsNothing() {
        var parsed = parse("");

        assertThat(parsed.characters().total()).isZero();
        assertThat(parsed.spans()).isEmpty();
    }
}
