package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

class RefusalsTests {

    private final ErrorView view = new ErrorView(Words.bundles(), mock(Access.class));
    private final MockMvcTester pages = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new Refusals(view, new Problems(Words.bundles()), new FailureLog()))
            .setViewResolvers((name, locale) -> (model, request, response) -> {})
            .build());

    @Test
    void aRefusedStepIsAnsweredWithAPage() {
        var answer = pages.post().uri("/closure").exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT).hasViewName("error");
    }

    @Test
    void htmxGetsANoticeThatReplacesNothing() {
        var answer = pages.post().uri("/closure").header("HX-Request", "true").exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT).hasViewName("error :: refused");
        assertThat(answer).headers().hasValue("HX-Retarget", "#notices");
    }

    @Test
    void whatWasTypedComesBackOnThePage() {
        var answer = pages.post()
                .uri("/closure")
                .param("finding", "十一张报修单已核对。")
                .param("_csrf", "token")
                .param("password", "secret")
                .exchange();

        assertThat(answer)
                .model()
                .extractingByKey("kept")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(new ErrorView.Kept("finding", "十一张报修单已核对。"));
    }

    @Test
    void aPageNobodyWroteForSaysNothingOfTheCause() {
        var answer = pages.get().uri("/broken").exchange();

        assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer).model().extractingByKey("words").asString().doesNotContain("own words");
    }

    @Test
    void nobodySignedInIsNotARefusal() {
        var answer = pages.get().uri("/denied").exchange();

        assertThat(answer).hasFailed().failure().hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExpiredPageSaysThatTheTextIsSafe() {
        var failure = Failure.of(new MissingCsrfTokenException(null));

        assertThat(failure.status()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(failure.message(Words.bundles(), Locale.ENGLISH)).contains("Your text is safe");
    }

    @Test
    void theLogKeepsPlacesButNoWords() {
        var logged = FailureLog.withoutWords(new IllegalStateException("own words", new RuntimeException("more")), 0);

        assertThat(logged).hasMessage("java.lang.IllegalStateException");
        assertThat(logged.getCause()).hasMessage("java.lang.RuntimeException");
    }

    @Test
    void theOtherLanguageKeepsTheFilters() {
        var request = new MockHttpServletRequest("GET", "/ledger");
        request.setQueryString("state=OPEN&lang=zh_CN");

        assertThat(new Shell(request, null).in("en")).isEqualTo("/ledger?state=OPEN&lang=en");
    }

    @Controller
    static class Refusing {

        @PostMapping("/closure")
        String close() {
            throw Refusal.of(Refusal.Kind.CONFLICT, "error.409.title");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("own words");
        }

        @GetMapping("/denied")
        String denied() {
            throw new AccessDeniedException("no");
        }
    }
}
