package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.lines;
import static org.rectify.printing.typeset.Papers.texts;

import org.junit.jupiter.api.Test;
import org.rectify.printing.font.FontFolder;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;

class LineBreakerTests {

    private static final String CELLS = "走村入户听取意见建议共四十三条逐条登记办理并向群众反馈结果";

    @Test
    void aMarkThatMustNotStartALineIsSqueezedIn() {
        var lines = lines(composed(body("，" + CELLS.substring(0, 25) + "。" + CELLS)));

        assertThat(lines.get(0).text()).hasSize(27).endsWith("。");
        assertThat(lines.get(0).end()).isCloseTo(Grid.LEFT + Grid.WIDTH, within(0.001));
    }

    @Test
    void whereNothingCanBeSqueezedTheLastCharacterGoesDownToo() {
        var texts = texts(composed(body(CELLS.substring(0, 26) + "……" + CELLS)));

        assertThat(texts.get(0)).hasSize(25);
        assertThat(texts.get(1)).startsWith(CELLS.charAt(25) + "……");
    }

    @Test
    void anOpeningMarkNeverEndsALine() {
        var texts = texts(composed(body(CELLS.substring(0, 25) + "“四下基层”" + CELLS)));

        assertThat(texts.get(0)).hasSize(25);
        assertThat(texts.get(1)).startsWith("“");
    }

    @Test
    void aDashIsNeverDivided() {
        var texts = texts(composed(body(CELLS.substring(0, 25) + "——" + CELLS)));

        assertThat(texts.get(1)).startsWith("——");
    }

    @Test
    void aNumberIsNeverDivided() {
        var texts = texts(composed(body(CELLS.substring(0, 25) + "655,200.50元" + CELLS)));

        assertThat(texts.get(0)).isEqualTo(CELLS.substring(0, 25));
        assertThat(texts.get(1)).startsWith("655,200.50元");
    }

    @Test
    void aLongAddressBreaksAtItsOwnMarks() {
        var texts = texts(composed(body("公示网址是https://public.example.org/notices/2026/water-supply/plan，请查阅。")));

        assertThat(texts.get(0)).endsWith("/water-");
        assertThat(String.join("", texts)).contains("https://public.example.org/notices/2026/water-supply/plan");
    }

    @Test
    void aFigureTakesHalfACell() {
        var line = lines(composed(body("共走访12户")));

        var figures = line.get(0).runs().get(1);
        assertThat(figures.typed()).isEqualTo("12");
        assertThat(line.get(0).runs().get(2).from() - (Grid.LEFT + 5 * Grid.CELL))
                .isCloseTo(Grid.CELL, within(0.001));
    }

    @Test
    void blanksAtABreakHangAndDoNotIndentTheNextLine() {
        var lines = lines(
                composed(body("Open Source Software Security Foundation Working Group Annual Progress Report Notes")));

        assertThat(lines.get(1).from()).isLessThan(Grid.LEFT + Grid.CELL);
        assertThat(lines)
                .noneMatch(line -> line.text().startsWith(" ") || line.text().endsWith(" "));
    }

    @Test
    void aRowOfMarksBreaksSomewhere() {
        var texts = texts(composed(body("！".repeat(100))));

        assertThat(String.join("", texts)).hasSize(100);
        assertThat(texts).hasSizeGreaterThan(3);
    }

    @Test
    void aParagraphIsSetInOneLineMoreByOpeningAllOfThemALittle() {
        var paragraph = breaker((CELLS + "，").repeat(9) + CELLS.substring(0, 16) + "。");

        var rows = paragraph.rows(paragraph.rows().size() + 1);

        assertThat(rows.subList(0, rows.size() - 1))
                .allSatisfy(row -> assertThat(paragraph.left(row)).isBetween(0, 4));
    }

    @Test
    void aParagraphIsSetInOneLineFewerByHalvingMarks() {
        var paragraph = breaker("走村入户，听取意见。".repeat(17));

        var rows = paragraph.rows(paragraph.rows().size() - 1);

        assertThat(rows).allSatisfy(row -> assertThat(row.squeeze()).isLessThanOrEqualTo(3));
    }

    @Test
    void aShortParagraphIsNotTornOpen() {
        var paragraph = breaker(CELLS + "，" + CELLS.substring(0, 20) + "。");

        assertThat(paragraph.rows(paragraph.rows().size() + 1)).isNull();
    }

    private static LineBreaker breaker(String text) {
        var tokens = Tokenizer.tokens(PrintParagraph.of(Role.BODY, text), new Fonts(FontFolder.none()));
        return new LineBreaker(tokens, 4, Grid.UNITS);
    }
}
