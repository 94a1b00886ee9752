package org.rectify.organ;

import java.util.function.Supplier;
import org.rectify.shared.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes steps in somebody's name, with exactly their rights; for loading the demo, never for a request. */
@Component
public class RunAs {

    private final AccountRepository accounts;

    RunAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Runs the step as this person and gives back its result. */
    public <T> T account(AccountId who, Supplier<T> step) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(who));
        SecurityContextHolder.setContext(context);
        try {
            return step.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Authentication authentication(AccountId who) {
        var account = accounts.findByUsername(who.value())
                .orElseThrow(Refusal::hidden)
                .view();
        var authorities = account.roles().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(who.value(), null, authorities);
    }
}
