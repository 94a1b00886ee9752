package org.rectify.printing;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;

/** How an organ prints, settled by its own secretariat; it holds for the organs below that have settled nothing. */
@Entity
class OrganProfile {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;

    /** As JSON. */
    private String profile;

    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganProfile() {}

    OrganProfile(long organId, String profile, AccountId by, Instant at) {
        this.organId = organId;
        settle(profile, by, at);
    }

    final void settle(String newProfile, AccountId by, Instant at) {
        profile = newProfile;
        changedBy = by.value();
        changedAt = at;
    }

    int version() {
        return version;
    }

    long organId() {
        return organId;
    }

    String profile() {
        return profile;
    }

    AccountId changedBy() {
        return new AccountId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }
}
