package org.rectify.printing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.printing.paper.Profile;
import org.rectify.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How organs print. A secretariat settles it for its own organ; below, it holds until they settle something themselves. */
@Service
@Transactional
public class ProfileService {

    private final OrganProfileRepository settled;
    private final OrganService organs;
    private final Access access;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileService(
            OrganProfileRepository settled,
            OrganService organs,
            Access access,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settled = settled;
        this.organs = organs;
        this.access = access;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** How that organ prints; for papers, whoever prints them. */
    @Transactional(readOnly = true)
    public Profile of(long organId) {
        return nearest(organs.lineage(organId))
                .map(found -> profile(found.profile()))
                .orElse(Profile.STANDARD);
    }

    /** How the present secretariat's organ prints, and who settled it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SECRETARIAT')")
    public ProfileInForce inForce() {
        var organ = access.current().organId();
        return nearest(organs.lineage(organ))
                .map(found -> inForce(found, organ))
                .orElse(new ProfileInForce(Profile.STANDARD, ProfileInForce.NONE, null, null, null));
    }

    /** Name of the organ above whose profile would hold if the present one dropped its own; null for none: the standard. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SECRETARIAT')")
    public @Nullable String above() {
        var lineage = organs.lineage(access.current().organId());
        return nearest(lineage.subList(1, lineage.size()))
                .map(found -> organs.organName(found.organId()))
                .orElse(null);
    }

    /**
     * Settles how the present secretariat's organ prints; what was approved keeps its own.
     *
     * @param version of the organ's own choice when it was read, {@link ProfileInForce#NONE} for none
     * @throws Refusal outdated when somebody else was faster
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void settle(int version, Profile profile) {
        var who = access.current();
        var own = own(who, version);
        var words = json.writeValueAsString(profile);
        own.ifPresent(found -> found.settle(words, who.id(), clock.instant()));
        save(own.orElseGet(() -> new OrganProfile(who.organId(), words, who.id(), clock.instant())));
        events.publishEvent(new ProfileSettled(who.organId(), who.id(), clock.instant()));
    }

    /** Leaves it to the organ above, or to the standard. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void drop(int version) {
        var who = access.current();
        own(who, version).ifPresent(found -> {
            settled.delete(found);
            events.publishEvent(new ProfileDropped(who.organId(), who.id(), clock.instant()));
        });
    }

    private ProfileInForce inForce(OrganProfile found, long organ) {
        boolean own = found.organId() == organ;
        return new ProfileInForce(
                profile(found.profile()),
                own ? found.version() : ProfileInForce.NONE,
                own ? null : organs.organName(found.organId()),
                name(found.changedBy()),
                found.changedAt());
    }

    private Optional<OrganProfile> own(Account who, int version) {
        var own = settled.findByOrganId(who.organId());
        if (own.map(OrganProfile::version).orElse(ProfileInForce.NONE) != version) {
            throw outdated();
        }
        return own;
    }

    /** Saves at once, so that what the database refuses is known while it can still be said why. */
    private void save(OrganProfile profile) {
        try {
            settled.saveAndFlush(profile);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw outdated();
        }
    }

    private Optional<OrganProfile> nearest(List<Long> lineage) {
        var found = settled.findByOrganIdIn(lineage);
        return lineage.stream()
                .flatMap(organ -> found.stream().filter(each -> each.organId() == organ))
                .findFirst();
    }

    private Profile profile(String words) {
        return json.readValue(words, Profile.class);
    }

    private String name(AccountId who) {
        return organs.find(who).map(Account::name).orElse(who.value());
    }

    private static Refusal outdated() {
        return Refusal.outdated(null, "printing.profile.outdated");
    }
}
