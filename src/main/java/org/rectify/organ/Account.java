package org.rectify.organ;

import java.util.Set;

/**
 * A person as the other modules see them.
 *
 * @param post what they are (职务), may be empty
 */
public record Account(AccountId id, String name, String post, long organId, String organName, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
