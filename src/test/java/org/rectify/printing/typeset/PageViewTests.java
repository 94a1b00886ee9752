package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.Grid;

class PageViewTests {

    @Test
    void thePreviewHasTheLinesOfThePdf() {
        var composition = new Composer().compose(SyntheticPapers.paper(11, 2000));

        assertThat(composition.views().stream()
                        .flatMap(page -> page.lines().stream())
                        .map(LineView::text))
                .containsExactlyElementsOf(Papers.texts(composition));
    }

    @Test
    void theRunsOfALineAreItsCharacters() {
        var line = composed(body("走访12户，办结9件。")).views().get(0).lines().get(0);

        assertThat(line.runs().stream().map(RunView::text).collect(Collectors.joining()))
                .isEqualTo(line.text());
        assertThat(line.runs()).extracting(RunView::face).containsExactly("fang", "latin", "fang", "latin", "fang");
    }

    @Test
    void charactersInCellsHaveEachTheirPlaceInMillimetres() {
        var line = composed(body("严以律己")).views().get(0).lines().get(0);

        assertThat(line.x()).isCloseTo(28 + 2 * 156 / 28.0, within(0.001));
        assertThat(line.runs().get(0).x()).isEqualTo("39.143 44.714 50.286 55.857");
        assertThat(line.runs().get(0).length()).isNull();
    }

    @Test
    void aWordHasAStartAndALength() {
        var word = composed(body("共1234户")).views().get(0).lines().get(0).runs().get(1);

        assertThat(word.x().split(" ")).hasSize(1);
        assertThat(word.length()).isCloseTo(4 * 8 / Grid.MM, within(0.01));
    }

    @Test
    void theNumberStandsRightOnOddAndLeftOnEvenPages() {
        var pages = composed(body("把群众反映的事情一件一件办好".repeat(60))).views();

        assertThat(pages).extracting(PageView::right).startsWith(true, false);
        assertThat(pages.get(1).numberText()).isEqualTo("— 2 —");
        assertThat(pages.get(1).numberX()).isCloseTo(28 + 14 / Grid.MM, within(0.01));
    }
}
