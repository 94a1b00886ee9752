package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Account;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From a file or a pasted text to a statement, and what bad input is answered with. */
@RectifyTest
class ImportPagesTests {

    private static final String SPEECH = "关于路灯的便条\n路灯的事要问一问。\n时间定在周三。\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    ImportDrafts drafts;

    @Autowired
    StatementService statements;

    private People.Team team;
    private MeetingView meeting;

    @BeforeEach
    void someoneWhoWritesForAMeeting() {
        team = people.team();
        meeting = people.meeting(team);
    }

    // ---- handing in ----

    @Test
    void aPastedTextIsTakenApart() {
        var answer = paste(BadInput.STATEMENT);

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(page(answer)).hasStatusOk().bodyText().contains("到支部去得少", "role-problem", "个字符均已安放");
    }

    @Test
    void aWordFileIsTakenApart() {
        var answer = upload(Docx.of(BadInput.STATEMENT.split("\n")), "材料.docx");

        assertThat(page(answer)).hasStatusOk().bodyText().contains("来自“材料.docx”", "1 个方面 · 2 个问题 · 1 条措施");
    }

    @Test
    void aFileInGb18030ReadsAsItWasWritten() {
        var answer = upload(BadInput.STATEMENT.getBytes(Charset.forName("GB18030")), "材料.txt");

        assertThat(page(answer)).bodyText().contains("抓党建多在会上部署");
    }

    @Test
    void theFormOffersTheMeetingsOneWritesFor() {
        var form = browser.get()
                .uri("/intake?meeting={id}", meeting.id())
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(form).hasStatusOk().bodyText().contains("<option value=\"" + meeting.id() + "\" selected");
    }

    @Test
    void whatIsNotFinishedIsFoundAgain() {
        var id = taken(BadInput.STATEMENT);

        var form = browser.get().uri("/intake").with(officer()).exchange();

        assertThat(form).bodyText().contains("/intake/" + id);
    }

