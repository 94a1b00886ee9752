package org.rectify.linkage;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class LinkageApiTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    MockMvcTester api;

    Drafts drafts;
    People.Team team;
    StatementView draft;

    @BeforeEach
    void aDraft() {
        drafts = new Drafts(people, statements);
        team = people.team();
        draft = drafts.draft(team, 1);
    }

    @Test
    void theMatrixHasAreasGroupsCellsAndGaps() {
        drafts.people().as(team.officer(), () -> statements.link(draft.id(), cause(0), measure(1)));

        var answer = get(team.officer(), "/linkage");

        assertThat(answer).hasStatus(OK);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.areas[0]")
                .asMap()
                .containsKeys("ordinal", "title", "shortName", "declaration");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.groups[1]")
                .asMap()
                .containsKeys("ordinal", "title", "shortName", "code");
        assertThat(answer).bodyJson().extractingPath("$.cells.length()").isEqualTo(28);
        assertThat(answer).bodyJson().extractingPath("$.cells[1].area").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.cells[1].group").isEqualTo(2);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.cells[1].chains[0].rootCause")
                .isEqualTo((int) cause(0));
        assertThat(answer).bodyJson().extractingPath("$.gaps[0]").asMap().containsKeys("code", "path", "message");
        assertThat(answer).bodyText().contains("还没有对应的整改措施");
    }

    @Test
    void linkingIsCreatedOnceHoweverOftenItIsSaid() {
        assertThat(send(team.officer(), HttpMethod.POST, link())).hasStatus(CREATED);
        assertThat(send(team.officer(), HttpMethod.POST, link())).hasStatus(CREATED);

        assertThat(get(team.officer(), "/linkage"))
                .bodyJson()
                .extractingPath("$.cells[0].chains.length()")
                .isEqualTo(1);
    }

    @Test
    void unlinkingIsDoneHoweverOftenItIsSaid() {
        send(team.officer(), HttpMethod.POST, link());

        assertThat(send(team.officer(), HttpMethod.DELETE, link())).hasStatus(NO_CONTENT);
        assertThat(send(team.officer(), HttpMethod.DELETE, link())).hasStatus(NO_CONTENT);
        assertThat(get(team.officer(), "/linkage"))
                .bodyJson()
                .extractingPath("$.cells[0].chains.length()")
                .isEqualTo(0);
    }

    @Test
    void aLinkNamesBothItsEnds() {
        var answer = send(team.officer(), HttpMethod.POST, "{\"rootCauseId\":" + cause(0) + "}");

        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].path").isEqualTo("measureId");
    }

    @Test
    void elementsOfAnotherStatementCannotBeLinked() {
        var other = drafts.draft(people.team(), 1);
        var foreign = other.groups().get(0).measures().get(0).id();

        var answer = send(
                team.officer(), HttpMethod.POST, "{\"rootCauseId\":" + cause(0) + ",\"measureId\":" + foreign + "}");

        assertThat(answer).hasStatus(NOT_FOUND);
    }

    @Test
    void theTraceLeadsFromAProblemToItsMeasure() {
        send(team.officer(), HttpMethod.POST, link());

        var answer = get(team.officer(), "/trace?path=areas/1/problems/1");

        assertThat(answer).hasStatus(OK);
        assertThat(answer).bodyJson().extractingPath("$.measures[0].path").isEqualTo("groups/1/measures/1");
        assertThat(answer).bodyJson().extractingPath("$.rootCauses[0].id").isEqualTo((int) cause(0));
    }

    @Test
    void aTraceOfNothingIsNotFound() {
        assertThat(get(team.officer(), "/trace?path=areas/9")).hasStatus(NOT_FOUND);
    }

    @Test
    void colleaguesAndAdministratorsLearnNotEvenThatItExists() {
        drafts.submitted(team, draft);

        assertThat(get(team.colleague(), "/linkage")).hasStatus(NOT_FOUND);
        assertThat(get(team.admin(), "/linkage")).hasStatus(NOT_FOUND);
        assertThat(get(team.colleague(), "/trace?path=areas/1")).hasStatus(NOT_FOUND);
        assertThat(send(team.colleague(), HttpMethod.POST, link())).hasStatus(NOT_FOUND);
        assertThat(send(team.admin(), HttpMethod.POST, link())).hasStatus(FORBIDDEN);
    }

    @Test
    void theCommitteeReadsAfterSubmissionAndNeverLinks() {
        assertThat(get(team.committee(), "/linkage")).hasStatus(NOT_FOUND);

        drafts.submitted(team, draft);

        assertThat(get(team.committee(), "/linkage")).hasStatus(OK);
        assertThat(get(team.secretariat(), "/linkage")).hasStatus(OK);
        assertThat(send(team.committee(), HttpMethod.POST, link())).hasStatus(FORBIDDEN);
        assertThat(send(team.committee(), HttpMethod.DELETE, link())).hasStatus(FORBIDDEN);
    }

    @Test
    void aStatementThatIsHandedInIsNotLinkedAnyMore() {
        drafts.submitted(team, draft);

        assertThat(send(team.officer(), HttpMethod.POST, link())).hasStatus(CONFLICT);
    }

    @Test
    void submittingWithGapsNamesThem() {
        var answer = api.post()
                .uri("/api/v1/statements/{id}/submit", draft.id())
                .with(httpBasic(team.officer().id().value(), People.PASSWORD))
                .contentType(APPLICATION_JSON)
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(CONFLICT);
        assertThat(answer).bodyText().contains("CAUSE_WITHOUT_MEASURE").contains("areas/1/rootCauses/1");
    }

    private long cause(int area) {
        return draft.areas().get(area).rootCauses().get(0).id();
    }

    private long measure(int group) {
        return draft.groups().get(group).measures().get(0).id();
    }

    private String link() {
        return "{\"rootCauseId\":" + cause(0) + ",\"measureId\":" + measure(0) + "}";
    }

    private MvcTestResult get(Account who, String path) {
        return api.get()
                .uri("/api/v1/statements/" + draft.id() + path)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .locale(SIMPLIFIED_CHINESE)
                .exchange();
    }

    private MvcTestResult send(Account who, HttpMethod method, String body) {
        return api.method(method)
                .uri("/api/v1/statements/{id}/links", draft.id())
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
