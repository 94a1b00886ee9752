package org.rectify.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.FeedbackView;
import org.rectify.meeting.MeetingService;
import org.rectify.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RectifyTest
class ElementsPageTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    MeetingService meetings;

    @Autowired
    MockMvcTester browser;

    Desk desk;

    @BeforeEach
    void aDraft() {
        desk = Desk.withDraft(people, statements, browser);
    }

    // ---- adding ----

    @Test
    void aProblemIsAddedWithItsWords() {
        var answer = desk.post("areas/" + desk.area().id() + "/problems", "heading", "会后跟进不紧", "detail", "定下的事没有人盯。");

        var added = desk.now().areas().get(0).problems().get(2);
        assertThat(answer).hasRedirectedUrl(desk.address() + "#problem-" + added.id());
        assertThat(added.printedMark()).isEqualTo("三是");
    }

    @Test
    void aProblemWithoutDetailIsRefusedAndItsHeadingStays() {
        var answer = desk.post("areas/" + desk.area().id() + "/problems", "heading", "会后跟进不紧", "detail", "");

        assertThat(answer)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"会后跟进不紧\"")
                .contains("请填写内容");
        assertThat(desk.now().areas().get(0).problems()).hasSize(2);
    }

    @Test
    void anExampleIsAddedToItsProblem() {
        var answer = desk.post("problems/" + desk.problem().id() + "/examples", "text", "例如，七月学的政策到九月没有用。");

        assertThat(answer)
                .hasRedirectedUrl(desk.address() + "#problem-" + desk.problem().id());
        assertThat(desk.now().areas().get(0).problems().get(0).examples()).hasSize(2);
    }

    @Test
    void aCauseIsAddedToTheProblemItExplains() {
        var problem = desk.draft().areas().get(1).problems().get(0).id();

        desk.post("areas/" + desk.draft().areas().get(1).id() + "/causes", "text", "图省事。", "problemIds", "" + problem);

        assertThat(desk.now().areas().get(1).rootCauses().get(0).problemIds()).containsExactly(problem);
    }

    @Test
    void aCauseWithoutWordsIsRefusedAtItsProblem() {
        var answer = desk.post(
                "areas/" + desk.area().id() + "/causes",
                "text",
                " ",
                "problemIds",
                "" + desk.problem().id());

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("请填写内容");
    }

    @Test
    void aCauseMayStandInAChapterOfItsOwn() {
        desk.post("causes", "text", "第一责任没有扛在肩上。");

        assertThat(desk.now().rootCauses()).extracting(CauseView::text).containsExactly("第一责任没有扛在肩上。");
        assertThat(desk.open("")).bodyText().contains("第一责任没有扛在肩上。");
    }

    @Test
    void aMeasureIsAddedAndLedByItsOfficer() {
        desk.post("groups/" + desk.draft().groups().get(1).id() + "/measures", "text", "群众来电三日回音。");

        var added = desk.now().groups().get(1).measures().get(1);
        assertThat(added.text()).isEqualTo("群众来电三日回音。");
        assertThat(added.leadOwner()).isEqualTo(desk.team().officer().id());
    }

    @Test
    void aChapterIsAddedAtItsPlace() {
        desk.post("chapters", "title", "典型案例剖析", "text", "以公示栏缺项为例。", "place", "AFTER_AREAS");

        assertThat(desk.now().chapters(ChapterView.Place.AFTER_AREAS))
                .extracting(ChapterView::title)
                .containsExactly("典型案例剖析");
    }

    // ---- moving and removing ----

    @Test
    void aProblemMovesDownAmongItsSiblings() {
        var answer = desk.post("problems/" + desk.problem().id() + "/position", "step", "1");

        assertThat(answer)
                .hasRedirectedUrl(desk.address() + "#problem-" + desk.problem().id());
        assertThat(desk.now().areas().get(0).problems().get(1).id())
                .isEqualTo(desk.problem().id());
    }

    @Test
    void causesMeasuresAndChaptersMoveToo() {
        var second = desk.area().rootCauses().get(1).id();
        var measure = desk.draft().groups().get(0).measures().get(1).id();
        desk.post("chapters", "title", "学习情况", "text", "集中学习十一次。", "place", "BEFORE_AREAS");
        var chapter = desk.now().chapters().get(1).id();

        desk.post("causes/" + second + "/position", "step", "-1");
        desk.post("measures/" + measure + "/position", "step", "-1");
        desk.post("chapters/" + chapter + "/position", "step", "-1");

        var now = desk.now();
        assertThat(now.areas().get(0).rootCauses().get(0).id()).isEqualTo(second);
        assertThat(now.groups().get(0).measures().get(0).id()).isEqualTo(measure);
        assertThat(now.chapters().get(0).id()).isEqualTo(chapter);
    }

    @Test
    void aProblemMovesToAnotherAreaWithItsWords() {
        desk.post(
                "problems/" + desk.problem().id() + "/area",
                "areaId",
                "" + desk.draft().areas().get(1).id());

        var now = desk.now();
        assertThat(now.areas().get(0).problems())
                .extracting(ProblemView::ordinal)
                .containsExactly(1);
        assertThat(now.areas().get(1).problems().get(1).examples()).hasSize(1);
    }

    @Test
    void aProblemDoesNotMoveIntoADeclaration() {
        var declaration = desk.draft().areas().get(2).id();

        var answer = desk.post("problems/" + desk.problem().id() + "/area", "areaId", "" + declaration);

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("只写说明，不列问题");
    }

    @Test
    void aMeasureMovesToAnotherGroup() {
        desk.post(
                "measures/" + desk.measure().id() + "/group",
                "groupId",
                "" + desk.draft().groups().get(1).id());

        assertThat(desk.now().groups().get(1).measures()).hasSize(2);
    }

    @Test
    void whatIsRemovedGoesToTheTrayAndThePageSaysSo() {
        var answer = desk.post("problems/" + desk.problem().id() + "/removal");

        assertThat(answer).hasRedirectedUrl(desk.address() + "#notice");
        assertThat(answer.getMvcResult().getFlashMap().get("removed")).isEqualTo(true);
        assertThat(desk.now().tray()).contains("笔记是两本账。");
    }

    @Test
    void aRemovedExampleGoesToTheTray() {
        var was = Texts.fingerprint(desk.problem().examples().get(0));

        desk.post("problems/" + desk.problem().id() + "/examples/0/removal", "was", was);

        assertThat(desk.now().tray()).isEqualTo("九月的三处漏洞没有改。");
    }

    @Test
    void anElementOfSomebodyElseIsNotFound() {
        var other = Desk.withDraft(people, statements, browser);

        assertThat(desk.post("problems/" + other.problem().id() + "/removal")).hasStatus(NOT_FOUND);
        assertThat(desk.post("areas/" + other.area().id() + "/problems", "detail", "写错了地方"))
                .hasStatus(NOT_FOUND);
        assertThat(desk.post("pictures/1/removal")).hasStatus(NOT_FOUND);
    }

    // ---- linking ----

    @Test
    void aCauseExplainsTheProblemsThatAreTicked() {
        var second = desk.area().problems().get(1).id();

        desk.post(
                "causes/" + desk.cause().id() + "/problems",
                "problemIds",
                "" + desk.problem().id(),
                "problemIds",
                "" + second);

        assertThat(desk.now().areas().get(0).rootCauses().get(0).problemIds())
                .containsExactly(desk.problem().id(), second);
    }

    @Test
    void aCauseExplainsNoneWhenNoneIsTicked() {
        desk.post("causes/" + desk.cause().id() + "/problems");

        assertThat(desk.now().areas().get(0).rootCauses().get(0).problemIds()).isEmpty();
    }

    @Test
    void aMeasureIsLinkedByChoosingAndUnlinkedAgain() {
        var ids = new String[] {
            "rootCauseId",
            "" + desk.cause().id(),
            "measureId",
            "" + desk.measure().id()
        };

        desk.post("links", ids);
        assertThat(desk.now().allMeasures().get(0).rootCauseIds())
                .containsExactly(desk.cause().id());
        assertThat(desk.open("")).bodyText().contains("取消关联 学-1").contains("对应问题 一 1");
        desk.post("links/removal", ids);

        assertThat(desk.now().allMeasures().get(0).rootCauseIds()).isEmpty();
    }

    @Test
    void aProblemAnswersWhatWasSaid() {
        var said = people.as(
                desk.team().secretariat(),
                () -> meetings.note(
                        desk.draft().meetingId(),
                        FeedbackView.Kind.OPINION,
                        "学的时候多，用的时候少。",
                        List.of(desk.team().officer().id())));
        assertThat(desk.open("")).bodyText().contains("学的时候多，用的时候少。").contains("还没有回应");

        desk.post("problems/" + desk.problem().id() + "/feedback", "feedbackIds", "" + said.id());

        assertThat(desk.now().areas().get(0).problems().get(0).feedbackIds()).containsExactly(said.id());
        assertThat(desk.open("")).bodyText().doesNotContain("还没有回应");
    }

    // ---- the plan of a measure ----

    @Test
    void theOwnerAndTheDateOfAMeasureAreSaidInItsOwnForm() {
        var plan = "measures/" + desk.measure().id() + "/plan";
        assertThat(desk.open(plan))
                .hasStatus(OK)
                .bodyText()
                .contains("学-1 的责任人和时限")
                .contains("陶静之");

        var answer = desk.post(
                plan,
                "leadOwner",
                desk.team().officer().id().value(),
                "supportingOwners",
                desk.team().colleague().id().value(),
                "unit",
                "党政办",
                "criterion",
                "十二份清单",
                "deadlineClass",
                "DATED",
                "dueOn",
                "2027-03-31");

        var planned = desk.now().allMeasures().get(0);
        assertThat(answer)
                .hasRedirectedUrl(desk.address() + "#measure-" + desk.measure().id());
        assertThat(planned.dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(planned.supportingOwners())
                .containsExactly(desk.team().colleague().id());
        assertThat(desk.open("")).bodyText().contains("陶静之配合").contains("十二份清单");
    }

    @Test
    void anIntervalForADatedMeasureIsRefusedBesideItsField() {
        var plan = "measures/" + desk.measure().id() + "/plan";

        var answer = desk.post(plan, "criterion", "十二份清单", "deadlineClass", "DATED", "reviewDays", "30");

        assertThat(answer)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("只有长期坚持的措施才写检查间隔")
                .contains("十二份清单");
    }

    @Test
    void anImpossibleDateIsRefusedBesideItsField() {
        var answer =
                desk.post("measures/" + desk.measure().id() + "/plan", "deadlineClass", "DATED", "dueOn", "2026-11-31");

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("请写成 2026-11-30 这样的日期");
    }

    @Test
    void anUnknownOwnerIsRefused() {
        var answer = desk.post("measures/" + desk.measure().id() + "/plan", "leadOwner", "nobody");

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("没有找到“nobody”");
    }
}
