package org.rectify.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class MeetingApiTests {

    private static final String API = "/api/v1/meetings";

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    People.Team team;
    MeetingView meeting;

    @BeforeEach
    void meeting() {
        team = people.team();
        meeting = people.meeting(team);
    }

    @Test
    void theSecretariatSetsUpAMeetingWithTheDefaultOutline() {
        var answer = post(team.secretariat(), API, wanted("2027-01-05", "2027-01-15", "\"default\""));

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("outline.areas").asArray().hasSize(7);
        assertThat(answer).bodyJson().extractingPath("outline.groups").asArray().hasSize(4);
        assertThat(answer)
                .bodyJson()
                .extractingPath("outline.areas[6].declaration")
                .isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("heldOn").isEqualTo("2027-01-15");
    }

    @Test
    void aMeetingMayBringItsOwnOutline() {
        var outline = """
                {"areas":[{"title":"甲方面"},{"title":"乙方面","shortName":"乙"},{"title":"说明","declaration":true}],
                 "groups":[{"title":"学用结合","mark":"学"}]}""";

        var answer = post(team.secretariat(), API, wanted("2027-01-05", "2027-01-15", outline));

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("outline.areas[2].ordinal").isEqualTo(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("outline.groups[0].shortName")
                .isEqualTo("学用结合");
    }

    @Test
    void nobodyElseSetsUpAMeeting() {
        var wanted = wanted("2027-01-05", "2027-01-15", "\"default\"");

        assertThat(post(team.officer(), API, wanted)).hasStatus(403);
        assertThat(post(team.committee(), API, wanted)).hasStatus(403);
        assertThat(post(team.admin(), API, wanted)).hasStatus(403);
    }

    @Test
    void datesOutOfOrderAreRefusedWithTheirPath() {
        var answer = post(team.secretariat(), API, wanted("2027-01-20", "2027-01-15", "\"default\""));

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("code").isEqualTo("meeting.draft-after-meeting");
        assertThat(answer).bodyJson().extractingPath("errors[0].path").isEqualTo("draftDueOn");
    }

    @Test
    void anUnknownOutlineIsRefused() {
        var answer = post(team.secretariat(), API, wanted("2027-01-05", "2027-01-15", "\"none\""));

        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[0].path")
                .isEqualTo("outline");
    }

    @Test
    void anOutlineWithTooFewAreasIsRefused() {
        var outline = "{\"areas\":[{\"title\":\"甲\"}],\"groups\":[{\"title\":\"乙\"}]}";

        assertThat(post(team.secretariat(), API, wanted("2027-01-05", "2027-01-15", outline)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("outline.areas.count");
    }

    @Test
    void somebodyOfAnotherOrganCannotTakePart() {
        var stranger = people.team().officer();
        var wanted = wanted("2027-01-05", "2027-01-15", "\"default\"")
                .replace(team.officer().id().value(), stranger.id().value());

        assertThat(post(team.secretariat(), API, wanted))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[0].path")
                .isEqualTo("participants");
    }

    @Test
    void aMeetingOfAnotherOrganIsUnknown() {
        var strangers = people.team();

        for (var who :
                new Account[] {strangers.secretariat(), strangers.committee(), strangers.officer(), team.admin()}) {
            assertThat(get(who, API + "/" + meeting.id())).hasStatus(404);
        }
        assertThat(post(strangers.secretariat(), API + "/" + meeting.id() + "/feedback", said("OPINION")))
                .hasStatus(404);
    }

    @Test
    void theListHoldsOnlyWhatOneMayKnowOf() {
        var others = people.meeting(people.team());

        assertThat(get(team.officer(), API))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains((int) meeting.id())
                .doesNotContain((int) others.id());
    }

    @Test
    void feedbackIsPassedOnByTheSecretariatAlone() {
        var path = API + "/" + meeting.id() + "/feedback";

        assertThat(post(team.officer(), path, said("OPINION"))).hasStatus(403);
        assertThat(post(team.secretariat(), path, said("OPINION"))).hasStatus(201);
    }

    @Test
    void feedbackOfAnUnknownKindIsRefused() {
        assertThat(post(team.secretariat(), API + "/" + meeting.id() + "/feedback", said("RUMOUR")))
                .hasStatus4xxClientError();
    }

    @Test
    void anOfficerSeesOnlyWhatWasSaidAboutThem() {
        var path = API + "/" + meeting.id();
        post(team.secretariat(), path + "/feedback", said("OPINION"));

        assertThat(get(team.officer(), path))
                .bodyJson()
                .extractingPath("feedback")
                .asArray()
                .hasSize(1);
        assertThat(get(team.colleague(), path))
                .bodyJson()
                .extractingPath("feedback")
                .asArray()
                .isEmpty();
    }

    private String wanted(String draftDueOn, String heldOn, String outline) {
        return """
                {"theme":"落实整改，改进作风","heldOn":"%s","draftDueOn":"%s","rectifyDueOn":"2027-07-15",
                 "participants":["%s"],"outline":%s}""".formatted(heldOn, draftDueOn, team.officer().id(), outline);
    }

    private String said(String kind) {
        return """
                {"kind":"%s","text":"下村时走访的多是干部家。","about":["%s"]}""".formatted(kind, team.officer().id());
    }

    private MvcTestResult get(Account who, String path) {
        return browser.get()
                .uri(path)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .exchange();
    }

    private MvcTestResult post(Account who, String path, String body) {
        return browser.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .exchange();
    }
}
