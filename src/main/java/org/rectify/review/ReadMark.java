package org.rectify.review;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/** Which revision of a statement somebody read last, so that the next reading can show what changed since. */
@Entity
class ReadMark {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long statementId;
    private String reader;
    private int revision;
    private int earlier;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ReadMark() {}

    ReadMark(long statementId, AccountId reader, Instant at) {
        this.statementId = statementId;
        this.reader = reader.value();
        this.readAt = at;
    }

    /** Notes that this revision was read; reading an old one again changes nothing. */
    void read(int number, Instant at) {
        if (number > revision) {
            earlier = revision;
            revision = number;
            readAt = at;
        }
    }

    /** The last revision that was read before this one; 0 for none. */
    int lastBefore(int number) {
        return revision < number ? revision : earlier;
    }
}
