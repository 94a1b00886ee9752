package org.rectify.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what never reached a controller, or fell out of a page half drawn: no stack trace, for nobody. */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorView view;
    private final Problems problems;
    private final FailureLog log;

    ErrorPages(ErrorView view, Problems problems, FailureLog log) {
        this.view = view;
        this.problems = problems;
        this.log = log;
    }

    /** @return a page, a notice for htmx, or problem details for the API */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var failure = failure(request);
        return Requests.isApi(request) ? problems.answer(failure, request) : view.of(failure, request, response);
    }

    private Failure failure(HttpServletRequest request) {
        var denied = Denied.reason(request);
        if (denied.isPresent()) {
            return Failure.of(denied.get());
        }
        var failure = Failure.of(status(request));
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            log.note(failure, cause);
        }
        return failure;
    }

    /** Somebody who opens /error by hand finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
