package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Account;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From a file or a pasted text to a statement, and what bad input is answered with. */
@RectifyTest
class ImportPagesTests {

    private static final String SPEECH = "关于路灯的便条\n路灯的事要问一问。\n时间定在周三。\n";

    /** It fits the default outline word for word. */
    private static final String FITTING = """
            个人对照检查材料
            现将我的对照检查情况报告如下：
            一、主要问题和根源
            （一）在学习贯彻习近平新时代中国特色社会主义思想和党的十九大精神方面
            一是笔记没有用上。学完就放下了。例如，六月的心得写完没有再看。究其原因，是图省事。
            二、整改的思路和措施
            （一）加强理论学习，提高政治站位
            1.每月写一篇心得，党政办存档。
            以上是我的对照检查，请批评指正。
            """;

    /** The same with a second area, which fits as well. */
    private static final String TWO_AREAS = FITTING.replace("二、整改的", "（二）党的组织建设方面\n一是到支部去得少。多在会上部署。\n二、整改的");

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
    void aFileThatIsTooLargeIsRefusedBesideTheFieldAndTheRestStays() {
        var answer = browser.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", "材料.docx", null, new byte[FileText.MAX_BYTES + 1]))
                .param("text", "已经粘贴的一段")
                .param("meeting", "" + meeting.id())
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer)
                .bodyText()
                .contains("最多 20 MB", "file-error", "已经粘贴的一段", "<option value=\"" + meeting.id() + "\" selected");
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

    @Test
    void aPassageIsCutAndJoinedAgain() {
        var id = taken(BadInput.STATEMENT);
        int at = BadInput.STATEMENT.indexOf("抓党建多");

        assertThat(step(id, "cuts", "from", "" + at)).hasStatus(HttpStatus.FOUND);
        assertThat(review(id)).bodyText().contains("1 个方面 · 3 个问题");

        assertThat(step(id, "mergers", "start", "" + at, "before", "true")).hasStatus(HttpStatus.FOUND);
        assertThat(review(id)).bodyText().contains("1 个方面 · 2 个问题");
    }

