package org.rectify.organ;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal tokens: a program gives one instead of the password, and each can be revoked alone. */
@Service
@Transactional
class ApiTokens {

    private static final String PREFIX = "rct_";
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenRepository tokens, Access access, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a token for the present person and tells it, this once. */
    String make(String name) {
        var who = access.current().id();
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var saved = tokens.save(new ApiToken(who, name, hash(token), clock.instant()));
        events.publishEvent(new TokenMade(saved.id(), who, clock.instant()));
        return token;
    }

    /** The present person's tokens, the newest first. */
    @Transactional(readOnly = true)
    List<TokenLine> mine() {
        return tokens.findByUsernameOrderByIdDesc(access.current().id().value()).stream()
                .map(ApiToken::line)
                .toList();
    }

    /** Ends a token of the present person. */
    void revoke(long id) {
        var who = access.current().id();
        var token = tokens.findById(id).filter(t -> t.belongsTo(who)).orElseThrow(Refusal::hidden);
        token.revoke(clock.instant());
        events.publishEvent(new TokenRevoked(id, who, clock.instant()));
    }

    /** True when this is a valid token of that person; the use is noted. */
    boolean accepts(String username, String token) {
        var found = find(username, token);
        var now = clock.instant();
        found.ifPresent(t -> tokens.noteUse(t.id(), now, now.minus(USE_NOTED_EVERY)));
        return found.isPresent();
    }

    /** True when it looks like a token, so that it is not tried as a password as well. */
    static boolean hasShape(String given) {
        return SHAPE.matcher(given).matches();
    }

    private Optional<ApiToken> find(String username, String token) {
        return tokens.findByUsernameAndHashAndRevokedAtIsNull(username, hash(token));
    }

    private static String hash(String token) {
        return Texts.sha256(token.getBytes(StandardCharsets.US_ASCII));
    }
}
