package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Sends what the filters denied to the error page, together with the reason: an expired page reads differently. */
@Component
class Denied implements AccessDeniedHandler {

    private static final String REASON = Denied.class.getName();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (!response.isCommitted()) {
            request.setAttribute(REASON, reason);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Why the filters denied this request, if they did. */
    static Optional<Throwable> reason(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(REASON));
    }
}
