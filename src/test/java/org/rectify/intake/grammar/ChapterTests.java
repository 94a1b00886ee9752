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
