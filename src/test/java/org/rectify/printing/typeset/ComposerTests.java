package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.lines;
import static org.rectify.printing.typeset.Papers.signed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;

class ComposerTests {

    @Test
    void aSignatureLongerThanTheDateEndsTwoCharactersFromTheRight() {
        var lines = lines(new Composer().compose(signed(1)));

        var signature = lines.get(1);
        var date = lines.get(2);
        assertThat(signature.end()).isCloseTo(Grid.LEFT + 26 * Grid.CELL, within(0.001));
        assertThat(date.from() - signature.from()).isCloseTo(2 * Grid.CELL, within(1.5));
    }

    @Test
    void aDateLongerThanTheSignatureEndsTwoCharactersFromTheRightItself() {
        var lines = lines(composed(
                body("以上是我的对照检查。"),
                PrintParagraph.of(Role.SIGNATURE, "陆一鸣"),
                PrintParagraph.of(Role.DATE, "2026年3月8日")));

        var signature = lines.get(1);
        var date = lines.get(2);
        assertThat(date.end()).isCloseTo(Grid.LEFT + 26 * Grid.CELL, within(0.001));
        assertThat(date.from() - signature.from()).isCloseTo(2 * Grid.CELL, within(1.5));
    }

    @Test
    void oneLineStaysEmptyAboveTheSignature() {
        assertThat(lines(new Composer().compose(signed(3))))
                .extracting(Line::slot)
                .containsExactly(0, 1, 2, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23, 41, 42, 43, 44})
    void theSignatureNeverStandsAloneOnAPage(int lines) {
        var pages = new Composer().compose(signed(lines)).pages();

        var last = pages.get(pages.size() - 1).lines();
        assertThat(last).filteredOn(line -> line.role().closing()).hasSize(2);
        assertThat(last).filteredOn(line -> line.role() == Role.BODY).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 20, 21, 22})
    void headingsMoveToTheNextPageWithTheirText(int above) {
        var paragraphs = new ArrayList<PrintParagraph>();
        for (int i = 0; i < above; i++) {
            paragraphs.add(body("把清淤进度逐月公开。"));
        }
        paragraphs.add(PrintParagraph.of(Role.LEVEL1, "二、产生问题的原因"));
        paragraphs.add(PrintParagraph.of(Role.LEVEL2, "（一）理论学习方面"));
        paragraphs.add(body("学得不深。"));

        var pages = composed(paragraphs.toArray(PrintParagraph[]::new)).pages();

        assertThat(pages)
                .allSatisfy(page -> assertThat(
                                page.lines().get(page.lines().size() - 1).role().heading())
                        .isFalse());
    }

    @Test
    void aPageLeftShortByHeadingsIsFilledBySpacing() {
        var paragraphs = new ArrayList<PrintParagraph>();
        for (int i = 0; i < 5; i++) {
            paragraphs.add(body("逐户走访移民新村登记饮水出行就医难题并限时办结".repeat(5).substring(0, 110)));
        }
        paragraphs.add(PrintParagraph.of(Role.LEVEL1, "二、产生问题的原因"));
        paragraphs.add(PrintParagraph.of(Role.LEVEL2, "（一）理论学习方面"));
        paragraphs.add(body("学得不深。"));

        var pages = composed(paragraphs.toArray(PrintParagraph[]::new)).pages();

        assertThat(pages.get(0).lines()).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void facesFollowTheLevelsAndFiguresInBrushTextAreLatin() {
        var lines = lines(composed(
                PrintParagraph.of(Role.TITLE, "材料"),
                PrintParagraph.of(Role.LEVEL1, "一、问题"),
                PrintParagraph.of(Role.LEVEL2, "（一）学习方面"),
                body("走访12户")));

        assertThat(lines)
                .extracting(line -> line.runs().get(0).face())
                .containsExactly(Face.BIAO, Face.HEI, Face.KAI, Face.FANG);
        assertThat(lines.get(3).runs().get(1).face()).isEqualTo(Face.LATIN);
    }

    @Test
    void aCharacterThatItsFaceLacksComesFromAnother() {
        var composition = composed(PrintParagraph.of(Role.LEVEL1, "第①项·总则"), body("进度•质量"));

        assertThat(composition.missing()).isEmpty();
        assertThat(lines(composition))
                .allSatisfy(line -> assertThat(line.runs())
                        .allSatisfy(run -> assertThat(run.drawn()).isEqualTo(run.typed())));
    }

    @Test
    void aCharacterThatNoFaceHasIsShownAndTold() {
        var composition = composed(body("由\uD842\uDFB7老汉和\uD840\uDC0B两人负责，\uD842\uDFB7老汉牵头。"));

        assertThat(composition.missing()).containsExactlyInAnyOrder("\uD842\uDFB7", "\uD840\uDC0B");
        assertThat(lines(composition).get(0).runs()).extracting(GlyphRun::drawn).contains("〓");
        assertThat(lines(composition).get(0).text()).contains("\uD842\uDFB7老汉牵头");
    }

    @Test
    void anEmptyPaperHasOnePage() {
        assertThat(new Composer()
                        .compose(new PrintModel("", "", Papers.DAY, List.of()))
                        .pageCount())
                .isEqualTo(1);
    }
}
