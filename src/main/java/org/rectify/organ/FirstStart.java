package org.rectify.organ;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.rectify.shared.Refusal;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints a link that creates the administrator, while there is nobody. It works once; a restart prints another. It goes
 * to the console and not to the log, since logs are kept and shared.
 */
@Component
class FirstStart {

    private static final int TOKEN_BYTES = 24;

    private final OrganService organs;
    private final String token = freshToken();

    FirstStart(OrganService organs) {
        this.organs = organs;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void printLink(ApplicationReadyEvent ready) {
        if (organs.isEmpty() && ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            var port = server == null ? 8080 : server.getPort();
            System.out.printf(
                    "%n  Create the administrator (this link works once):%n  http://localhost:%d/setup/%s%n%n",
                    port, token);
        }
    }

    /** Hides the set-up page from who does not hold the link, and from everybody once it was used. */
    void check(String given) {
        var same =
                MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        if (!same || !organs.isEmpty()) {
            throw Refusal.hidden();
        }
    }

    private static String freshToken() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
