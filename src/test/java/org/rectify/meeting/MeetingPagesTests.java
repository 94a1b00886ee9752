package org.rectify.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@RectifyTest
class MeetingPagesTests {

    @Autowired
    People people;

    @Autowired
    MeetingService meetings;

    @Autowired
    StatementService statements;

    @Autowired
    MockMvcTester browser;

    People.Team team;
    MeetingView meeting;
    String page;

    @BeforeEach
    void meeting() {
        team = people.team();
        meeting = people.meeting(team);
        page = "/meetings/" + meeting.id();
    }

    @Test
    void theSecretariatChangesTheMeetingWhereOthersReadIt() {
        assertThat(get(page).with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .contains("meeting-form");
        assertThat(get(page).with(as(team.committee())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("meeting-form", "开始起草");
        assertThat(get(page).with(as(team.officer())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("meeting-form")
                .contains("/statements/new?meeting=" + meeting.id());
    }

    @Test
    void aMeetingOfAnotherOrganIsNotFound() {
        var stranger = people.team();

        for (var path : List.of(page, page + "/letters", page + "/feedback.xlsx")) {
            assertThat(get(path).with(as(stranger.secretariat()))).as(path).hasStatus(404);
            assertThat(get(path).with(as(team.admin()))).as(path).hasStatus(404);
        }
    }

    @Test
    void onlyTheSecretariatChangesAMeeting() {
        assertThat(filled(page).with(as(team.officer()))).hasStatus(403);
        assertThat(filled("/meetings").with(as(team.committee()))).hasStatus(403);
        assertThat(get("/meetings/new").with(as(team.officer()))).hasStatus(403);
        assertThat(post(page + "/feedback")
                        .param("kind", "TALK")
                        .param("text", "下村少。")
                        .param("about", team.officer().id().value())
                        .with(as(team.officer())))
                .hasStatus(403);
    }

    @Test
    void aMeetingIsSetUpOnAPage() {
        assertThat(get("/meetings/new").with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .contains("areas[6].title", "groups[3].title", team.colleague().name());

        assertThat(filled("/meetings").with(as(team.secretariat()))).hasStatus3xxRedirection();

        assertThat(people.as(team.secretariat(), () -> meetings.meetings())
                        .get(0)
                        .theme())
                .isEqualTo("改进基层作风");
    }

    @Test
    void aDraftDateAfterTheMeetingIsSaidBesideItsField() {
        assertThat(filled(page, "改进基层作风", "2027-02-20").with(as(team.secretariat())))
                .hasStatus(422)
                .bodyText()
                .contains("截止日不能晚于会议日期", "id=\"draftDueOn-error\"", "value=\"2027-02-20\"", "改进基层作风");
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThat(post(page)
                        .param("version", Integer.toString(meeting.version()))
                        .param("theme", " ")
                        .param("draftDueOn", "someday")
                        .param("heldOn", "")
                        .param("rectifyDueOn", "2027-07-15")
                        .param("areas[0].title", "理论学习方面")
                        .param("areas[1].title", " ")
                        .param("groups[0].title", "学用结合")
                        .with(as(team.secretariat())))
                .hasStatus(422)
                .bodyText()
                .contains("请写明会议主题", "请写成 2026-11-30 这样的日期", "请填写日期", "请写明名称，或删去这一行", "提纲要有 3 到 12 个方面", "请至少选择一位参会人员");
    }

    @Test
    void whatNoFormOfOursSendsIsRefusedAsAWhole() {
        assertThat(post(page).param("areas[0].declaration", "perhaps").with(as(team.secretariat())))
                .hasStatus(422);
    }

    @Test
    void rowsMoveWithoutScriptAndNothingIsSaved() {
        assertThat(filled(page).param("step", "areas-1-up").with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)name=\"areas\\[0]\\.title\"[^>]*value=\"乙方面\"")
                .containsPattern("(?s)name=\"areas\\[1]\\.title\"[^>]*value=\"甲方面\"");
        assertThat(people.as(team.secretariat(), () -> meetings.meeting(meeting.id()))
                        .version())
                .isEqualTo(meeting.version());
    }

    @Test
    void anOutlineIsLoadedByName() {
        assertThat(filled(page)
                        .param("step", "outline-load")
                        .param("outline", "default")
                        .with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .contains("areas[6].title", "其他方面");
    }

    @Test
    void theMeetingIsSavedWithItsOutlineInTheOrderOfTheRows() {
        assertThat(filled(page).with(as(team.secretariat()))).hasRedirectedUrl(page);

        var saved = people.as(team.secretariat(), () -> meetings.meeting(meeting.id()));
        assertThat(saved.outline().areas()).extracting(AreaSpec::title).containsExactly("甲方面", "乙方面", "其他说明");
        assertThat(saved.outline().areas()).extracting(AreaSpec::declaration).containsExactly(false, false, true);
        assertThat(saved.outline().groups()).extracting(GroupSpec::mark).containsExactly("学");
    }

    @Test
    void whoIsSlowerKeepsWhatTheyTypedAndSeesWhatWasSaved() {
        filled(page, "别人写的主题", "2027-01-06").with(as(team.secretariat())).exchange();

        var late = filled(page).with(as(team.secretariat())).exchange();

        assertThat(late).hasStatus(409).bodyText().contains("别人写的主题", "value=\"改进基层作风\"");
        assertThat(people.as(team.secretariat(), () -> meetings.meeting(meeting.id()))
                        .theme())
                .isEqualTo("别人写的主题");
    }

    @Test
    void whoHasBegunAStatementIsNotStruckOff() {
        people.as(team.colleague(), () -> statements.create(meeting.id(), null));

        assertThat(filled(page).with(as(team.secretariat())))
                .hasStatus(422)
                .bodyText()
                .contains("有人已经开始写这次会议的材料");
        assertThat(people.as(team.secretariat(), () -> meetings.meeting(meeting.id()))
                        .participants())
                .contains(team.colleague().id());
    }

    @Test
    void feedbackIsShownToWhomItIsAboutAndToNoOtherOfficer() {
        assertThat(said("下村时走访的多是干部家。").with(as(team.secretariat()))).hasStatus3xxRedirection();

        assertThat(get(page).with(as(team.secretariat()))).bodyText().contains("走访的多是干部家");
        assertThat(get(page).with(as(team.officer()))).bodyText().contains("走访的多是干部家");
        assertThat(get(page).with(as(team.colleague()))).bodyText().doesNotContain("走访的多是干部家");
    }

    @Test
    void aPageWithoutFeedbackSaysSoAndOneWithDoesNot() {
        assertThat(get(page).with(as(team.officer()))).bodyText().contains("暂时没有给您提的意见");

        said("下村时走访的多是干部家。").with(as(team.secretariat())).exchange();

        assertThat(get(page).with(as(team.officer()))).bodyText().doesNotContain("暂时没有给您提的意见");
    }

    @Test
    void anOfficerDoesNotLearnWhomElseFeedbackIsAbout() {
        said("碰头会开得太长。")
                .param("about", team.colleague().id().value())
                .with(as(team.secretariat()))
                .exchange();

        var seen =
                people.as(team.officer(), () -> meetings.meeting(meeting.id())).feedback();

        assertThat(seen)
                .singleElement()
                .satisfies(item ->
                        assertThat(item.about()).containsExactly(team.officer().id()));
    }

    @Test
    void feedbackWithoutWordsIsSaidBesideTheFieldAndKeepsTheRest() {
        assertThat(said(" ").with(as(team.secretariat())))
                .hasStatus(422)
                .bodyText()
                .contains("请填写内容", "id=\"feedback-text-error\"");
    }

    @Test
    void thereIsALetterForEachParticipantAndAnOfficerSeesTheOwn() {
        assertThat(get(page + "/letters").with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .contains("林知行同志", "陶静之同志", "2027年1月15日", "/statements/new?meeting=" + meeting.id());
        assertThat(get(page + "/letters").with(as(team.officer())))
                .hasStatusOk()
                .bodyText()
                .contains("林知行同志")
                .doesNotContain("陶静之同志");
    }

    @Test
    void theListLeavesAsASpreadsheetWithWhatOneMayKnowOf() throws Exception {
        var others = people.meeting(people.team());

        var file = get("/meetings.xlsx")
                .with(as(team.officer()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(meeting.id())
                    .isNotEqualTo(others.id());
        }
    }

    @Test
    void feedbackLeavesAsASpreadsheetWordForWord() throws Exception {
        said("开会多，下村少。").with(as(team.secretariat())).exchange();

        var file = get(page + "/feedback.xlsx")
                .with(as(team.secretariat()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("开会多，下村少。");
        }
    }

    @Test
    void thePagesSpeakEnglishToo() {
        assertThat(browser.get().uri(page + "?lang=en").with(as(team.secretariat())))
                .hasStatusOk()
                .bodyText()
                .contains("Participants", "Load")
                .doesNotContain("??");
    }

    private MockMvcRequestBuilder said(String words) {
        return post(page + "/feedback")
                .param("kind", "OPINION")
                .param("text", words)
                .param("about", team.officer().id().value());
    }

    private MockMvcRequestBuilder filled(String path) {
        return filled(path, "改进基层作风", "2027-01-06");
    }

    /** A meeting with an outline of three areas and one group, for the officer alone. */
    private MockMvcRequestBuilder filled(String path, String theme, String draftDueOn) {
        return post(path)
                .param("version", Integer.toString(meeting.version()))
                .param("theme", theme)
                .param("draftDueOn", draftDueOn)
                .param("heldOn", "2027-01-16")
                .param("rectifyDueOn", "2027-07-16")
                .param("participants", team.officer().id().value())
                .param("areas[0].title", "甲方面")
                .param("areas[0].declaration", "false")
                .param("areas[1].title", "乙方面")
                .param("areas[1].declaration", "false")
                .param("areas[2].title", "其他说明")
                .param("areas[2].declaration", "true")
                .param("groups[0].title", "学用结合")
                .param("groups[0].mark", "学");
    }

    private MockMvcRequestBuilder get(String path) {
        return browser.get().uri(path).locale(Locale.SIMPLIFIED_CHINESE);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).locale(Locale.SIMPLIFIED_CHINESE).with(csrf());
    }
}
