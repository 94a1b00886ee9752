package org.rectify.organ;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** A token that lets a program act for a person. Only its hash is kept: 256 random bits need no slow one. */
@Entity
class ApiToken {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String username;
    private String name;
    private String hash;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(AccountId owner, String name, String hash, Instant createdAt) {
        this.username = owner.value();
        this.name = Texts.required("name", name, 64).strip();
        this.hash = hash;
        this.createdAt = createdAt;
    }

    /** Ends it, for good. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    boolean belongsTo(AccountId who) {
        return username.equals(who.value());
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    TokenLine line() {
        return new TokenLine(id(), name, createdAt, lastUsedAt, revokedAt != null);
    }
}
