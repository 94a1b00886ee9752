package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What the API answers when a step is refused: problem details (RFC 9457) with a {@code code} and, for fields,
 * {@code errors} of {@code path} and {@code message}.
 */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<ProblemDetail> answer(Failure failure, HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.message(messages, locale));
        problem.setInstance(URI.create(Requests.uri(request)));
        problem.setProperty("code", failure.code());
        problem.setProperty("errors", errors(failure));
        problem.setProperty("reference", RequestReference.of(request));
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private List<Map<String, String>> errors(Failure failure) {
        return failure.abouts().stream()
                .map(about -> Map.of(
                        "path",
                        about.path(),
                        "message",
                        messages.getMessage(about.sentence(), LocaleContextHolder.getLocale())))
                .toList();
    }
}
