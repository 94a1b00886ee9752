package org.rectify.organ;

import java.util.List;
import org.rectify.shared.Refusal;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see whom, in one place. Access follows the organ tree: a committee or secretariat sees its own organ and
 * those below it, never beside or above. The administrator oversees nothing.
 */
@Component
@Transactional(readOnly = true)
public class Access {

    private final AccountRepository accounts;
    private final OrganRepository organs;

    Access(AccountRepository accounts, OrganRepository organs) {
        this.accounts = accounts;
        this.organs = organs;
    }

    /** The person who is signed in. */
    public Account current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return accounts.findByUsername(authentication.getName())
                .map(RegisteredAccount::view)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("the account is gone"));
    }

    /** True when this person reads what the officers of that organ submit. */
    public boolean oversees(Account who, long organId) {
        return (who.is(Role.COMMITTEE) || who.is(Role.SECRETARIAT)) && covers(who.organId(), organId);
    }

    /** True when {@code below} is {@code above} or stands under it. */
    public boolean covers(long above, long below) {
        if (above == below) {
            return true;
        }
        var upper = organs.findById(above);
        var lower = organs.findById(below);
        return upper.isPresent() && lower.isPresent() && upper.get().covers(lower.get());
    }

    /** Ids of the organs that this person oversees; empty for who oversees none. */
    public List<Long> overseen(Account who) {
        return who.is(Role.COMMITTEE) || who.is(Role.SECRETARIAT) ? within(who.organId()) : List.of();
    }

    /** Ids of the organ and of all below it. */
    public List<Long> within(long organId) {
        var root = organs.findById(organId).orElseThrow(Refusal::hidden);
        return organs.findByPathStartingWithOrderByPath(root.path()).stream()
                .map(Organ::id)
                .toList();
    }
}
