package org.rectify.printing;

import org.jspecify.annotations.Nullable;
import org.rectify.printing.typeset.Composition;
import org.rectify.statement.StatementView;

/**
 * A statement as it prints for its reader.
 *
 * @param revision which submission it is, 0 for the officer's draft
 * @param own whether the reader is its officer
 * @param officer the officer's name, or the username where the account is gone
 * @param kept what was kept of it when it was approved; null while it is not
 */
public record Paper(
        StatementView statement,
        int revision,
        boolean own,
        String officer,
        Composition composition,
        @Nullable Kept kept) {

    /** A paper that is not approved. */
    Paper(StatementView statement, int revision, boolean own, String officer, Composition composition) {
        this(statement, revision, own, officer, composition, null);
    }

    /** Whether it is an approved one, set by the rule of that time. */
    public boolean frozen() {
        return kept != null;
    }

    /** Whether the pages lie today as they lay when its files were made. */
    public boolean asKept() {
        return kept == null || kept.fingerprint().equals(composition.fingerprint());
    }

    /** What its documents are named after. */
    String name() {
        return officer + " " + statement.title();
    }
}
