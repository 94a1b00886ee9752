package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.printing.paper.TableCell;
import org.rectify.shared.Refusal;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class PlanPapersTests {

    @Autowired
    PlanPapers plans;

    @Autowired
    StatementService statements;

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    People.Team team;
    long id;

    @BeforeEach
    void aLinkedDraft() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        team = people.team();
        var meeting = people.meeting(team);
        var draft = people.as(team.officer(), () -> statements.create(meeting.id(), content()));
        id = draft.id();
        people.as(
                team.officer(),
                () -> statements.link(
                        id,
                        draft.areas().get(0).rootCauses().get(0).id(),
                        draft.allMeasures().get(0).id()));
    }

    @AfterEach
    void anyLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aMeasureStandsBesideItsProblemAndCause() {
        var rows = people.as(team.officer(), () -> plans.of(id, null)).rows();

        assertThat(rows.get(0).cells())
                .singleElement()
                .satisfies(group -> assertThat(group.text()).endsWith("联系群众"));
        assertThat(rows.get(1).cells())
                .extracting(TableCell::text)
                .containsExactly(
                        "1",
                        "一、群众来电回得慢",
                        "图省事，把记下当成了办到。",
                        "群众来电三日内回音。",
                        team.officer().name() + "\n便民中心",
                        "2027年6月30日\n限期整改",
                        "有记录可查");
    }

    @Test
    void whatTheStatementDoesNotSayStaysBlank() {
        var rows = people.as(team.officer(), () -> plans.of(id, null)).rows();

        assertThat(rows.get(2).cells())
                .extracting(TableCell::text)
                .containsExactly("2", "", "", "路灯报修五日内修复。", "", "", "");
    }

    @Test
    void aDraftSaysThatItIsOne() {
        var plan = people.as(team.officer(), () -> plans.of(id, null));

        assertThat(plan.captionRight()).isEqualTo("（草稿）");
        assertThat(plan.captionLeft()).contains(team.officer().name());
    }

    @Test
    void aColleagueLearnsNotEvenThatItExists() {
        var refusal = catchThrowableOfType(Refusal.class, () -> people.as(team.colleague(), () -> plans.of(id, null)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.HIDDEN);
    }

    @Test
    void charactersThatNoFaceHasAreToldOfBeforeThePlanIsHandedOut() {
        var meeting = people.as(team.officer(), () -> statements.read(id)).meetingId();
        var draft = people.as(team.colleague(), () -> statements.create(meeting, content("回\uE123音。")));
        var plan = "/statements/" + draft.id() + "/plan.pdf";

        assertThat(get(plan)).bodyText().contains("\uE123 在 PDF 里印成〓", plan.replace("pdf", "docx"));
        assertThat(get(plan + "?anyway=true"))
                .hasContentType("application/pdf")
                .hasHeader("Rectify-Missing", "1; U+E123");
    }

    private MvcTestResult get(String uri) {
        return browser.get()
                .uri(uri)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(SecurityMockMvcRequestPostProcessors.user(
                                team.colleague().id().value())
                        .roles("OFFICER"))
                .exchange();
    }

    private StatementContent content() {
        return content("路灯报修五日内修复。");
    }

    private StatementContent content(String second) {
        var problem = new ProblemView(null, 1, null, "群众来电回得慢", "。", "有的来电一周才回。", List.of(), null);
        var cause = new CauseView(null, "图省事，把记下当成了办到。", null, List.of(1));
        var area = new AreaView(null, 1, "理论学习方面", null, "", false, "", "", null, List.of(problem), List.of(cause));
        var measures = List.of(
                new MeasureView(
                        null,
                        1,
                        null,
                        "群众来电三日内回音。",
                        team.officer().id(),
                        List.of(),
                        "便民中心",
                        "有记录可查",
                        DeadlineClass.DATED,
                        LocalDate.of(2027, 6, 30),
                        null,
                        null),
                new MeasureView(null, 2, null, second, null, null, null, null, null, null, null, null));
        var group = new GroupView(null, 1, null, "联系群众", null, null, null, measures);
        return new StatementContent(
                "对照检查材料", null, "", null, null, List.of(area), null, List.of(group), "", null, null, null);
    }
}
