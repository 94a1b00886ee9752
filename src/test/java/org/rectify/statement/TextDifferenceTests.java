package org.rectify.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTests {

    @Test
    void whatBothBeginAndEndWithIsNotMarked() {
        var mine = TextDifference.of("小事常常转来转去。", "小事常常一压几周。");

        assertThat(mine).isEqualTo(new TextDifference("小事常常", "转来转去", "。"));
    }

    @Test
    void aTextThatOnlyLacksSomethingHasNothingOfItsOwn() {
        assertThat(TextDifference.of("去东柳村", "去东柳村两次").own()).isEmpty();
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNotCutInTwo() {
        var mine = TextDifference.of("𠮷", "𠮶");

        assertThat(mine).isEqualTo(new TextDifference("", "𠮷", ""));
    }

    @Test
    void theSameEndingSurrogateIsNotCutEither() {
        var mine = TextDifference.of(new String(new int[] {0x20BB7}, 0, 1), new String(new int[] {0x1F3B7}, 0, 1));

        assertThat(mine.own()).hasSize(2);
    }
}
