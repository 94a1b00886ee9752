package org.rectify.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The end of the chain, in a single row. Who holds its lock may append. */
@Entity
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private int version;

    private long entries;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditHead() {}

    /** Makes the entry that comes next, and moves on to it. */
    AuditEntry append(Step step, String detail) {
        var entry = new AuditEntry(entries + 1, step, detail, hash);
        entries++;
        hash = entry.hash();
        return entry;
    }

    long entries() {
        return entries;
    }

    String hash() {
        return hash;
    }
}
