package org.rectify.organ;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people sign in, and delays who guesses passwords. The count is kept with the account, so every node knows it. */
@Service
@Transactional
class SignIn implements UserDetailsService {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var account = accounts.findByUsername(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return User.withUsername(username)
                .password(account.passwordHash())
                .authorities(
                        account.view().roles().stream().map(Role::authority).toArray(String[]::new))
                .disabled(!account.enabled())
                .accountLocked(account.lockedAt(clock.instant()))
                .build();
    }

    /** A name that nobody has leaves no trace: it may be a password typed into the wrong field. */
    @EventListener
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        accounts.lockByUsername(event.getAuthentication().getName()).ifPresent(account -> {
            account.noteFailure(clock.instant());
            events.publishEvent(new SignInFailed(account.view().id(), clock.instant()));
        });
    }

    @EventListener
    void rightPassword(AuthenticationSuccessEvent event) {
        if (!(event.getAuthentication() instanceof TokenSignIn.ByToken)) {
            accounts.forgetFailures(event.getAuthentication().getName());
        }
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        events.publishEvent(new SignedIn(new AccountId(event.getAuthentication().getName()), clock.instant()));
    }
}
