package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers every refused step, whoever refused it: the API with problem details, htmx with a notice, a person with a
 * page. One advice for all of them, because the filters of the API ask it too, before any controller is known.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final ErrorView view;
    private final Problems problems;
    private final FailureLog log;

    Refusals(ErrorView view, Problems problems, FailureLog log) {
        this.view = view;
        this.problems = problems;
        this.log = log;
    }

    /** @return a page or notice, or problem details */
    @ExceptionHandler
    Object refused(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var api = Requests.isApi(request);
        if (!api && asksWhoItIs(cause, request)) {
            throw cause; // the filters show the sign-in page
        }
        var failure = Failure.of(cause);
        log.note(failure, cause);
        return api ? problems.answer(failure, request) : view.of(failure, request, response);
    }

    private static boolean asksWhoItIs(Exception cause, HttpServletRequest request) {
        return cause instanceof AuthenticationException
                || cause instanceof AccessDeniedException && request.getUserPrincipal() == null;
    }
}
