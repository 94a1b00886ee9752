package org.rectify.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a short number such as {@code 7C2F-1124}: in the log (MDC key {@code requestId}), in the answer
 * (header {@code X-Request-Id}) and on an error page, so that somebody can read it out over the telephone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReference extends OncePerRequestFilter {

    private static final String NAME = "requestId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = next();
        request.setAttribute(NAME, reference);
        response.setHeader("X-Request-Id", reference);
        MDC.put(NAME, reference);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }

    /** The number of that request; a dash when it came past this filter. */
    static String of(HttpServletRequest request) {
        var reference = request.getAttribute(NAME);
        return reference == null ? "—" : reference.toString();
    }

    private static String next() {
        var random = ThreadLocalRandom.current();
        return String.format(Locale.ROOT, "%04X-%04X", random.nextInt(0x10000), random.nextInt(0x10000));
    }
}
