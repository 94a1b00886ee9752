package org.rectify.ledger;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/** Somebody whose measure it is: whose statement promised it, who leads it, who supports it. */
@Embeddable
record Involved(String username, @Enumerated(STRING) Part part) {

    enum Part {
        OFFICER,
        LEAD,
        SUPPORTER
    }
}
