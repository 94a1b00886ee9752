package org.rectify.organ;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.EAGER;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** A person who may sign in. Wrong passwords in a row delay the next try, longer each time. */
@Entity
@Table(name = "account")
class RegisteredAccount {

    /** Wrong passwords that cost nothing. */
    private static final int FREE_TRIES = 5;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final int MAX_DOUBLINGS = 5;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String username;
    private String name;
    private String post;

    @ManyToOne(fetch = EAGER, optional = false)
    @JoinColumn(name = "organ_id")
    private Organ organ;

    private String passwordHash;
    private boolean enabled = true;
    private int failedTries;
    private @Nullable Instant lockedUntil;

    @ElementCollection(fetch = EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected RegisteredAccount() {}

    RegisteredAccount(
            AccountId id, String name, String post, Organ organ, String passwordHash, Collection<Role> roles) {
        this.username = id.value();
        this.passwordHash = passwordHash;
        this.organ = organ;
        this.name = Texts.required("name", name, 64).strip();
        this.post = Texts.optional("post", post, 100).strip();
        take(roles);
    }

    /** Takes these roles instead of the present ones; nobody is without one. */
    final void take(Collection<Role> taken) {
        Refusal.unlessValid(!taken.isEmpty(), "roles", "account.roles.missing");
        roles.clear();
        roles.addAll(taken);
    }

    void describe(String newName, String newPost, Organ newOrgan) {
        name = Texts.required("name", newName, 64).strip();
        post = Texts.optional("post", newPost, 100).strip();
        organ = newOrgan;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        forgetFailures();
    }

    void enable(boolean on) {
        enabled = on;
    }

    /** Notes a wrong password; from the sixth in a row on, the next try has to wait. */
    void noteFailure(Instant now) {
        failedTries++;
        if (failedTries > FREE_TRIES) {
            var doublings = Math.min(failedTries - FREE_TRIES - 1, MAX_DOUBLINGS);
            lockedUntil = now.plus(FIRST_DELAY.multipliedBy(1L << doublings));
        }
    }

    void forgetFailures() {
        failedTries = 0;
        lockedUntil = null;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    Organ organ() {
        return organ;
    }

    Account view() {
        return new Account(new AccountId(username), name, post, organ.id(), organ.name(), Set.copyOf(roles));
    }
}
