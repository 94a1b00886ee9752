package org.rectify.linkage;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.rectify.organ.Role;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RectifyTest
class LinkagePagesTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    MockMvcTester browser;

    Drafts drafts;
    People.Team team;
    StatementView draft;

    @BeforeEach
    void aLinkedDraft() {
        drafts = new Drafts(people, statements);
        team = people.team();
        draft = drafts.linked(team, 1);
    }

    @Test
    void theMatrixIsATableWithCaptionAndHeads() {
        assertThat(page(team.officer(), "/linkage"))
                .hasStatus(OK)
                .bodyText()
                .contains("<caption class=\"visually-hidden\">7 个方面与 4 类措施的对应链条数</caption>")
                .contains("<th scope=\"col\" class=\"text-start\">方面</th>")
                .contains("<th scope=\"row\">")
                .contains("声明类，不需要措施");
    }

    @Test
    void everyCellIsALinkThatWorksWithoutScript() {
        assertThat(page(team.officer(), "/linkage"))
                .bodyText()
                .contains("href=\"/statements/" + draft.id() + "/linkage/cell?area=1&amp;group=1\"")
                .contains("完整");
    }

    @Test
    void aRowWithoutMeasuresSaysSoInWords() {
        assertThat(page(team.officer(), "/linkage"))
                .bodyText()
                .contains("class=\"row-gap\"")
                .contains("1 个问题，0 条措施")
                .contains("2 个问题没有措施：");
    }

    @Test
    void aCellShowsItsThreadsAndWhatCanBeLinked() {
        assertThat(page(team.officer(), "/linkage/cell?area=1&group=1"))
                .hasStatus(OK)
                .bodyText()
                .contains("<html")
                .contains("下村不够1")
                .contains("怕麻烦，坐得住办公室1。")
                .contains("解除这条对应")
                .contains("关联这条措施")
                .contains("aria-expanded=\"true\"");
    }

    @Test
    void scriptGetsTheDrawerAlone() {
        assertThat(htmx(browser.get(), team.officer(), "/linkage/cell?area=1&group=1")
                        .exchange())
                .hasStatus(OK)
                .bodyText()
                .contains("id=\"cell-drawer\"")
                .doesNotContain("<html");
    }

    @Test
    void aLinkFormWithoutScriptComesBackToItsCell() {
        var answer = request(browser.post(), team.officer(), "/linkage/links")
                .with(csrf())
                .param("area", "5")
                .param("group", "1")
                .param("rootCauseId", cause(4))
                .param("measureId", measure(0))
                .exchange();

        assertThat(answer).hasRedirectedUrl("/statements/" + draft.id() + "/linkage/cell?area=5&group=1");
        assertThat(chains(5, 1)).isEqualTo(1);
    }

    @Test
    void linkingWithScriptBringsDrawerAndBoard() {
        var answer = htmx(browser.post(), team.officer(), "/linkage/links")
                .with(csrf())
                .param("area", "5")
                .param("group", "1")
                .param("rootCauseId", cause(4))
                .param("measureId", measure(0))
                .exchange();

        assertThat(answer)
                .hasStatus(OK)
                .bodyText()
                .contains("id=\"cell-drawer\"")
                .contains("id=\"board\"")
                .contains("hx-swap-oob=\"true\"")
                .contains("1 个问题没有措施：");
    }

    @Test
    void aLinkIsUndoneFromTheDrawer() {
        var answer = request(browser.post(), team.officer(), "/linkage/links/removal")
                .with(csrf())
                .param("area", "1")
                .param("group", "1")
                .param("rootCauseId", cause(0))
                .param("measureId", measure(0))
                .exchange();

        assertThat(answer).hasRedirectedUrl("/statements/" + draft.id() + "/linkage/cell?area=1&group=1");
        assertThat(chains(1, 1)).isZero();
    }

    @Test
    void theRailShowsEveryGapWithALinkToItsBlock() {
        assertThat(htmx(browser.get(), team.officer(), "/linkage/gaps").exchange())
                .hasStatus(OK)
                .bodyText()
                .doesNotContain("<html")
                .contains("须补")
                .contains("建议")
                .contains("href=\"/statements/" + draft.id() + "#cause-" + cause(4) + "\"")
                .contains("五 · 根源 1");
    }

    @Test
    void theRailIsAPageOfItsOwnWithoutScript() {
        assertThat(page(team.officer(), "/linkage/gaps"))
                .hasStatus(OK)
                .bodyText()
                .contains("<html")
                .contains("须补");
    }

    @Test
    void theTableLeavesAsASpreadsheet() throws IOException {
        var answer = page(team.officer(), "/linkage.xlsx");

        assertThat(answer).hasStatus(OK).headers().containsHeader("Content-Disposition");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheet("对应关系").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(book.getSheet("链条").getRow(1).getCell(3).getStringCellValue())
                    .startsWith("怕麻烦");
            assertThat(book.getSheet("缺项").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("须补");
        }
    }

    @Test
    void theCommitteeReadsButIsOfferedNothingToChange() {
        drafts.submitted(team, draft);

        assertThat(page(team.committee(), "/linkage/cell?area=1&group=1"))
                .hasStatus(OK)
                .bodyText()
                .contains("怕麻烦，坐得住办公室1。")
                .doesNotContain("解除这条对应")
                .doesNotContain("关联这条措施");
    }

    @Test
    void theCommitteeCannotLink() {
        drafts.submitted(team, draft);

        var answer = request(browser.post(), team.committee(), "/linkage/links")
                .with(csrf())
                .param("area", "5")
                .param("group", "1")
                .param("rootCauseId", cause(4))
                .param("measureId", measure(0))
                .exchange();

        assertThat(answer).hasStatus(FORBIDDEN);
    }

    @Test
    void colleaguesAndAdministratorsFindNothing() {
        drafts.submitted(team, draft);

        for (var stranger : new Account[] {team.colleague(), team.admin()}) {
            assertThat(page(stranger, "/linkage")).hasStatus(NOT_FOUND);
            assertThat(page(stranger, "/linkage/cell?area=1&group=1")).hasStatus(NOT_FOUND);
            assertThat(page(stranger, "/linkage/gaps")).hasStatus(NOT_FOUND);
            assertThat(page(stranger, "/linkage.xlsx")).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void aCellThatDoesNotExistIsNotFound() {
        assertThat(page(team.officer(), "/linkage/cell?area=1&group=9")).hasStatus(NOT_FOUND);
    }

    private int chains(int area, int group) {
        return Matrix.of(people.as(team.officer(), () -> statements.read(draft.id())))
                .chains(area, group)
                .size();
    }

    private String cause(int area) {
        return draft.areas().get(area).rootCauses().get(0).id().toString();
    }

    private String measure(int group) {
        return draft.groups().get(group).measures().get(0).id().toString();
    }

    private MvcTestResult page(Account who, String path) {
        return request(browser.get(), who, path).exchange();
    }

    private MockMvcRequestBuilder htmx(MockMvcRequestBuilder request, Account who, String path) {
        return request(request, who, path).header("HX-Request", "true");
    }

    private MockMvcRequestBuilder request(MockMvcRequestBuilder request, Account who, String path) {
        return request.uri("/statements/" + draft.id() + path)
                .with(signedIn(who))
                .locale(SIMPLIFIED_CHINESE);
    }

    private static RequestPostProcessor signedIn(Account who) {
        return user(who.id().value()).roles(who.roles().stream().map(Role::name).toArray(String[]::new));
    }
}
