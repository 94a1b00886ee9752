package org.rectify.organ;

import java.util.Set;

/** A person to be added; the password is hashed and never kept. */
public record NewAccount(AccountId id, String name, String post, long organId, String password, Set<Role> roles) {

    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }
}
