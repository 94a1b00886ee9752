package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.linkage.Matrix;
import org.rectify.organ.Account;
import org.rectify.printing.paper.Format;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Two statements of one meeting that order areas and groups otherwise: each part is counted as what it is. */
@RectifyTest
class OutlineOrderTests {

    private static final String CALLS = "群众来电三日内回音。";
    private static final String HOMES = "每周半天只入户。";
    private static final String READING = "每月通读一份原文。";
    private static final String NOTES = "每季度写一篇读书笔记。";

    @Autowired
    private People people;

    @Autowired
    private StatementService statements;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private LedgerSheet sheet;

    @Autowired
    private LedgerPapers papers;

    @Autowired
    private ListPages pages;

    private People.Team team;
    private StatementView first;
    private StatementView second;

    @BeforeEach
    void approve() {
        team = people.team();
        var meeting = people.meeting(team).id();
        first = approved(
                team.officer(),
                meeting,
                List.of(area("理论学习", "读得浅"), area("作风建设", "回得慢")),
                List.of(group("理论武装", READING), group("联系群众", CALLS)));
        second = approved(
                team.colleague(),
                meeting,
                List.of(area("作风建设", "走得少"), area("理论学习", "记得少")),
                List.of(group("联系群众", HOMES), group("理论武装", NOTES)));
    }

    @Test
    void aGroupHoldsItsMeasuresWhereverATextPutsIt() {
        assertThat(texts(group("联系群众"))).containsExactlyInAnyOrder(CALLS, HOMES);
        assertThat(texts(group("理论武装"))).containsExactlyInAnyOrder(READING, NOTES);
        assertThat(asSecretariat(() -> ledger.tally(group("联系群众"))).all()).isEqualTo(2);
    }

    @Test
    void anAreaHoldsItsMeasuresWhereverATextPutsIt() {
        assertThat(texts(area("作风建设"))).containsExactlyInAnyOrder(CALLS, HOMES);
    }

    @Test
    void aNumberNamesThePlaceInEachTextByItself() {
        assertThat(texts(group("1"))).containsExactlyInAnyOrder(READING, HOMES);
        assertThat(texts(area("1"))).containsExactlyInAnyOrder(READING, HOMES);
    }

    @Test
    void theMatrixPutsAMeasureIntoTheGroupTheLedgerFindsItIn() {
        for (var statement : List.of(first, second)) {
            var matrix = Matrix.of(statement);
            for (var column : matrix.groups()) {
                assertThat(texts(group(column.shortName())))
                        .as(column.shortName())
                        .containsAll(measures(statement, column.ordinal()));
            }
        }
    }

    @Test
    void codesBeginWithTheMarkOfTheOutlinesGroup() {
        assertThat(asSecretariat(() -> ledger.list(group("联系群众"), LedgerSort.CODE, 0, 9))
                        .items())
                .extracting(LedgerLine::code)
                .containsExactly("联-1", "联-1");
    }

    @Test
    void theFilterOffersEachPartOfTheOutlineByItsName() {
        var page = asSecretariat(() -> pages.page(group("联系群众"), null, 0));

        assertThat(page.options().groups()).containsEntry("联系群众", "联 联系群众").hasSize(4);
        assertThat(page.options().areas()).containsKey("作风建设").doesNotContainKey("其他说明");
        assertThat(page.rows()).hasSize(2);
    }

    @Test
    void theSpreadsheetHoldsTheSameRows() throws IOException {
        var out = new ByteArrayOutputStream();
        asSecretariat(() -> {
            sheet.write(group("联系群众"), LedgerSort.CODE, out);
            return 0;
        });

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("联系群众");
        }
    }

    @Test
    void thePaperHoldsTheSameRowsAndNamesTheGroup() throws IOException {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        var file = asSecretariat(() -> papers.list(group("联系群众"), null, Format.PDF));
        LocaleContextHolder.resetLocaleContext();

        try (var pdf = Loader.loadPDF(file.document().bytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("二、联系群众", "一、联系群众", "本表只列：措施组“联系群众”", CALLS, HOMES)
                    .doesNotContain(READING, NOTES);
        }
    }

    private StatementView approved(Account officer, long meeting, List<AreaView> areas, List<GroupView> groups) {
        var content = new StatementContent("对照检查材料", null, "", null, null, areas, null, groups, "", null, null, null);
        var draft = people.as(officer, () -> statements.create(meeting, content));
        people.as(officer, () -> link(draft));
        return Approved.approve(people, team, officer, draft, statements);
    }

    /** Learning answers learning, and what is done for people answers the ways of working. */
    private void link(StatementView draft) {
        link(draft, "理论学习", "理论武装");
        link(draft, "作风建设", "联系群众");
    }

    private void link(StatementView draft, String area, String group) {
        var cause = draft.areas().stream()
                .filter(one -> area.equals(one.shortName()))
                .findFirst()
                .orElseThrow()
                .rootCauses()
                .get(0);
        draft.groups().stream()
                .filter(one -> group.equals(one.shortName()))
                .flatMap(one -> one.measures().stream())
                .forEach(measure -> statements.link(draft.id(), cause.id(), measure.id()));
    }

    private static AreaView area(String title, String problem) {
        var told = new ProblemView(null, 1, null, problem, "。", "说的是去年的事。", List.of(), null);
        var cause = new CauseView(null, "图省事。", null, List.of(1));
        return new AreaView(null, 1, title, null, "", false, "", "", null, List.of(told), List.of(cause));
    }

    private static GroupView group(String title, String measure) {
        var promised = new MeasureView(null, 1, null, measure, null, List.of(), "", "", null, null, null, null);
        return new GroupView(null, 1, null, title, null, null, null, List.of(promised));
    }

    private static List<String> measures(StatementView statement, int group) {
        return statement.groups().get(group - 1).measures().stream()
                .map(MeasureView::text)
                .toList();
    }

    private List<String> texts(LedgerFilter filter) {
        return asSecretariat(() -> ledger.list(filter, LedgerSort.DUE, 0, 9)).items().stream()
                .map(LedgerLine::text)
                .toList();
    }

    private <T> T asSecretariat(Step<T> step) {
        return people.as(team.secretariat(), () -> {
            try {
                return step.take();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static LedgerFilter group(String name) {
        return new LedgerFilter(null, null, null, null, null, null, null, name, null, null, null, null);
    }

    private static LedgerFilter area(String name) {
        return new LedgerFilter(null, null, null, null, null, null, name, null, null, null, null, null);
    }
}
