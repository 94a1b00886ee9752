package org.rectify.ledger;

import java.util.Locale;
import org.rectify.shared.Refusal;

/** The slips of one measure. */
enum SlipKind {
    /** 整改核验（销号）单 */
    VERIFICATION,
    /** 整改提醒单 */
    REMINDER;

    /** The kind of that name: {@code verification} or {@code reminder}. */
    static SlipKind named(String name) {
        for (var kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw Refusal.invalid("kind", "ledger.paper.kind");
    }
}
