package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rectify.intake.CutPoints.Part;
import org.rectify.intake.Piece.Range;
import org.rectify.intake.Piece.Words;

/** Where a passage can be cut without pointing into it. */
class CutPointsTests {

    @Test
    void aPassageIsCutAfterItsSentencesAndClauses() {
        assertThat(parts("下村不够，坐在村部。来电压着；不回。")).containsExactly("下村不够，", "坐在村部。", "来电压着；", "不回。");
    }

    @Test
    void aClosingMarkStaysWithItsSentence() {
        assertThat(parts("他说：“不去。”我也没去。")).containsExactly("他说：", "“不去。”", "我也没去。");
    }

    @Test
    void aFigureIsNotCut() {
        assertThat(parts("增长3.5个点，10:30开会")).containsExactly("增长3.5个点，", "10:30开会");
    }

    @Test
    void severalStopsAreOne() {
        assertThat(parts("为什么？！不知道……再说")).containsExactly("为什么？！", "不知道……", "再说");
    }

    @Test
    void aLineEndIsAPlaceToCut() {
        assertThat(parts("第一行\n  第二行")).containsExactly("第一行", "第二行");
    }

    @Test
    void theNextPartBeginsAfterTheBlanks() {
        var source = "甲。  乙。";

        assertThat(CutPoints.of(piece(source), source)).extracting(Part::cut).containsExactly(4, 0);
    }

    @Test
    void aPassageOfTwoRangesIsCutBetweenThem() {
        var source = "甲甲— 1 —乙乙";
        var piece = new Piece(List.of(new Range(0, 2), new Range(7, 9)), PieceRole.PROBLEM, "", Words.of("甲甲乙乙"), null);

        assertThat(CutPoints.of(piece, source)).extracting(Part::text).containsExactly("甲甲", "乙乙");
    }

    private static List<String> parts(String source) {
        return CutPoints.of(piece(source), source).stream().map(Part::text).collect(Collectors.toList());
    }

    private static Piece piece(String source) {
        return new Piece(List.of(new Range(0, source.length())), PieceRole.PROBLEM, "", Words.of(source), null);
    }
}
