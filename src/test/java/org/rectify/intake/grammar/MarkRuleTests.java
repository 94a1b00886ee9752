package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 存在的问题 | PART | 1
            一、存在的问题 | CN_COMMA | 1
            十二、存在的问题 | CN_COMMA | 12
            贰、存在的问题 | CN_COMMA | 2
            （三）作风方面 | CN_PAREN | 3
            (三)、作风方面 | CN_PAREN | 3
            三）作风方面 | CN_PAREN | 3
            ㈢作风方面 | CN_PAREN | 3
            4.作风方面 | NUMBER | 4
            ４、作风方面 | NUMBER | 4
            ⒋作风方面 | NUMBER | 4
            （5）作风方面 | NUMBER_PAREN | 5
            5）作风方面 | NUMBER_PAREN | 5
            ⑤作风方面 | CIRCLED | 5
            一是下乡不够 | IS | 1
            第一是下乡不够 | IS | 1
            二要下乡 | MUST | 2
            其二，下乡不够 | OF_WHICH | 2
            其二是下乡不够 | OF_WHICH | 2
            第三，下乡不够 | NTH | 3
            首先，下乡不够 | ORDER | 1
            最后，下乡不够 | ORDER | 4
            另一方面，下乡不够 | SIDE | 2
            第二个方面，下乡不够 | NTH | 2
            第一个问题是下乡不够 | NTH | 1
            B. 下乡不够 | LETTER | 2
            c) 下乡不够 | LETTER | 3
            问题1：下乡不够 | NAMED | 1
            措施二：每月下乡 | NAMED | 2
            对照一：作风要求 | ASPECT | 1
            二问：作风过关了吗？ | ASPECT | 2
            2.2026年6月底前下乡 | NUMBER | 2
            4.2026.3.31前下乡 | NUMBER | 4
            1.12路末班车恢复到18时 | NUMBER | 1
            4.70岁以上老人在家办 | NUMBER | 4
            1.1 作风方面 | DECIMAL | 1
            2.12、作风方面 | DECIMAL | 12
            1.2.3下乡不够 | DECIMAL_DEEP | 3
            3.2 2026年6月底前下乡 | DECIMAL | 2
            Ⅱ、作风方面 | PART | 2
            """)
    void anOrdinalIsKnownInEachOfItsForms(String line, Mark.Shape shape, int number) {
        var mark = first(line);

        assertThat(mark.shape()).isEqualTo(shape);
        assertThat(mark.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一时间赶到",
                "第一书记下乡",
                "一方有难",
                "二十届三中全会",
                "四个意识",
                "2025年全年",
                "3.5公里",
                "1.5万元没有发放",
                "2.3个百分点",
                "2026.1.10",
                "1.2.3.4",
                "100户",
                "其中一户",
                "一要务之急",
                "之一是好",
                "A4纸",
                "B.b",
                "问题是拖",
                "对照一年前",
                "二〇二六年"
            })
    void whatOnlyLooksLikeAnOrdinalIsNone(String line) {
        assertThat(Marks.opens(Lines.fold(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我唯一是问的", "统一是对的", "坚持一是一、二是二", "周一是例会", "原因之一是忙"})
    void aWordThatEndsInAnOrdinalIsNone(String sentence) {
        var ms = Lines.read(sentence);

        assertThat(Marks.find(ms).in(Mark.Shape.IS, 0, ms.length())).isEmpty();
    }

    @Test
    void anItemMayFollowAnything() {
        var ms = Lines.read("存在的问题一是散漫，二是拖拉；三是怕难。四是图快");

        assertThat(Marks.find(ms).in(Mark.Shape.IS, 0, ms.length()))
                .extracting(Mark::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void anOrdinalInsideAQuotationCountsWhatIsQuoted() {
        var ms = Lines.read("通知要求“一是读，二是写，三是谈”，我只做到一条。");

        assertThat(Marks.find(ms).in(Mark.Shape.IS, 0, ms.length())).isEmpty();
    }

    @Test
    void aListSignIsAnItemWithoutAWord() {
        var ms = Lines.read("◆ 记得少。\n◆ 改得慢。\n\uF0D8走得少。");

        assertThat(Marks.find(ms).in(Mark.Shape.BULLET, 0, ms.length()))
                .extracting(Mark::number)
                .containsExactly(1, 2, 3);
    }

    private static Mark first(String line) {
        var ms = Lines.read(line);
        return Marks.find(ms).in(0, 1).get(0);
    }
}
