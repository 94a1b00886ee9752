package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.printing.paper.Grid;

/** What holds for every paper, on two hundred that nobody wrote. */
class SyntheticPapersTests {

    private static final Composer COMPOSER = new Composer();

    private static final List<Composition> TWO_HUNDRED = IntStream.range(0, 200)
            .mapToObj(seed -> COMPOSER.compose(SyntheticPapers.paper(seed)))
            .toList();

    static Stream<Composition> papers() {
        return IntStream.range(0, 50).mapToObj(seed -> COMPOSER.compose(SyntheticPapers.paper(seed, 200 + seed * 120)));
    }

    /** From 300 to 30 000 characters. */
    static Stream<Composition> twoHundred() {
        return TWO_HUNDRED.stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noWordIsLostOrMoved(Composition composition) {
        var printed = String.join("", Papers.texts(composition));

        assertThat(Papers.unblank(printed)).isEqualTo(Papers.words(composition.model()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noMarkStandsWhereItMustNot(Composition composition) {
        assertThat(Papers.lines(composition)).allSatisfy(line -> {
            assertThat(line.text()).doesNotContainPattern("^[，。、；：？！）》〉」』】〕”’…·％%]");
            assertThat(line.text()).doesNotContainPattern("[（《〈「『【〔“‘]$");
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noFigureIsDivided(Composition composition) {
        var lines = Papers.lines(composition);

        assertThat(IntStream.range(1, lines.size())
                        .filter(i ->
                                lines.get(i).paragraph() == lines.get(i - 1).paragraph())
                        .filter(i -> lines.get(i - 1).text().matches(".*[\\d.,]")
                                && lines.get(i).text().matches("\\d.*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLineLiesOnTheGridAndEveryFullLineReachesTheEdge(Composition composition) {
        for (var page : composition.pages()) {
            assertThat(page.lines())
                    .extracting(Line::slot)
                    .doesNotHaveDuplicates()
                    .allMatch(slot -> slot >= 0 && slot < 22);
            for (var line : page.lines()) {
                double size = line.runs().get(0).size();
                assertThat(line.baseline()).isCloseTo(Grid.baseline(line.slot(), size), within(0.001));
                // a figure as wide as its half cell and a little more may stand over by less than a point (0.35 mm)
                assertThat(line.end()).isLessThan(Grid.LEFT + Grid.WIDTH + 1);
            }
        }
        assertThat(Papers.lines(composition))
                .filteredOn(line -> turned(line, composition))
                .allSatisfy(line -> assertThat(line.end()).isCloseTo(Grid.LEFT + Grid.WIDTH, within(Grid.CELL / 2)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noHeadingEndsAPageAndNoSignatureHasOneToItself(Composition composition) {
        var pages = composition.pages();

        for (int i = 0; i < pages.size(); i++) {
            var lines = pages.get(i).lines();
            boolean ends = i == pages.size() - 1;
            assertThat(ends || !lines.get(lines.size() - 1).role().heading() || emptyAreaAbove(pages.get(i + 1), lines))
                    .isTrue();
            assertThat(lines).anyMatch(line -> !line.role().closing());
        }
    }

    @ParameterizedTest
    @MethodSource("twoHundred")
    void everyPageButTheLastIsFull(Composition composition) {
        assertThat(composition.pages().subList(0, composition.pageCount() - 1))
                .allSatisfy(page -> assertThat(
                                page.lines().get(page.lines().size() - 1).slot())
                        .isGreaterThanOrEqualTo(20));
    }

    @ParameterizedTest
    @MethodSource("twoHundred")
    void fullLinesHoldTwentyEightCharactersOrNearlySo(Composition composition) {
        var full = Papers.lines(composition).stream()
                .filter(line -> turned(line, composition))
                .toList();

        // the rest is figures that are not divided, and letters as wide as they are
        assertThat(full)
                .filteredOn(line -> cells(line) < 26 || cells(line) > 29.5)
                .hasSizeLessThanOrEqualTo((int) (full.size() * 0.03));
    }

    @Test
    void theyHaveThreeHundredToThirtyThousandCharacters() {
        var lengths = twoHundred()
                .mapToInt(composition -> Papers.words(composition.model()).length())
                .summaryStatistics();

        assertThat(lengths.getMin()).isBetween(250, 350);
        assertThat(lengths.getMax()).isBetween(28_000, 32_000);
    }

    /** The line's characters, figures and letters by halves, with its indent. */
    private static double cells(Line line) {
        double halves = line.text()
                .codePoints()
                .mapToDouble(point -> point < 0x80 && point != '%' ? 0.5 : 1)
                .sum();
        return halves + Math.round((line.from() - Grid.LEFT) / Grid.CELL);
    }

    private static boolean turned(Line line, Composition composition) {
        var lines = composition.lines(line.paragraph());
        return !line.role().head() && !line.role().closing() && line != lines.get(lines.size() - 1);
    }

    /** A heading without any text below it may end a page: the next is of its own level or a higher one. */
    private static boolean emptyAreaAbove(Page next, List<Line> lines) {
        var below = next.lines().get(0).role();
        return below.heading() && below.compareTo(lines.get(lines.size() - 1).role()) <= 0;
    }
}
