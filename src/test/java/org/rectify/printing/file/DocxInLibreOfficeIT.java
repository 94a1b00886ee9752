package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.printing.file.PdfLines.PdfLine;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;

/**
 * Our DOCX, read and laid out by somebody else. LibreOffice 7.4 takes two of Word's switches otherwise than Word (overflowPunct the
 * wrong way round, autoSpaceDN not at all), so it hangs marks over the edge and spaces figures out: its lines are a little fuller or
 * emptier than ours; page, grid, words and the length of Chinese lines are the same.
 */
class DocxInLibreOfficeIT {

    private static final int[] CHARACTERS = {300, 900, 1500, 2500, 4000, 6000, 12_000, 30_000};

    /** What a line's end may not divide; a line before it is short. */
    private static final String UNDIVIDED = "^(?:[0-9A-Za-z（《〈「『【〔“‘].*|.{0,2}[，。、；：？！）》〉」』】〕”’…—％%].*)";

    private static final List<Laid> PAPERS = new ArrayList<>();

    /** A paper and what LibreOffice makes of it. */
    record Laid(Composition paper, String text, List<PdfLine> lines) {

        @Override
        public String toString() {
            return paper.model().title() + ", " + paper.pageCount() + " pages";
        }

        List<PdfLine> body() {
            return lines.stream().filter(PdfLine::body).toList();
        }
    }

    @BeforeAll
    static void layOut(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(
                LibreOffice.installed(),
                "no soffice on the path, so nobody lays our DOCX out: install libreoffice-writer-nogui");
        var composer = new Composer();
        var writer = new DocxWriter();
        var files = new ArrayList<Path>();
        var papers = new ArrayList<Composition>();
        for (int i = 0; i < CHARACTERS.length; i++) {
            papers.add(composer.compose(SyntheticPapers.paper(i + 1, CHARACTERS[i])));
            files.add(Files.write(folder.resolve(i + ".docx"), writer.write(papers.get(i))));
        }
        LibreOffice.convert(folder, "pdf", files);
        LibreOffice.convert(folder, "txt:Text (encoded):UTF8", files);
        for (int i = 0; i < CHARACTERS.length; i++) {
            var lines = PdfLines.of(Files.readAllBytes(folder.resolve(i + ".pdf")));
            PAPERS.add(new Laid(
                    papers.get(i), Files.readString(folder.resolve(i + ".txt")).replace("\uFEFF", ""), lines));
        }
    }

    static Stream<Laid> papers() {
        return PAPERS.stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itHasThePagesOfThePdf(Laid laid) {
        int pages = laid.lines().get(laid.lines().size() - 1).page();

        // spaced figures make a line in fifty more, which a paper of the usual length does not feel
        int more = Math.max(1, laid.paper().pageCount() / 25);
        assertThat(pages).isCloseTo(laid.paper().pageCount(), within(more));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itHasTheWordsOfThePaper(Laid laid) {
        assertThat(Papers.unblank(laid.text()))
                .isEqualTo(Papers.words(laid.paper().model()));
    }

    /** A mark that hangs over the edge is drawn after its line, and one before a word LibreOffice now and then does not draw. */
    @ParameterizedTest
    @MethodSource("papers")
    void itsPagesShowTheWordsOfThePaper(Laid laid) {
        var words = laid.body().stream().map(PdfLine::text).collect(Collectors.joining());

        var lost = characters(Papers.words(laid.paper().model()));
        characters(Papers.unblank(words)).forEach((point, times) -> lost.merge(point, -times, Integer::sum));
        lost.values().removeIf(times -> times == 0);
        assertThat(lost).allSatisfy((point, times) -> {
            assertThat("，。、").contains(Character.toString(point));
            assertThat(times).isBetween(1, 2);
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itsLinesLieOnTheGrid(Laid laid) {
        double top = laid.body().stream()
                .filter(line -> line.slot() > 0)
                .mapToDouble(line -> line.baseline() - line.slot() * 28.95)
                .min()
                .orElseThrow();

        assertThat(laid.body())
                .filteredOn(line -> line.slot() > 2)
                .allSatisfy(line ->
                        assertThat(line.baseline() - line.slot() * 28.95).isCloseTo(top, within(2.0)));
        assertThat(laid.body()).allSatisfy(line -> assertThat(line.from()).isGreaterThan(Grid.LEFT - 1));
        assertThat(top).isCloseTo(Grid.baseline(0, Grid.BODY_SIZE), within(Grid.MM));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aLineOfChineseHasTwentyEightCharacters(Laid laid) {
        var lines = laid.body();
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i < lines.size() - 1; i++) {
            var line = lines.get(i);
            var next = lines.get(i + 1);
            if (turned(line, next) && !line.text().matches(".*\\p{ASCII}.*")) {
                int indent = (int) Math.round((line.from() - Grid.LEFT) / Grid.CELL);
                int length = indent + line.text().length();
                lengths.add(length);
                assertThat(length >= 27 || next.text().matches(UNDIVIDED))
                        .as("%s before %s", line.text(), next.text())
                        .isTrue();
                // one mark may hang over the edge, one may be squeezed in
                assertThat(length).isLessThanOrEqualTo(29);
            }
        }
        assertThat(lengths.stream().filter(length -> length >= 28)).hasSizeGreaterThanOrEqualTo(lengths.size() * 3 / 4);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noLineIsShortByMoreThanACharacter(Laid laid) {
        var lines = laid.body();

        for (int i = 0; i < lines.size() - 1; i++) {
            if (turned(lines.get(i), lines.get(i + 1))) {
                assertThat(lines.get(i).to())
                        .as(lines.get(i).text())
                        .isBetween(Grid.LEFT + Grid.WIDTH - Grid.CELL, Grid.LEFT + Grid.WIDTH + Grid.BODY_SIZE + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void pageNumbersStandAtTheOuterEdge(Laid laid) {
        var folios = laid.lines().stream().filter(line -> !line.body()).toList();

        assertThat(folios).allSatisfy(folio -> {
            assertThat(folio.text()).isEqualTo("—" + folio.page() + "—");
            double in = folio.page() % 2 == 0 ? folio.from() - Grid.LEFT : Grid.LEFT + Grid.WIDTH - folio.to();
            assertThat(in).isCloseTo(Grid.FOLIO_SIZE, within(2.0));
            assertThat(folio.baseline()).isCloseTo(Grid.folioBaseline(), within(Grid.MM));
        });
        assertThat(folios).hasSize(laid.lines().get(laid.lines().size() - 1).page());
    }

    private static Map<Integer, Integer> characters(String words) {
        return words.codePoints().boxed().collect(Collectors.toMap(point -> point, any -> 1, Integer::sum));
    }

    /** Whether the next line goes on with this one's paragraph: it starts at the edge, and this one is not centred. */
    private static boolean turned(PdfLine line, PdfLine next) {
        boolean starts = Math.abs(line.from() - Grid.LEFT) < 3 || Math.abs(line.from() - Grid.LEFT - 2 * Grid.CELL) < 3;
        return starts && Math.abs(next.from() - Grid.LEFT) < 3;
    }
}