    @Test
    void aCutBesideAPassageIsRefused() {
        var id = taken(BadInput.STATEMENT);

        assertThat(step(id, "cuts", "from", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(step(id, "cuts", "from", "99999")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aMovedPassageBecomesWhatCanStandThere() {
        var id = taken(BadInput.STATEMENT);
        int problem = BadInput.STATEMENT.indexOf("二是批评");
        int group = BadInput.STATEMENT.indexOf("（一）加强");

        assertThat(step(id, "moves", "start", "" + problem, "into", "" + group)).hasStatus(HttpStatus.FOUND);

        assertThat(review(id)).bodyText().contains("1 个方面 · 1 个问题 · 2 条措施");
    }

    @Test
    void aPassageMovedToNowhereGoesToTheTray() {
        var id = taken(BadInput.STATEMENT);
        int problem = BadInput.STATEMENT.indexOf("二是批评");

        step(id, "moves", "start", "" + problem);

        assertThat(people.as(team.officer(), () -> drafts.review(id)).tree().tray())
                .hasSize(1);
    }

    @Test
    void aPassageIsNotMovedToAPlaceThatIsNotThere() {
        var id = taken(BadInput.STATEMENT);
        int problem = BadInput.STATEMENT.indexOf("二是批评");

        assertThat(step(id, "moves", "start", "" + problem, "into", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatWasTakenBackCanBeDoneAgain() {
        var id = taken(BadInput.STATEMENT);
        step(id, "cuts", "from", "" + BadInput.STATEMENT.indexOf("抓党建多"));

        step(id, "corrections/undo");
        assertThat(review(id)).bodyText().contains("1 个方面 · 2 个问题", "重做");

        step(id, "corrections/redo");
        assertThat(review(id)).bodyText().contains("1 个方面 · 3 个问题").doesNotContain("重做</button>");
    }

    @Test
    void aPassageTooLongForATitleIsRefusedAtOnce() {
        var id = taken("便条\n" + "路灯的事要问一问。".repeat(60) + "\n时间定在周三。\n");
        var lost = people.as(team.officer(), () -> drafts.review(id)).lost().get(0);

        assertThat(correct(id, lost.start(), lost.end(), "AREA_TITLE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void anAnsweredQuestionGoesQuiet() {
        var id = taken(SPEECH);
        var question = people.as(team.officer(), () -> drafts.review(id)).open().get(0);

        step(id, "answers", "question", question.id());

        var review = people.as(team.officer(), () -> drafts.review(id));
        assertThat(review.open()).isEmpty();
        assertThat(review.answered()).hasSize(1);
    }

    @Test
    void aQuestionThatTheReadersStepSettledIsAskedNoMore() {
        var id = taken("个人对照检查材料\n我主要存在以下三个方面的问题：\n一、理论学习方面\n学得不够深入。\n二、工作作风方面\n入户走得不够。\n");
        assertThat(questions(id)).contains("intake.question.AREA_COUNT_MISMATCH");
        var text = people.as(team.officer(), () -> drafts.review(id)).source();
        int cut = text.indexOf("入户走得");

        step(id, "cuts", "from", "" + cut, "role", "PROBLEM");
        correct(id, cut, cut + "入户走得不够。".length(), "AREA_TITLE");

        assertThat(questions(id)).doesNotContain("intake.question.AREA_COUNT_MISMATCH");
    }

    @Test
    void aStepWithScriptBringsTheDeskAlone() {
        var id = taken(BadInput.STATEMENT);
        int at = BadInput.STATEMENT.indexOf("抓党建多");

        var answer = browser.post()
                .uri("/intake/{id}/cuts", id)
                .param("from", "" + at)
                .header("HX-Request", "true")
                .with(officer())
                .with(csrf())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("data-at=\"" + at + "\"")
                .doesNotContain("<html");
    }

    @Test
    void nobodyElseTakesAStep() {
        var id = taken(BadInput.STATEMENT);

        for (var step : List.of("discarding", "corrections/undo", "corrections/redo")) {
            assertThat(browser.post()
                            .uri("/intake/" + id + "/" + step)
                            .with(as(team.colleague(), "OFFICER"))
                            .with(csrf())
                            .exchange())
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    // ---- throwing away, handing in for another ----

    @Test
    void aDiscardedImportIsGone() {
        var id = taken(BadInput.STATEMENT);

        step(id, "discarding");

        assertThat(review(id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(people.as(team.officer(), drafts::unfinished)).isEmpty();
    }

    @Test
    void whatWasUsedIsNotThrownAway() {
        var id = taken(BadInput.STATEMENT, meeting.id());
        use(id, meeting.id(), true);

        assertThat(step(id, "discarding")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theOfficerIsToldOfWhatTheSecretariatHandedIn() {
        long id = handedIn();

        var home = browser.get().uri("/").with(officer()).locale(Locale.CHINA).exchange();
        var list = browser.get()
                .uri("/intake")
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();

        assertThat(home).bodyText().contains("有一份导入的材料待您核对", "/intake/" + id);
        assertThat(list).bodyText().contains("沈嘉禾代为上传", "/intake/" + id);
        assertThat(review(id)).hasStatusOk();
    }

    @Test
    void whoHandedInForAnotherCannotOpenIt() {
        long id = handedIn();

        assertThat(browser.get()
                        .uri("/intake/{id}", id)
                        .with(as(team.secretariat(), "SECRETARIAT"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void nothingIsHandedInForSomebodyWhoDoesNotTakePart() {
        var stranger = people.team().officer();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(
                        team.secretariat(),
                        () -> drafts.handIn(stranger.id(), meeting.id(), "材料.docx", BadInput.STATEMENT)));
    }

    private long handedIn() {
        return people.as(
                team.secretariat(),
                () -> drafts.handIn(team.officer().id(), meeting.id(), "材料.docx", BadInput.STATEMENT));
    }

    // ---- the meeting's outline ----

    @Test
    void anAreaThatTheOutlineMayHaveIsAskedAbout() {
        var id = taken(FITTING.replace("加强理论学习，提高政治站位", "把笔记用起来"), meeting.id());

        var asked = use(id, null, null);

        assertThat(follow(asked)).bodyText().contains("对应会议提纲", "标题相符", "提纲里没有相近的", "在党的组织建设方面");
    }

    @Test
    void anExtraAreaIsKeptAndTheOutlinesOwnStayEmpty() {
        var id = taken(FITTING, meeting.id());

        var statement = statementOf(fit(id, "statement", List.of(0), List.of(4)));

        assertThat(statement.areas()).hasSize(8);
        assertThat(statement.areas().stream().filter(area -> !area.problems().isEmpty()))
                .hasSize(1);
        assertThat(statement.groups()).hasSize(4);
        assertThat(statement.groups().get(3).measures()).hasSize(1);
    }

    @Test
    void twoAreasAreNotTheSamePartOfTheOutline() {
        var id = taken(TWO_AREAS, meeting.id());

        var answer = fit(id, "statement", List.of(2, 2), List.of(0));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("两处选了提纲的同一项", "aria-describedby=\"refused\"");
    }

    @Test
    void whatWasSaidOfTheOutlineIsKeptWhileTheTextIsLookedThroughAgain() {
        var id = taken(TWO_AREAS, meeting.id());
        var before = asOfficer(() -> drafts.outline(id, meeting.id()));

        assertThat(fit(id, "outline", List.of(5, 2), List.of(3)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/intake/" + id);
        correctFirst(id, "BYLINE");

        var after = asOfficer(() -> drafts.outline(id, meeting.id()));
        assertThat(before.areas()).extracting(OutlineQuestions.Part::ordinal).containsExactly(1, 2);
        assertThat(after.areas()).extracting(OutlineQuestions.Part::ordinal).containsExactly(5, 2);
        assertThat(after.areas()).extracting(OutlineQuestions.Part::answered).containsExactly(true, false);
        assertThat(confirmation(id)).bodyText().contains("您选定的", "<option value=\"5\" selected");
        assertThat(statementOf(use(id, meeting.id(), true)).groups().get(2).measures())
                .hasSize(1);
    }

    @Test
    void withScriptEveryChangeIsKept() {
        var id = taken(TWO_AREAS, meeting.id());

        assertThat(answering(id, meeting.id(), "4")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(asOfficer(() -> drafts.outline(id, meeting.id()))
                        .areas()
                        .get(0)
                        .ordinal())
                .isEqualTo(4);
    }

    @Test
    void anAnswerLeftBlankSaysNothing() {
        var id = taken(TWO_AREAS, meeting.id());

        assertThat(answering(id, meeting.id(), "")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(asOfficer(() -> drafts.outline(id, meeting.id())).areas())
                .extracting(OutlineQuestions.Part::answered)
                .containsOnly(false);
    }

    private MvcTestResult answering(long id, long meeting, String area) {
        return browser.post()
                .uri("/intake/{id}/outline", id)
                .header("HX-Request", "true")
                .param("meeting", "" + meeting)
                .param("areaAt", "" + starts(id).get(0))
                .param("area", area)
                .with(officer())
                .with(csrf())
                .exchange();
    }

    @Test
    void answersThatExcludeEachOtherAreKeptToo() {
        var id = taken(TWO_AREAS, meeting.id());

        fit(id, "statement", List.of(2, 2), List.of(4));

        assertThat(asOfficer(() -> drafts.outline(id, meeting.id()))
                        .groups()
                        .get(0)
                        .ordinal())
                .isEqualTo(4);
    }

    @Test
    void aSuggestionGivesWayToWhatWasSaid() {
        var id = taken(TWO_AREAS, meeting.id());

        fit(id, "outline", List.of(2, 0), List.of(1));

        assertThat(asOfficer(() -> drafts.outline(id, meeting.id())).areas())
                .extracting(OutlineQuestions.Part::ordinal)
                .containsExactly(2, 0);
    }

    @Test
    void theMeetingThatWasChosenIsKept() {
        var id = taken(TWO_AREAS);

        assertThat(step(id, "meeting", "meeting", "" + meeting.id()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/intake/" + id + "/confirmation");

        assertThat(asOfficer(() -> drafts.review(id)).meetingId()).isEqualTo(meeting.id());
        assertThat(step(
                        id,
                        "meeting",
                        "meeting",
                        "" + people.meeting(people.team()).id()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseAnswersForTheOwner() {
        var id = taken(TWO_AREAS, meeting.id());

        for (var step : List.of("outline", "meeting")) {
            assertThat(browser.post()
                            .uri("/intake/" + id + "/" + step)
                            .param("meeting", "" + meeting.id())
                            .with(as(team.colleague(), "OFFICER"))
                            .with(csrf())
                            .exchange())
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    // ---- importing ----

    @Test
    void whenNothingIsToBeAskedTheStatementIsMade() {
        var id = taken(FITTING, meeting.id());

        var statement = statementOf(use(id, null, null));

        assertThat(statement.areas().get(0).problems()).hasSize(1);
        assertThat(statement.tray()).isEmpty();
    }

    @Test
    void textWithoutAPlaceGoesToTheTrayAfterAQuestion() {
        var id = taken(SPEECH, meeting.id());

        var asked = use(id, null, null);
        assertThat(asked.getResponse().getRedirectedUrl())
                .isEqualTo("/intake/" + id + "/confirmation?meeting=" + meeting.id());
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
        assertThat(statement.areas().get(1).problems()).hasSize(2);
    }

    @Test
    void aMeetingChosenLateIsAskedAboutTheDraftItHas() {
        people.as(team.officer(), () -> statements.create(meeting.id(), null));
        var id = taken(BadInput.STATEMENT);

        var asked = use(id, meeting.id(), null);

        assertThat(asked.getResponse().getRedirectedUrl())
                .isEqualTo("/intake/" + id + "/confirmation?meeting=" + meeting.id());
        assertThat(follow(asked)).bodyText().contains("已写的文字会进暂存栏", "name=\"agreed\" value=\"" + meeting.id() + "\"");
    }

    @Test
    void aSecondConfirmationMakesNoSecondStatement() {
        var id = taken(BadInput.STATEMENT, meeting.id());

        var first = use(id, meeting.id(), true);
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
                .file(new MockMultipartFile("file", name, null, file))
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

    private List<String> questions(long id) {
        return people.as(team.officer(), () -> drafts.review(id)).questions().stream()
                .map(ImportReview.Question::key)
                .toList();
    }

    /** Takes a step with these names and values. */
    private MvcTestResult step(long id, String step, String... values) {
        var request = browser.post().uri("/intake/" + id + "/" + step);
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.with(officer()).with(csrf()).locale(Locale.CHINA).exchange();
    }

    /** Answers the last page for the meeting, area by area and group by group. */
    private MvcTestResult fit(long id, String step, List<Integer> areas, List<Integer> groups) {
        var outline = asOfficer(() -> drafts.outline(id, meeting.id()));
        var values = new ArrayList<>(List.of("meeting", "" + meeting.id(), "agreed", "" + meeting.id()));
        for (int i = 0; i < areas.size(); i++) {
            values.addAll(List.of("areaAt", "" + outline.areas().get(i).start(), "area", "" + areas.get(i)));
        }
        for (int i = 0; i < groups.size(); i++) {
            values.addAll(List.of("groupAt", "" + outline.groups().get(i).start(), "group", "" + groups.get(i)));
        }
        return step(id, step, values.toArray(String[]::new));
    }

    private List<Integer> starts(long id) {
        return asOfficer(() -> drafts.outline(id, meeting.id())).areas().stream()
                .map(OutlineQuestions.Part::start)
                .toList();
    }

    private MvcTestResult confirmation(long id) {
        return browser.get()
                .uri("/intake/{id}/confirmation", id)
                .with(officer())
                .locale(Locale.CHINA)
                .exchange();
    }

    /** The first passage is something else. */
    private void correctFirst(long id, String role) {
        var piece = asOfficer(() -> drafts.review(id)).pieces().get(0);
        correct(id, piece.start(), piece.end(), role);
    }

    private <T> T asOfficer(Supplier<T> step) {
        return people.as(team.officer(), step);
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