    @Test
    void anUnknownKindOfFileIsRefusedBesideTheFieldAndThePastedTextStays() {
        var answer = browser.post()
                .uri("/intake")
                .multipart()
                .file("file", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0})
                .param("text", "已经粘贴的一段")
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(answer).bodyText().contains("这种文件读不了", "file-error", "已经粘贴的一段");
    }

    @Test
    void aBrokenFileIsRefused() {
        var answer = upload(BadInput.broken(), "材料.docx");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("文件已损坏");
    }

    @Test
    void anEncryptedFileIsRefused() {
        var answer = upload(BadInput.encrypted(), "材料.docx");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("文件加了密码");
    }

    @Test
    void aZipBombIsRefused() {
        var answer = upload(BadInput.bomb(), "材料.docx");

        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE).bodyText().contains("文件太大");
    }

    @Test
    void anEmptyTextIsRefused() {
        var answer = paste(" \n　");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("没有读到文字", "text-error", "aria-invalid=\"true\"");
    }

    @Test
    void twoMillionCharactersAreRefusedAndStay() {
        var answer = paste("字".repeat(2_000_000));

        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer).bodyText().contains("最多 200,000 字", "字".repeat(1_000));
    }

    @Test
    void aTextWithANulIsRefused() {
        assertThat(paste("材料\0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void withoutATokenNothingIsTaken() {
        var answer = browser.post()
                .uri("/intake")
                .param("text", BadInput.STATEMENT)
                .with(officer())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
    }

    // ---- whose it is ----

    @Test
    void nobodyElseLearnsOfAnImport() {
        var id = taken(BadInput.STATEMENT);

        assertThat(browser.get()
                        .uri("/intake/{id}", id)
                        .with(as(team.colleague(), "OFFICER"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post()
                        .uri("/intake/{id}/statement", id)
                        .with(as(team.colleague(), "OFFICER"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyOfficersImport() {
        assertThat(browser.get()
                        .uri("/intake")
                        .with(as(team.committee(), "COMMITTEE"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aMeetingOneMayNotSeeIsNotThere() {
        var stranger = people.meeting(people.team());

        var answer = browser.post()
                .uri("/intake")
                .param("text", "字")
                .param("meeting", "" + stranger.id())
                .with(officer())
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    }

    // ---- looking through ----

    @Test
    void aPassageCanBeGivenAnotherRoleAndBack() {
        var id = taken(BadInput.STATEMENT);
        int at = BadInput.STATEMENT.indexOf("例如");
        int end = BadInput.STATEMENT.indexOf("究其");

        correct(id, at, end, "PROBLEM");
        assertThat(review(id)).bodyText().contains("1 个方面 · 3 个问题");

        browser.post()
                .uri("/intake/{id}/corrections/undo", id)
                .with(officer())
                .with(csrf())
                .exchange();
        assertThat(review(id)).bodyText().contains("1 个方面 · 2 个问题");
    }

    @Test
    void aPassageThatIsNotThereCannotBeChanged() {
        assertThat(correct(taken(BadInput.STATEMENT), 3, 4, "PROBLEM")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aRoleThatIsNotOfferedIsRefused() {
        var id = taken(SPEECH);

        assertThat(correct(id, 0, 7, "UNPLACED")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(correct(id, 0, 7, "NONSENSE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theDialogOfAPassageComesAloneAndWithThePage() {
        var id = taken(BadInput.STATEMENT);

        var alone = browser.get()
                .uri("/intake/{id}/passage?at=0", id)
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();
        var withPage = browser.get()
                .uri("/intake/{id}?at=0", id)
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(alone).hasStatusOk().bodyText().contains("这一段是什么").doesNotContain("<html");
        assertThat(withPage).hasStatusOk().bodyText().contains("这一段是什么", "拆分结果");
    }

    @Test
    void aPassageWithoutAPlaceIsCountedAndGivenOne() {
        var id = taken(SPEECH);
        var lost = people.as(team.officer(), () -> drafts.review(id));

        assertThat(lost.lost()).isNotEmpty();
        assertThat(review(id)).bodyText().contains("没有去处", "跳到下一段", "看来不是对照检查材料");

        for (var passage : lost.lost()) {
            correct(id, passage.start(), passage.end(), "PROBLEM");
        }
        assertThat(review(id)).bodyText().contains("个字符均已安放");
    }

    // ---- importing ----

    @Test
    void whenEverythingHasAPlaceTheStatementIsMade() {
        var id = taken(BadInput.STATEMENT, meeting.id());

        var answer = use(id, null, null);

        var statement = statementOf(answer);
        assertThat(statement.areas().get(0).problems()).hasSize(2);
        assertThat(statement.tray()).isEmpty();
    }

    @Test
    void textWithoutAPlaceGoesToTheTrayAfterAQuestion() {
        var id = taken(SPEECH, meeting.id());

        var asked = use(id, null, null);
        assertThat(asked.getResponse().getRedirectedUrl()).isEqualTo("/intake/" + id + "/confirmation?meeting=" + meeting.id());
        assertThat(follow(asked)).bodyText().contains("它们会进暂存栏");

        var statement = statementOf(use(id, meeting.id(), true));
        assertThat(statement.tray()).contains("路灯的事要问一问。");
    }

    @Test
    void anImportWithoutAMeetingAsksForOne() {
        var id = taken(BadInput.STATEMENT);

        var asked = use(id, null, null);

        assertThat(follow(asked)).bodyText().contains("name=\"meeting\"");
        assertThat(statementOf(use(id, meeting.id(), true)).meetingId()).isEqualTo(meeting.id());
    }

    @Test
    void whatTheDraftHeldGoesToTheTrayAfterAQuestion() {
        people.as(
                team.officer(),
                () -> statements.create(
                        meeting.id(), new IntakeService(new FileText()).contentOf("个人对照检查材料\n这是先写的一段话，要留住。\n")));
        var id = taken(BadInput.STATEMENT, meeting.id());

        assertThat(follow(use(id, null, null))).bodyText().contains("已写的文字会进暂存栏");

        var statement = statementOf(use(id, meeting.id(), true));
        assertThat(statement.tray()).contains("这是先写的一段话，要留住。");
        assertThat(statement.areas().get(0).problems()).hasSize(2);
    }

    @Test
    void aMeetingChosenLateIsAskedAboutTheDraftItHas() {
        people.as(team.officer(), () -> statements.create(meeting.id(), null));
        var id = taken(BadInput.STATEMENT);

        var asked = use(id, meeting.id(), null);

        assertThat(asked.getResponse().getRedirectedUrl()).isEqualTo("/intake/" + id + "/confirmation?meeting=" + meeting.id());
        assertThat(follow(asked)).bodyText().contains("已写的文字会进暂存栏", "name=\"agreed\" value=\"" + meeting.id() + "\"");
    }

    @Test
    void aSecondConfirmationMakesNoSecondStatement() {
        var id = taken(BadInput.STATEMENT, meeting.id());

        var first = use(id, null, null);
        var second = use(id, null, null);

        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(correct(id, 0, 8, "BYLINE")).hasStatus(HttpStatus.CONFLICT);
        assertThat(review(id)).bodyText().contains("已经导入");
    }

    @Test
    void aSubmittedStatementIsNotFilled() {
        people.as(team.officer(), () -> {
            var statement = statements.create(meeting.id(), null);
            statements.submit(
                    statement.id(),
                    statements.gaps(statement.id()).stream()
                            .map(gap -> new org.rectify.statement.Acknowledgement(gap.code(), gap.path(), "会上说明"))
                            .toList());
        });
        var id = taken(BadInput.STATEMENT, meeting.id());

        assertThat(use(id, meeting.id(), true)).hasStatus(HttpStatus.CONFLICT);
        assertThat(people.as(team.officer(), drafts::meetings)).isEmpty();
    }

    @Test
    void theReviewSpeaksEnglishToo() {
        var id = taken(BadInput.STATEMENT);

        var answer =
                browser.get().uri("/intake/{id}?lang=en", id).with(officer()).exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("What it becomes", "characters have a place");
    }

    // ---- helpers ----

    private RequestPostProcessor officer() {
        return as(team.officer(), "OFFICER");
    }

    private static RequestPostProcessor as(Account who, String role) {
        return user(who.id().value()).authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private MvcTestResult paste(String text) {
        return browser.post()
                .uri("/intake")
                .param("text", text)
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();
    }

    private MvcTestResult upload(byte[] file, String name) {
        return browser.post()
                .uri("/intake")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", name, null, file))
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();
    }

    private long taken(String text) {
        return people.as(team.officer(), () -> drafts.take(null, text));
    }

    private long taken(String text, long meetingId) {
        return people.as(team.officer(), () -> drafts.take(meetingId, text));
    }

    private MvcTestResult page(MvcTestResult redirect) {
        return follow(redirect);
    }

    private MvcTestResult follow(MvcTestResult redirect) {
        var url = redirect.getResponse().getRedirectedUrl();
        assertThat(url).isNotNull();
        return browser.get()
                .uri(String.valueOf(url))
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();
    }

    private MvcTestResult review(long id) {
        return browser.get()
                .uri("/intake/{id}", id)
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();
    }

    private MvcTestResult correct(long id, int start, int end, String role) {
        return browser.post()
                .uri("/intake/{id}/corrections", id)
                .param("start", "" + start)
                .param("end", "" + end)
                .param("role", role)
                .with(officer())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult use(long id, Long meetingId, boolean agreed) {
        return use(id, meetingId, agreed ? meetingId : null);
    }

    private MvcTestResult use(long id, Long meetingId, Long agreed) {
        var request = browser.post().uri("/intake/{id}/statement", id);
        if (agreed != null) {
            request = request.param("agreed", "" + agreed);
        }
        return (meetingId == null ? request : request.param("meeting", "" + meetingId))
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();
    }

    private StatementView statementOf(MvcTestResult redirect) {
        var url = String.valueOf(redirect.getResponse().getRedirectedUrl());
        assertThat(url).startsWith("/statements/");
        long id = Long.parseLong(url.substring("/statements/".length()));
        return people.as(team.officer(), () -> statements.read(id));
    }
}
