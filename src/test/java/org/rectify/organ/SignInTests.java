package org.rectify.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RectifyTest
class SignInTests {

    private static final String API = "/api/v1/meetings";

    @Autowired
    People people;

    @Autowired
    OrganService organs;

    @Autowired
    ApiTokens tokens;

    @Autowired
    MockMvcTester browser;

    People.Team team;

    @BeforeEach
    void people() {
        team = people.team();
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(signIn(People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() {
        assertThat(signIn("wrong-password")).hasRedirectedUrl("/sign-in?error");
        assertThat(browser.get().uri("/sign-in?error")).hasStatusOk().bodyText().contains("sign-in-error");
    }

    @Test
    void whoGuessesIsToldToWaitEvenWithTheRightPassword() {
        for (var i = 0; i < 6; i++) {
            signIn("wrong-password");
        }

        assertThat(signIn(People.PASSWORD)).hasRedirectedUrl("/sign-in?locked");
        assertThat(browser.get().uri("/sign-in?locked")).hasStatusOk();
    }

    @Test
    void aRightPasswordSetsTheCountBack() {
        for (var i = 0; i < 4; i++) {
            signIn("wrong-password");
        }
        signIn(People.PASSWORD);
        for (var i = 0; i < 4; i++) {
            signIn("wrong-password");
        }

        assertThat(signIn(People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aClosedAccountDoesNotSignIn() {
        people.as(team.admin(), () -> organs.enable(team.officer().id(), false));

        assertThat(signIn(People.PASSWORD)).hasRedirectedUrl("/sign-in?error");
    }

    @Test
    void signingOutLeadsBackToTheForm() {
        assertThat(browser.post().uri("/sign-out").with(csrf()).with(user("anybody")))
                .hasRedirectedUrl("/sign-in?logout");
    }

    @Test
    void aPageAsksWhoItIs() {
        assertThat(browser.get().uri("/meetings")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.post().uri("/account/tokens").with(user(name())).param("name", "forged"))
                .hasStatus(403);
        assertThat(people.as(team.officer(), () -> tokens.mine())).isEmpty();
    }

    @Test
    void theApiTakesThePasswordAndKeepsNoSession() {
        var answer =
                browser.get().uri(API).with(httpBasic(name(), People.PASSWORD)).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void theApiRefusesAWrongPasswordWithProblemDetails() {
        var answer =
                browser.get().uri(API).with(httpBasic(name(), "wrong-password")).exchange();

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void theApiRefusesWhoSaysNothing() {
        assertThat(browser.get().uri(API)).hasStatus(401).hasContentType("application/problem+json");
    }

    @Test
    void theApiNeedsNoTokenAgainstForgery() {
        assertThat(browser.post()
                        .uri(API)
                        .contentType("application/json")
                        .content("{}")
                        .with(httpBasic(team.secretariat().id().value(), People.PASSWORD)))
                .hasStatus(422);
    }

    @Test
    void aPersonalTokenStandsForThePassword() {
        var token = people.as(team.officer(), () -> tokens.make("台账同步"));

        assertThat(browser.get().uri(API).with(httpBasic(name(), token))).hasStatusOk();
        assertThat(people.as(team.officer(), () -> tokens.mine()))
                .singleElement()
                .satisfies(line -> assertThat(line.lastUsedAt()).isNotNull());
    }

    @Test
    void aTokenIsOnesOwn() {
        var token = people.as(team.officer(), () -> tokens.make("台账同步"));

        assertThat(browser.get().uri(API).with(httpBasic(team.colleague().id().value(), token)))
                .hasStatus(401);
    }

    @Test
    void aRevokedTokenIsRefusedAndLocksNobodyOut() {
        var token = people.as(team.officer(), () -> tokens.make("台账同步"));
        var id = people.as(team.officer(), () -> tokens.mine()).get(0).id();
        people.as(team.officer(), () -> tokens.revoke(id));

        for (var i = 0; i < 8; i++) {
            assertThat(browser.get().uri(API).with(httpBasic(name(), token))).hasStatus(401);
        }

        assertThat(signIn(People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aTokenOfAClosedAccountIsRefused() {
        var token = people.as(team.officer(), () -> tokens.make("台账同步"));

        people.as(team.admin(), () -> organs.enable(team.officer().id(), false));

        assertThat(browser.get().uri(API).with(httpBasic(name(), token))).hasStatus(401);
    }

    @Test
    void aTokenDoesNotSignInAtTheForm() {
        var token = people.as(team.officer(), () -> tokens.make("台账同步"));

        assertThat(signIn(token)).hasRedirectedUrl("/sign-in?error");
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", name())
                .param("password", password)
                .exchange();
    }

    private String name() {
        return team.officer().id().value();
    }
}
