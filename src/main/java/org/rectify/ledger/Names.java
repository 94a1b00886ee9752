package org.rectify.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;

/** What the people on a page are called. */
record Names(Map<AccountId, Account> known) {

    String name(AccountId id) {
        var account = known.get(id);
        return account == null ? id.value() : account.name();
    }

    String names(Collection<AccountId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("、"));
    }
}
