package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;

class TableComposerTests {

    private static final double TOLERANCE = 0.01;

    private final TableComposer composer = new TableComposer(new Composer());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyWordIsPrintedOnce(long seed) {
        var paper = TablePapers.list(seed, 40);

        var printed = TablePapers.wordsOf(composer.compose(paper)).stream()
                .filter(words -> !words.again())
                .map(TablePapers::text)
                .collect(Collectors.joining());

        assertThat(Papers.unblank(printed)).isEqualTo(TablePapers.words(paper));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noGlyphLeavesItsCell(long seed) {
        var paper = TablePapers.list(seed, 40);
        var columns = new TableColumns(paper.sheet(), paper.columns());

        assertThat(cells(composer.compose(paper))).allSatisfy(words -> {
            var row = paper.allRows().get(words.place().row());
            int column = row.cells().subList(0, words.place().cell()).stream()
                    .mapToInt(TableCell::span)
                    .sum();
            int span = row.cells().get(words.place().cell()).span();
            assertThat(words.runs().get(0).from()).isGreaterThanOrEqualTo(columns.edge(column) + 1);
            assertThat(words.runs().get(words.runs().size() - 1).end())
                    .isLessThanOrEqualTo(columns.edge(column + span) - 1);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noWordsLeaveTheTypeArea(long seed) {
        var sheet = Sheet.TURNED;

        assertThat(TablePapers.wordsOf(composer.compose(TablePapers.list(seed, 40))))
                .allSatisfy(words -> assertThat(words.baseline()).isBetween(sheet.top(), sheet.bottom()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMarkStandsWhereItMustNot(long seed) {
        var lines = cells(composer.compose(TablePapers.list(seed, 40))).stream()
                .map(TablePapers::text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.startsWith("——") || !Marks.neverFirst(line.codePointAt(0)))
                    .as(line)
                    .isTrue();
            assertThat(Marks.neverLast(line.codePointBefore(line.length())))
                    .as(line)
                    .isFalse();
        });
    }

    @Test
    void theHeadStandsOnEachPageAndIsCountedOnce() {
        var composition = composer.compose(TablePapers.list(7, 40));

        assertThat(composition.pages()).hasSizeGreaterThan(3);
        for (var page : composition.pages()) {
            var heads = page.words().stream()
                    .filter(words -> words.place().kind() == TablePlace.Kind.CELL
                            && words.place().row() == 0)
                    .toList();
            assertThat(heads).extracting(TablePapers::text).containsExactly("序号", "问题", "整改措施", "责任人", "完成时限");
            assertThat(heads).extracting(TablePage.Words::again).containsOnly(page.number() > 1);
        }
    }

    @Test
    void rowsKeepTheirOrderAndNoneIsDivided() {
        var composition = composer.compose(TablePapers.list(7, 40));

        var pagesOfRows = composition.pages().stream()
                .map(page -> page.words().stream()
                        .filter(words -> words.place().kind() == TablePlace.Kind.CELL && !words.again())
                        .map(words -> words.place().row())
                        .distinct()
                        .toList())
                .toList();
        var all = pagesOfRows.stream().flatMap(List::stream).toList();

        assertThat(all).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aGroupIsNeverLastOnItsPage() {
        var paper = TablePapers.list(11, 60);

        for (var page : composer.compose(paper).pages()) {
            var last = page.words().stream()
                    .filter(words -> words.place().kind() == TablePlace.Kind.CELL)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(paper.allRows().get(last.place().row()).leads()).isFalse();
        }
    }

    @Test
    void theNoteStandsOnAPageWithARow() {
        for (int rows = 1; rows < 25; rows++) {
            var pages = composer.compose(TablePapers.list(13, rows)).pages();
            assertThat(pages.get(pages.size() - 1).words())
                    .anyMatch(words -> words.place().kind() == TablePlace.Kind.NOTE)
                    .anyMatch(words -> words.place().kind() == TablePlace.Kind.CELL && !words.again());
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnOnTheNext() {
        var tall = "走访不少于四户，每户记一条困难。".repeat(120);
        var paper = TablePapers.paper(
                Sheet.TURNED,
                List.of(TablePapers.row(1, "路灯报修。"), TablePapers.row(2, tall), TablePapers.row(3, "办结。")));

        var composition = composer.compose(paper);

        assertThat(composition.pages()).hasSizeGreaterThan(2);
        assertThat(composition.pages().get(0).words())
                .anyMatch(words -> words.place().row() == 2);
        var printed = TablePapers.wordsOf(composition).stream()
                .filter(words -> !words.again())
                .map(TablePapers::text)
                .collect(Collectors.joining());
        assertThat(Papers.unblank(printed)).contains(tall).endsWith("3办结。共3项。");
    }

    @Test
    void shortWordsStandInTheMiddleOfTheirRow() {
        var row = TableRow.of(
                TableCell.centred("1"),
                TableCell.text("走访不少于四户，每户记一条困难，月底公开。"),
                TableCell.text(""),
                TableCell.centred(""),
                TableCell.centred(""));
        var words = cells(composer.compose(TablePapers.paper(Sheet.TURNED, List.of(row)))).stream()
                .filter(each -> each.place().row() == 1)
                .toList();

        double number = words.get(0).baseline();
        var text = words.subList(1, words.size()).stream()
                .mapToDouble(TablePage.Words::baseline)
                .toArray();

        assertThat(text.length).isGreaterThan(1);
        assertThat(number).isCloseTo((text[0] + text[text.length - 1]) / 2, within(TOLERANCE));
    }

    @Test
    void runningTextIsEvenAtBothEdges() {
        var row = TablePapers.row(1, "走访不少于四户，每户记一条困难，月底在民情记录本上公开。".repeat(4));
        var lines = cells(composer.compose(TablePapers.paper(Sheet.TURNED, List.of(row)))).stream()
                .filter(each -> each.place().row() == 1 && each.place().cell() == 2)
                .toList();

        var ends = lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.runs().get(line.runs().size() - 1).end())
                .toList();

        assertThat(ends).hasSizeGreaterThan(2).allSatisfy(end -> assertThat(end).isCloseTo(ends.get(0), within(0.1)));
    }

    @Test
    void centredLinesAreOfLikeLength() {
        var cell = TableCell.centred("青川河流域生态保护管理处");
        var row = TableRow.of(TableCell.centred("1"), cell, TableCell.text(""), TableCell.text(""), TableCell.text(""));

        var lines = cells(composer.compose(TablePapers.paper(Sheet.TURNED, List.of(row)))).stream()
                .filter(each -> each.place().row() == 1 && each.place().cell() == 1)
                .map(TablePapers::text)
                .toList();

        assertThat(lines).containsExactly("青川河流域生", "态保护管理处");
    }

    @Test
    void hairlinesCloseEveryCell() {
        var page = composer.compose(TablePapers.form()).pages().get(0);
        var sheet = Sheet.UPRIGHT;

        Function<TablePage.Rule, Boolean> across = rule -> rule.fromY() == rule.toY();
        var rows = page.rules().stream().filter(across::apply).toList();
        var edges = page.rules().stream()
                .filter(rule -> !across.apply(rule))
                .map(TablePage.Rule::fromX)
                .distinct()
                .toList();

        assertThat(rows)
                .hasSize(4)
                .allSatisfy(
                        rule -> assertThat(rule.toX() - rule.fromX()).isCloseTo(sheet.typeWidth(), within(TOLERANCE)));
        assertThat(edges).hasSize(5);
    }

    @Test
    void aTitleThatFitsATurnedSheetStaysOnOneLine() {
        var title = "二〇二六年度巡视整改专题民主生活会整改措施台账";
        var paper = TablePapers.list(1, 3);
        var named = new TablePaper(
                title,
                paper.author(),
                paper.dated(),
                paper.sheet(),
                paper.captionLeft(),
                paper.captionRight(),
                paper.columns(),
                paper.heads(),
                paper.rows(),
                paper.notes());

        assertThat(composer.compose(named).titleLines()).containsExactly(title);
    }

    @Test
    void whatNoFaceHasIsToldOnce() {
        var paper = TablePapers.paper(Sheet.TURNED, List.of(TablePapers.row(1, "\uE123与\uE123")));

        assertThat(composer.compose(paper).missing()).containsExactly("\uE123");
    }

    @Test
    void aRowOfOtherColumnsIsRefused() {
        var rows = List.of(TableRow.of(TableCell.text("一"), TableCell.text("二")));

        assertThatIllegalArgumentException().isThrownBy(() -> TablePapers.paper(Sheet.TURNED, rows));
    }

    @Test
    void columnsFillTheSheet() {
        var columns = new TableColumns(Sheet.TURNED, new ArrayList<>(List.of(3.0, 9.0, 5.0)));

        var edges = IntStream.rangeClosed(0, 3).mapToObj(columns::edge).toList();

        assertThat(edges).isSorted().startsWith(Sheet.TURNED.left());
        assertThat(edges.get(3)).isCloseTo(Sheet.TURNED.right(), within(TOLERANCE));
    }

    private static List<TablePage.Words> cells(TableComposition composition) {
        return TablePapers.wordsOf(composition).stream()
                .filter(words -> words.place().kind() == TablePlace.Kind.CELL)
                .toList();
    }
}
