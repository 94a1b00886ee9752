package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.rectify.organ.Access;
import org.rectify.organ.AccountId;
import org.rectify.organ.Role;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/** Which measures the present person reaches: their own, and those of the organs they oversee. */
@Component
class LedgerAccess {

    private final LedgerEntryRepository entries;
    private final Access access;
    private final Clock clock;

    LedgerAccess(LedgerEntryRepository entries, Access access, Clock clock) {
        this.entries = entries;
        this.access = access;
        this.clock = clock;
    }

    AccountId me() {
        return access.current().id();
    }

    /** A measure that may be seen; any other is as if there were none. */
    LedgerEntry visible(long id) {
        return entries.findById(id).filter(this::sees).orElseThrow(Refusal::hidden);
    }

    LedgerEntry visibleOfMeasure(long measureId) {
        return entries.findByMeasureId(measureId).filter(this::sees).orElseThrow(Refusal::hidden);
    }

    private boolean sees(LedgerEntry entry) {
        var who = access.current();
        return entry.involves(who.id()) || access.oversees(who, entry.organId());
    }

    /** A measure of an organ that the present person oversees, and not only their own. */
    LedgerEntry overseen(long id) {
        var entry = visible(id);
        if (!access.oversees(access.current(), entry.organId())) {
            throw Refusal.forbidden("ledger.not-overseen");
        }
        return entry;
    }

    /** Whether the present person keeps the ledger of the measure's organ. */
    boolean keeps(LedgerEntry entry) {
        var who = access.current();
        return who.is(Role.SECRETARIAT) && access.oversees(who, entry.organId());
    }

    /** The condition of a list: what may be seen, narrowed by the filter. */
    LedgerQuery query(LedgerFilter filter) {
        var who = access.current();
        var organ = filter.organ();
        return LedgerQuery.of(
                filter,
                new Reader(who.id(), access.overseen(who)),
                organ == null ? null : access.within(organ),
                LocalDate.now(clock));
    }
}
