package org.rectify.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RectifyTest
class StatementsPageTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    StatementTaskSource tasks;

    @Autowired
    MockMvcTester browser;

    Desk desk;

    @BeforeEach
    void aDraft() {
        desk = Desk.withDraft(people, statements, browser);
    }

    @Test
    void anOfficerSeesTheirOwnWithTheNextStep() {
        assertThat(desk.open("/statements"))
                .hasStatus(OK)
                .bodyText()
                .contains("专题民主生活会对照检查材料")
                .contains("起草中")
                .contains("继续起草")
                .contains("项齐全");
    }

    @Test
    void anOfficerWithoutStatementsLearnsHowToBegin() {
        assertThat(desk.open(desk.team().colleague(), "/statements"))
                .bodyText()
                .contains("还没有材料")
                .contains("从空白开始");
    }

    @Test
    void theCommitteeSeesWhatWasSubmittedAndNeverADraft() {
        assertThat(desk.open(desk.team().committee(), "/statements")).bodyText().contains("还没有材料");

        desk.submit();

        assertThat(desk.open(desk.team().committee(), "/statements"))
                .bodyText()
                .contains("林知行")
                .contains(desk.address() + "/review")
                .contains("已提交");
    }

    @Test
    void theListLeavesAsASpreadsheet() throws IOException {
        desk.submit();

        var answer = desk.open(desk.team().secretariat(), "/statements.xlsx");

        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("姓名");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("林知行");
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("已提交");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(2);
        }
        assertThat(desk.open("/statements.xlsx")).hasStatus(OK);
    }

    @Test
    void aNewStatementIsBegunFromTheMeetingsThatWaitForOne() {
        var colleague = desk.team().colleague();
        var meeting = desk.draft().meetingId();
        assertThat(desk.open(colleague, "/statements/new?meeting=" + meeting))
                .bodyText()
                .contains("/intake?meeting=" + meeting)
                .contains("name=\"meetingId\" value=\"" + meeting + "\"");

        var answer =
                desk.form(colleague, "/statements", "meetingId", "" + meeting).exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(desk.open(colleague, "/statements/new")).bodyText().contains("眼下没有要写的材料");
        assertThat(desk.open(colleague, answer.getResponse().getRedirectedUrl()))
                .hasStatus(OK)
                .bodyText()
                .contains("写这个方面的第一个问题")
                .contains("未写");
    }

    @Test
    void aSecondStatementForTheSameMeetingIsRefused() {
        var answer = desk.post("/statements", "meetingId", "" + desk.draft().meetingId());

        assertThat(answer).hasStatus(CONFLICT).bodyText().contains("这次会议您已有一份材料");
    }

    @Test
    void whoTakesNoPartBeginsNothing() {
        var stranger = people.add(desk.team().organ(), "stranger" + desk.draft().id(), "何以宁", Role.OFFICER);

        assertThat(desk.form(
                        stranger, "/statements", "meetingId", "" + desk.draft().meetingId()))
                .satisfies(a -> assertThat(a.getResponse().getStatus()).isIn(404, UNPROCESSABLE_CONTENT.value()));
        assertThat(desk.form(
                        desk.team().committee(),
                        "/statements",
                        "meetingId",
                        "" + desk.draft().meetingId()))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void theHomePageSaysWhatIsLeftToWrite() {
        var task = people.as(
                        desk.team().officer(), () -> tasks.tasks(desk.team().officer()))
                .get(0);

        assertThat(task.url()).isEqualTo(desk.address());
        assertThat(task.nextKey()).isEqualTo("draft.next.gaps");
        assertThat(task.total()).isEqualTo(13);
        assertThat(task.marks()).isNotEmpty();
        assertThat(desk.open("/")).bodyText().contains("继续起草");
    }

    @Test
    void aMeetingWithoutAStatementWaitsToBeBegun() {
        var colleague = desk.team().colleague();

        var task = people.as(colleague, () -> tasks.tasks(colleague)).get(0);

        assertThat(task.url())
                .isEqualTo("/statements/new?meeting=" + desk.draft().meetingId());
        assertThat(people.as(
                        desk.team().committee(), () -> tasks.tasks(desk.team().committee())))
                .isEmpty();
    }
}
