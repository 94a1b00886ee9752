package org.rectify.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;

/** A file of an upload of many that is not certainly somebody's, until who sent it says whose it is. */
@Entity
class StrayFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private String handedInBy = "";
    private String name = "";

    @Column(columnDefinition = "text")
    private String source = "";

    private String sha256 = "";
    private Instant takenAt = Instant.EPOCH;

    protected StrayFile() {}

    StrayFile(long meetingId, AccountId by, String name, String source, Instant at) {
        this.meetingId = meetingId;
        this.handedInBy = by.value();
        this.name = name;
        this.source = source;
        this.sha256 = Texts.sha256(source.getBytes(StandardCharsets.UTF_8));
        this.takenAt = at;
    }

    boolean isBy(AccountId who) {
        return handedInBy.equals(who.value());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long meetingId() {
        return meetingId;
    }

    String name() {
        return name;
    }

    String source() {
        return source;
    }

    /** Of the text. */
    String sha256() {
        return sha256;
    }
}
