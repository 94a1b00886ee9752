package org.rectify.statement;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RectifyTest
class StatementApiTests {

    private static final String ALL = "/api/v1/statements";

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvcTester api;

    Desk desk;
    Account officer;

    @BeforeEach
    void aDraft() {
        desk = Desk.withDraft(people, statements, api);
        officer = desk.team().officer();
    }

    @Test
    void aStatementIsBegunFromAnImportWhoseUnplacedTextsGoToTheTray() {
        var body = """
                {"meetingId":%d,"intake":{"title":"对照检查材料","areas":[],"unplaced":[{"start":0,"end":3,"text":"没有位置的话"}]}}
                """.formatted(desk.draft().meetingId());

        var answer =
                call(HttpMethod.POST, desk.team().colleague(), "").content(body).exchange();

        assertThat(answer).hasStatus(CREATED).containsHeader("ETag");
        assertThat(answer).bodyJson().extractingPath("$.tray").isEqualTo("没有位置的话");
        assertThat(answer).bodyJson().extractingPath("$.areas.length()").isEqualTo(7);
    }

    @Test
    void theMarkBehindAPartsHeadingStaysWithIt() {
        var body = """
                {"meetingId":%d,"intake":{"title":"对照检查材料","parts":{"problems":{"heading":"存在的问题","stop":"：","lead":""}}}}
                """.formatted(desk.draft().meetingId());

        var answer =
                call(HttpMethod.POST, desk.team().colleague(), "").content(body).exchange();

        assertThat(answer).bodyJson().extractingPath("$.parts.problems.heading").isEqualTo("存在的问题：");
    }

    @Test
    void theOfficerReadsTheDraftWithItsVersion() {
        var answer = call(HttpMethod.GET, officer, one()).exchange();

        assertThat(answer).hasStatus(OK).hasHeader("ETag", "\"" + desk.draft().version() + "\"");
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("DRAFT");
    }

    @Test
    void aWholeTextNeedsTheVersionItIsBasedOn() {
        var answer =
                call(HttpMethod.PUT, officer, one()).content(changed("新的标题")).exchange();

        assertThat(answer).hasStatus(PRECONDITION_REQUIRED);
    }

    @Test
    void aWholeTextIsTakenAndKeepsItsElements() {
        var answer = call(HttpMethod.PUT, officer, one())
                .header("If-Match", "\"" + desk.draft().version() + "\"")
                .content(changed("新的标题"))
                .exchange();

        assertThat(answer).hasStatus(OK);
        assertThat(desk.now().title()).isEqualTo("新的标题");
        assertThat(desk.now().allProblems())
                .extracting(ProblemView::id)
                .isEqualTo(
                        desk.draft().allProblems().stream().map(ProblemView::id).toList());
    }

    @Test
    void anOutdatedWholeTextComesBackWithTheCurrentOne() {
        for (var tag : new String[] {"\"999\"", "W/\"x\""}) {
            var answer = call(HttpMethod.PUT, officer, one())
                    .header("If-Match", tag)
                    .content(changed("新的标题"))
                    .exchange();

            assertThat(answer).hasStatus(PRECONDITION_FAILED);
            assertThat(answer).bodyJson().extractingPath("$.current.title").isEqualTo("专题民主生活会对照检查材料");
        }
    }

    @Test
    void aWholeTextWithoutATitleIsRefusedWithItsPath() {
        var answer = call(HttpMethod.PUT, officer, one())
                .header("If-Match", "\"" + desk.draft().version() + "\"")
                .content(changed(" "))
                .exchange();

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].path").isEqualTo("title");
    }

    @Test
    void aSubmissionWithOpenGapsListsThem() {
        var answer =
                call(HttpMethod.POST, officer, one() + "/submit").content("{}").exchange();

        assertThat(answer).hasStatus(CONFLICT);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.gaps[?(@.path=='areas/1/problems/2')].code")
                .asArray()
                .isNotEmpty();
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("statement.submit.open-gaps");
    }

    @Test
    void aSubmissionIsKeptAsARevisionAndCanBeTakenBack() {
        desk.submit();

        assertThat(call(HttpMethod.GET, officer, one() + "/revisions").exchange())
                .bodyJson()
                .extractingPath("$[0].number")
                .isEqualTo(1);
        assertThat(call(HttpMethod.POST, officer, one() + "/withdraw").exchange())
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DRAFT");
    }

    @Test
    void theListHoldsOnesOwnOrWhatOneOversees() {
        desk.submit();

        assertThat(call(HttpMethod.GET, officer, "").exchange())
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
        assertThat(call(HttpMethod.GET, desk.team().committee(), "").exchange())
                .bodyJson()
                .extractingPath("$[0].officer")
                .isEqualTo(officer.id().value());
    }

    @Test
    void aDraftIsHiddenFromEverybodyElse() {
        for (var other : new Account[] {
            desk.team().colleague(), desk.team().committee(), desk.team().admin()
        }) {
            assertThat(call(HttpMethod.GET, other, one()).exchange()).hasStatus(NOT_FOUND);
        }
    }

    private MockMvcRequestBuilder call(HttpMethod method, Account who, String path) {
        return api.method(method)
                .uri(ALL + path)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .contentType(APPLICATION_JSON)
                .locale(SIMPLIFIED_CHINESE);
    }

    private String one() {
        return "/" + desk.draft().id();
    }

    private String changed(String title) {
        var content = (ObjectNode) json.valueToTree(desk.draft());
        return content.put("title", title).toString();
    }
}
