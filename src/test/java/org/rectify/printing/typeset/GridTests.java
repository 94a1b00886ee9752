package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.lines;

import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;

class GridTests {

    private static final String LONG = "把群众反映的事情一件一件办好".repeat(60);

    @Test
    void aLineHoldsTwentyEightCharactersAndTheFirstTwentySix() {
        var lines = lines(composed(body(LONG)));

        assertThat(lines.get(0).text()).hasSize(26);
        assertThat(lines.get(1).text()).hasSize(28);
        assertThat(lines.get(2).text()).hasSize(28);
    }

    @Test
    void aPageHoldsTwentyTwoLinesAtOnePitch() {
        var page = composed(body(LONG)).pages().get(0);

        assertThat(page.lines()).hasSize(22);
        assertThat(page.lines().get(21).baseline() - page.lines().get(0).baseline())
                .isCloseTo(21 * 225 / 22.0 * Grid.MM, within(0.001));
    }

    @Test
    void aFullLineReachesFromTheLeftToTheRightEdgeOfTheTypeArea() {
        var line = lines(composed(body(LONG))).get(1);

        assertThat(line.from()).isCloseTo(28 * Grid.MM, within(0.001));
        assertThat(line.end()).isCloseTo(184 * Grid.MM, within(0.001));
    }

    @Test
    void aParagraphStartsTwoCharactersIn() {
        var first = lines(composed(body("严以律己。"))).get(0);

        assertThat(first.from()).isCloseTo(Grid.LEFT + 2 * Grid.CELL, within(0.001));
    }

    @Test
    void oneLineStaysEmptyBetweenTheNameAndTheBody() {
        var lines = lines(composed(
                PrintParagraph.of(Role.TITLE, "对照检查材料"), PrintParagraph.of(Role.BYLINE, "陆一鸣"), body("一年来的情况如下。")));

        assertThat(lines).extracting(Line::slot).containsExactly(0, 1, 3);
    }

    @Test
    void titleAndNameStandInTheMiddle() {
        var lines = lines(composed(PrintParagraph.of(Role.TITLE, "对照检查材料"), PrintParagraph.of(Role.BYLINE, "陆一鸣")));

        assertThat(lines)
                .allSatisfy(line -> assertThat((line.from() + line.end()) / 2)
                        .isCloseTo(Grid.LEFT + Grid.WIDTH / 2, within(0.001)));
    }

    @Test
    void pageNumbersStandAtTheOuterEdgeOneCharacterIn() {
        var pages = composed(body(LONG)).pages();

        assertThat(pages.get(0).folio().typed()).isEqualTo("— 1 —");
        assertThat(pages.get(0).folio().end()).isCloseTo(Grid.LEFT + Grid.WIDTH - 14, within(0.001));
        assertThat(pages.get(1).folio().from()).isCloseTo(Grid.LEFT + 14, within(0.001));
    }
}
