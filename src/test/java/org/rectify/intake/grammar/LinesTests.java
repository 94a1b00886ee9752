package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {

    private static final String WRAPPED =
            "今年以来我在水务所工作期间下乡\n次数不多到村里去的时候也只是转\n转看看没有坐下来听一听大家的想\n法心里总觉得完成任务也就可以了\n先把上面的任务应付过去再说吧。\n";

    @ParameterizedTest
    @ValueSource(strings = {"— 1 —", "- 12 -", "第3页", "第 3 页 共 9 页", "3/9", "－3－", "———"})
    void aPageNumberIsSetAside(String line) {
        var ms = Lines.read("上一行\n" + line + "\n下一行");

        assertThat(ms.folded).isEqualTo("上一行\n下一行");
        assertThat(ms.pageNotes).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第1条", "2025年", "3户", "一、问题", "7"})
    void aLineThatOnlyLooksLikeOneStays(String line) {
        assertThat(Lines.read("上一行\n" + line + "\n下一行").pageNotes).isEmpty();
    }

    @Test
    void aRunningHeadIsSetAsideWhereItComesBack() {
        var ms = Lines.read("材料\n青石县水务局\n甲\n青石县水务局\n乙\n青石县水务局\n丙");

        assertThat(ms.folded).isEqualTo("材料\n甲\n乙\n丙");
    }

    @Test
    void aWrappedLineGoesOnInTheNext() {
        assertThat(Lines.read(WRAPPED + WRAPPED).folded).contains("期间下乡次数不多").contains("也只是转转看看");
    }

    @Test
    void aPageNumberBetweenWrappedLinesDoesNotPartThem() {
        String text = WRAPPED + WRAPPED.replace("次数不多", "\n— 1 —\n\n次数不多");

        assertThat(Lines.read(text).folded).doesNotContain("期间下乡\n");
    }

    @Test
    void aWrappedLineDoesNotSwallowAnOrdinal() {
        assertThat(Lines.read(WRAPPED + "（二）作风方面\n" + WRAPPED).folded).contains("\n(二)作风方面\n");
    }

    @Test
    void linesOfAnUnwrappedTextStayApart() {
        assertThat(Lines.read("甲。\n乙乙乙乙。\n丙丙。").folded).isEqualTo("甲。\n乙乙乙乙。\n丙丙。");
    }

    @Test
    void linesThatHoldExactlyAsManyCharactersAreWrapped() {
        String text = wrapped(
                "个人材料\n学习方面有三点不足，2025年只读了3本书，其中1本没有读完，也没有记下1页心得，更没有写过1篇文章。\n"
                        + "作风方面有两点不足，全年只到过4个村，其中2个村只停了20分钟，没有进一户人家，回来也没有回访。\n",
                16);

        assertThat(Lines.read(text).folded).contains("不足,2025年只读了3本书,其中1本没有读完");
    }

    private static String wrapped(String text, int characters) {
        return text.replaceAll("(.{" + characters + "})(?=.)", "$1\n");
    }

    @Test
    void blankLinesAfterEveryLineSayNothing() {
        assertThat(Lines.read((WRAPPED + WRAPPED).replace("\n", "\n\n")).folded).contains("期间下乡次数不多");
    }

    @Test
    void theCellsOfATableStayApart() {
        assertThat(Lines.read("| 序号 | 措施 |\n| --- | --- |\n| 1 | 每周一学 |\n").folded)
                .isEqualTo("序号\t措施\n1\t每周一学");
    }

    @Test
    void aTableMayStandOneCellALine() {
        assertThat(Lines.read("序号\n措施\n责任人\n1\n每周一学\n张××\n2\n每月一测\n李××\n以上。").folded)
                .isEqualTo("序号\t措施\t责任人\n1\t每周一学\t张××\n2\t每月一测\t李××\n以上。");
    }

    @Test
    void aBlankOfAWebPageIsNoWord() {
        var ms = Lines.read("下乡&nbsp;不够\n&nbsp;\n改得慢");

        assertThat(ms.folded).isEqualTo("下乡不够\n改得慢");
        assertThat(ms.pageNotes).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>下乡不够</p>\n<p>改得<b>慢</b></p>",
                "<div class=\"a\">\n<P style='x'>下乡不够<br/>改得<strong>慢</strong>\n</div>",
                "<h2>下乡不够</h2><p>改得慢</p>"
            })
    void tagsOfAWebPageAreNoWords(String page) {
        assertThat(Lines.read(page).folded).isEqualTo("下乡不够\n改得慢");
    }

    @Test
    void anItemOfAWebPagesListIsAnItem() {
        var ms = Lines.read("<ol><li>下乡不够</li><li>改得慢</li></ol>");

        assertThat(ms.paragraphs).hasSize(2).allMatch(Manuscript.Paragraph::item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"压减比例<5%且>1%", "<某同志>来信", "a<b"})
    void whatOnlyLooksLikeATagStays(String line) {
        assertThat(Lines.read(line).folded).isEqualTo(line);
    }

    @Test
    void wordsAreHandedOutWithoutTags() {
        var ms = Lines.read("<p>改得<b>慢</b>了</p>");

        assertThat(ms.words(0, ms.length())).isEqualTo("改得慢了");
    }

    @Test
    void aLineWithoutIndentGoesOnWhereParagraphsAreIndented() {
        var ms = Lines.read("""
                个人材料
                    一、查摆出的问题
                    （一）思想方面。学习抓得不紧，近三个月
                只参加两次。
                    （二）工作方面。台账登记有时滞后，去年
                补登五次。
                    二、今后的打算
                    每周学习。
                """);

        assertThat(ms.folded).contains("近三个月只参加两次。\n(二)").contains("去年补登五次。\n二、");
    }

    @Test
    void wordsAreGivenBackAsTypedWithoutTheLineEnds() {
        var ms = Lines.read(WRAPPED + WRAPPED);

        assertThat(ms.words(0, 20)).isEqualTo("今年以来我在水务所工作期间下乡次数不多到");
    }

    @Test
    void markdownSignsAreNoWords() {
        var ms = Lines.read("## 一、问题\n**一是拖。** 常拖。\n- 甲");

        assertThat(ms.folded).isEqualTo("一、问题\n一是拖。常拖。\n甲");
        assertThat(ms.paragraphs.get(0).head()).isTrue();
    }

    @Test
    void dashesThatComeBackAreListSigns() {
        var ms = Lines.read("检视\n——在支部会上的发言\n");
        var list = Lines.read("不足：\n——记得少\n——改得慢\n");

        assertThat(ms.folded).contains("——在支部会上的发言");
        assertThat(list.folded).isEqualTo("不足:\n记得少\n改得慢");
    }

    @Test
    void widthsFormsAndBlanksAreFoldedOnTheCopyOnly() {
        var ms = Lines.read("（１）問　題：“ａ”");

        assertThat(ms.folded).isEqualTo("(1)问题:“a”");
        assertThat(ms.words(0, ms.length())).isEqualTo("（１）問　題：“ａ”");
    }

    @Test
    void blanksAreCountedAsPythonCountsThem() {
        assertThat(Blank.count("甲 乙\u3000丙\u00A0丁\uFEFF\u2028\u0085𠮷", 0, 12)).isEqualTo(5);
    }
}
