package org.rectify.organ;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Takes a personal token in the place of the password, for the API only. A wrong token is refused at once: guessing 256
 * bits needs no delay, and a program with a revoked token must not lock its owner out.
 */
class TokenSignIn implements AuthenticationProvider {

    private final ApiTokens tokens;
    private final SignIn people;

    TokenSignIn(ApiTokens tokens, SignIn people) {
        this.tokens = tokens;
        this.people = people;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        var secret = String.valueOf(given.getCredentials());
        if (!ApiTokens.hasShape(secret)) {
            return null; // a password: somebody else's business
        }
        if (!tokens.accepts(given.getName(), secret)) {
            throw new CredentialsExpiredException("not a valid token");
        }
        var who = people.loadUserByUsername(given.getName());
        if (!who.isEnabled()) {
            throw new DisabledException("the account is closed");
        }
        return new ByToken(who);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Somebody known by a token; it says nothing about whether they know the password. */
    static final class ByToken extends UsernamePasswordAuthenticationToken {

        ByToken(UserDetails who) {
            super(who, null, who.getAuthorities());
        }
    }
}
