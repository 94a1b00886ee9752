package org.rectify.printing;

import java.time.LocalDate;
import java.util.List;
import org.rectify.organ.Account;
import org.rectify.organ.OrganService;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.stereotype.Component;

/** Puts a statement into the words that its organ's rule prints. */
@Component
class PrintOrders {

    private final ProfileService profiles;
    private final StatementService statements;
    private final OrganService organs;

    PrintOrders(ProfileService profiles, StatementService statements, OrganService organs) {
        this.profiles = profiles;
        this.statements = statements;
        this.organs = organs;
    }

    /** @param dated for the document's properties */
    PrintOrder of(StatementView text, LocalDate dated) {
        var organ = statements.organOf(text.id());
        var profile = profiles.of(organ);
        var signer = new Signer(organs.organName(organ), name(text));
        return new PrintOrder(ProfiledPaper.of(StatementPaper.of(text, dated), profile, signer), profile);
    }

    /** The officer's name, or the username where the account is gone. */
    String name(StatementView text) {
        var found = organs.accounts(List.of(text.officer()));
        return found.values().stream()
                .map(Account::name)
                .findFirst()
                .orElse(text.officer().value());
    }
}
