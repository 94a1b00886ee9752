package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

class ProblemsTests {

    private final MockMvcTester api = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new Refusals(
                    new ErrorView(Words.bundles(), mock(Access.class)),
                    new Problems(Words.bundles()),
                    new FailureLog()))
            .build());

    @ParameterizedTest
    @CsvSource({
        "CONFLICT,409",
        "INVALID,422",
        "FORBIDDEN,403",
        "HIDDEN,404",
        "OUTDATED,412",
        "UNCONDITIONAL,428",
        "UNREADABLE,422",
        "UNSUPPORTED,415",
        "TOO_LARGE,413"
    })
    void aRefusalHasTheStatusOfItsKind(Refusal.Kind kind, int status) {
        var answer = api.get().uri("/api/v1/refusal/{kind}", kind).exchange();

        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aRefusalNamesItsCodeAndWhatItIsAbout() {
        var answer =
                api.get().uri("/api/v1/refusal/INVALID").locale(Locale.ENGLISH).exchange();

        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("error.422.title");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("Something needs a change");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].path").isEqualTo("areas/1/text");
    }

    @Test
    void anInvalidBodySaysWhichFields() {
        var answer = api.post()
                .uri("/api/v1/body")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"theme\":\" \"}")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].path").isEqualTo("theme");
    }

    @Test
    void anUnreadableBodyIsABadRequestWithoutItsWords() {
        var answer = api.post()
                .uri("/api/v1/body")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"theme\": my own words")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).bodyText().doesNotContain("my own words");
    }

    @Test
    void aMissingFileIsABadRequest() {
        var answer = api.post()
                .uri("/api/v1/file")
                .multipart()
                .file(new MockMultipartFile("other", new byte[1]))
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThat(api.get().uri("/api/v1/things/abc").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"lock,409", "twice,409", "denied,403", "nobody,401", "large,413", "broken,500"})
    void whatOthersThrowHasAStatusToo(String failure, int status) {
        var answer = api.get()
                .uri("/api/v1/failure/{failure}", failure)
                .principal(() -> "officer")
                .exchange();

        assertThat(answer)
                .hasStatus(status)
                .bodyText()
                .doesNotContain("own words")
                .doesNotContain("Exception");
    }

    record Body(@NotBlank String theme) {}

    @RestController
    static class Refusing {

        @GetMapping("/api/v1/refusal/{kind}")
        String refuse(@PathVariable Refusal.Kind kind) {
            throw kind == Refusal.Kind.INVALID
                    ? Refusal.invalid("areas/1/text", "error.422.title")
                    : Refusal.of(kind, "error.422.title");
        }

        @PostMapping("/api/v1/body")
        String body(@Valid @RequestBody Body body) {
            return body.theme();
        }

        @PostMapping("/api/v1/file")
        String file(@RequestPart MultipartFile file) {
            return file.getName();
        }

        @GetMapping("/api/v1/things/{id}")
        String thing(@PathVariable long id) {
            return "thing " + id;
        }

        @GetMapping("/api/v1/failure/{failure}")
        String fail(@PathVariable String failure) {
            throw switch (failure) {
                case "lock" -> new OptimisticLockingFailureException("own words");
                case "twice" -> new DataIntegrityViolationException("own words");
                case "denied" -> new AccessDeniedException("own words");
                case "nobody" -> new BadCredentialsException("own words");
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("own words");
            };
        }
    }
}
