package org.rectify.ledger;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/**
 * The orders a list of measures may have. By date, and in every order at last, open measures stand before closed ones
 * and the id decides, so that no page repeats a row of another.
 */
public enum LedgerSort {
    DUE("e.closed, e.dueOn, e.id"),
    DUE_DESC("e.closed, e.dueOn desc, e.id"),
    CODE("e.matter.statementId, e.matter.groupOrdinal, e.matter.ordinal, e.id"),
    OWNER("e.matter.leadOwner, e.closed, e.dueOn, e.id"),
    STATE("e.state, e.dueOn, e.id");

    private static final Map<String, LedgerSort> NAMES = Map.of(
            "dueOn",
            DUE,
            "dueOn,asc",
            DUE,
            "dueOn,desc",
            DUE_DESC,
            "-dueOn",
            DUE_DESC,
            "code",
            CODE,
            "leadOwner",
            OWNER,
            "state",
            STATE);

    private final String order;

    LedgerSort(String order) {
        this.order = order;
    }

    /** The order of that name: {@code dueOn}, {@code dueOn,desc}, {@code code}, {@code leadOwner}, {@code state}. */
    public static LedgerSort named(@Nullable String name) {
        if (Texts.isBlank(name)) {
            return DUE;
        }
        Refusal.unlessValid(NAMES.containsKey(name), "sort", "ledger.sort.unknown");
        return Objects.requireNonNull(NAMES.get(name));
    }

    String order() {
        return order;
    }
}
