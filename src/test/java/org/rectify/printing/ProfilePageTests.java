package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.SignedIn;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.printing.paper.Profile;
import org.rectify.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How an organ prints: the page, who may settle it, and for whom it holds. */
@RectifyTest
class ProfilePageTests {

    @Autowired
    ProfileService profiles;

    @Autowired
    Profiles seeds;

    @Autowired
    OrganService organs;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    People.Team team;

    @BeforeEach
    void aTeam() {
        team = people.team();
    }

    @Test
    void theStandardHoldsUntilSomethingIsSettled() {
        assertThat(profiles.of(team.organ().id())).isEqualTo(Profile.STANDARD);
        assertThat(html(get("/printing/profile"))).contains("现在按标准版式", "每页 22 行", "<svg");
    }

    @Test
    void theSeedsAreChoicesAndTheFirstIsTheStandard() {
        assertThat(seeds.named(Profiles.DEFAULT)).isEqualTo(Profile.STANDARD);
        assertThat(seeds.all().keySet()).hasSizeGreaterThanOrEqualTo(3).startsWith(Profiles.DEFAULT);
    }

    @Test
    void aSeedFillsThePageAndSettlesNothing() {
        var page = html(get("/printing/profile?seed=fixed-30"));

        assertThat(page).contains("value=\"30\"", "每页 21 行").containsPattern("(?s)seed=fixed-30\"[^>]*aria-current");
        assertThat(profiles.of(team.organ().id())).isEqualTo(Profile.STANDARD);
        assertThat(get("/printing/profile?seed=none")).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void theSecretariatSettlesItForItsOrgan() {
        assertThat(post("pageNumbers=CENTRED&pitch=28&byline=NAME&date=END")).hasStatus(FOUND);

        var settled = profiles.of(team.organ().id());
        assertThat(settled.pageNumbers()).isEqualTo(Profile.PageNumbers.CENTRED);
        assertThat(settled.lines()).isEqualTo(22);
        assertThat(settled.firstPageNumbered()).isFalse();
        assertThat(html(get("/printing/profile"))).contains("本单位自己的版式，沈嘉禾于", "恢复标准");
    }

    @Test
    void organsBelowFollowUntilTheySettleTheirOwn() {
        settle(team.secretariat(), ProfileInForce.NONE, "fixed-30");
        var below = people.as(
                team.admin(), () -> organs.addOrgan("下级支部", team.organ().id()));
        var secretary = people.add(below, "below" + below.id(), "乔木", Role.SECRETARIAT);

        assertThat(profiles.of(below.id())).isEqualTo(seeds.named("fixed-30"));
        assertThat(html(get(secretary, "/printing/profile")))
                .contains("沿用上级单位“" + team.organ().name() + "”");

        settle(secretary, ProfileInForce.NONE, "centred-numbers");

        assertThat(profiles.of(below.id())).isEqualTo(seeds.named("centred-numbers"));
        assertThat(profiles.of(team.organ().id())).isEqualTo(seeds.named("fixed-30"));
        assertThat(html(get(secretary, "/printing/profile")))
                .contains("沿用上级“" + team.organ().name() + "”");
    }

    @Test
    void whatWasSettledCanBeDropped() {
        settle(team.secretariat(), ProfileInForce.NONE, "fixed-30");

        assertThat(post("step=drop&version=0")).hasStatus(FOUND);

        assertThat(profiles.of(team.organ().id())).isEqualTo(Profile.STANDARD);
    }

    @Test
    void whoReadAnOldPageIsTold() {
        settle(team.secretariat(), ProfileInForce.NONE, "fixed-30");

        var late = post("pageNumbers=CENTRED&version=-1");

        assertThat(late).hasStatus(CONFLICT);
        assertThat(html(late)).contains("别人改过版式", "value=\"30\"");
        assertThat(profiles.of(team.organ().id())).isEqualTo(seeds.named("fixed-30"));
    }

    @Test
    void aPitchThatCannotBeSetIsToldBesideItsField() {
        for (var wrong : List.of("12", "abc", "28.01")) {
            var answer = post("pitch=" + wrong);

            assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(html(answer)).contains("id=\"pitch-error\"", "行距请填 24 到 40 磅", "value=\"" + wrong + "\"");
        }
    }

    @Test
    void thePreviewFollowsTheChoicesWithAndWithoutScript() {
        var fragment = html(get("/printing/profile/preview?pitch=30&pageNumbers=CENTRED&firstPageNumbered=true"));
        var page = html(post("step=show&pitch=30&pageNumbers=CENTRED&firstPageNumbered=true"));

        assertThat(fragment).contains("每页 21 行", "版式核对一致", "— 1 —").doesNotContain("<html");
        assertThat(page).contains("每页 21 行", "— 1 —", "value=\"30\"");
        assertThat(html(get("/printing/profile/preview?pitch=9")))
                .contains("有一项填得不对")
                .doesNotContain("<svg");
        assertThat(profiles.of(team.organ().id())).isEqualTo(Profile.STANDARD);
    }

    @Test
    void onlyTheSecretariatSettlesIt() {
        for (var other : List.of(team.officer(), team.committee(), team.admin())) {
            assertThat(get(other, "/printing/profile")).hasStatus(FORBIDDEN);
            assertThat(get(other, "/printing/profile/preview")).hasStatus(FORBIDDEN);
            assertThat(post(other, "pageNumbers=CENTRED")).hasStatus(FORBIDDEN);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> settle(other, ProfileInForce.NONE, "fixed-30"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.as(other, () -> profiles.drop(ProfileInForce.NONE)));
        }
    }

    @Test
    void aChoiceBasedOnAnOldOneIsRefused() {
        settle(team.secretariat(), ProfileInForce.NONE, "fixed-30");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> settle(team.secretariat(), ProfileInForce.NONE, "fixed-28"))
                .withMessage("printing.profile.outdated");
    }

    private void settle(Account who, int version, String seed) {
        people.as(who, () -> profiles.settle(version, seeds.named(seed)));
    }

    private MvcTestResult get(String uri) {
        return get(team.secretariat(), uri);
    }

    private MvcTestResult get(Account who, String uri) {
        return signedIn.get(who, uri);
    }

    private MvcTestResult post(String form) {
        return post(team.secretariat(), form);
    }

    private MvcTestResult post(Account who, String form) {
        return signedIn.post(who, "/printing/profile?" + form);
    }

    private static String html(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
