package org.rectify.organ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ tree and the people in it. */
@Service
@Transactional
public class OrganService {

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 64;

    /** A name that can stand in an address and be told from its neighbours in a list. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}._@-]+");

    /** What bcrypt can take; an ideograph has three bytes. */
    private static final int MOST_PASSWORD_BYTES = 72;

    private final OrganRepository organs;
    private final AccountRepository accounts;
    private final Access access;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganService(
            OrganRepository organs,
            AccountRepository accounts,
            Access access,
            PasswordEncoder passwords,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organs = organs;
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** True before the first administrator exists. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Sets up the root organ and the first administrator; possible only once. */
    public Account found(String organName, AccountId administrator, String name, String password) {
        Refusal.unless(isEmpty(), "setup.done");
        var root = plant(organName, null);
        var account = register(administrator, name, "", root, password, Set.of(Role.ADMIN));
        events.publishEvent(new AccountAdded(administrator, administrator, clock.instant()));
        return account;
    }

    /** Adds an organ under {@code parentId}. */
    @PreAuthorize("hasRole('ADMIN')")
    public OrganView addOrgan(String name, long parentId) {
        var organ = plant(name, organ(parentId)).view();
        events.publishEvent(new OrganAdded(organ.id(), self(), clock.instant()));
        return organ;
    }

    /** Adds a person; the username can be taken only once. */
    @PreAuthorize("hasRole('ADMIN')")
    public Account addAccount(NewAccount account) {
        var added = register(
                account.id(),
                account.name(),
                account.post(),
                organ(account.organId()),
                account.password(),
                account.roles());
        events.publishEvent(new AccountAdded(added.id(), self(), clock.instant()));
        return added;
    }

    /** Describes the person anew and gives them these roles; new roles hold from their next sign-in, which is now. */
    @PreAuthorize("hasRole('ADMIN')")
    public Account changeAccount(AccountId id, String name, String post, long organId, Collection<Role> roles) {
        var account = registered(id);
        Refusal.unless(!self().equals(id) || roles.contains(Role.ADMIN), "account.own-admin-role");
        var rolesChange = !account.view().roles().equals(Set.copyOf(roles));
        account.describe(name, post, organ(organId));
        account.take(roles);
        if (rolesChange) {
            sessions.end(id);
        }
        events.publishEvent(new AccountChanged(id, self(), clock.instant()));
        return account.view();
    }

    /** Gives the person another password and signs them out everywhere. */
    @PreAuthorize("hasRole('ADMIN')")
    public void changePassword(AccountId id, String password) {
        registered(id).changePassword(encoded("password", password));
        sessions.end(id);
        events.publishEvent(new PasswordChanged(id, self(), clock.instant()));
    }

    /**
     * Changes the present person's password, who proves with the old one that it is them; their other sessions end.
     *
     * @param session id of the session to be kept
     */
    public void changeOwnPassword(String present, String password, String session) {
        var who = self();
        var account = registered(who);
        Refusal.unlessValid(passwords.matches(present, account.passwordHash()), "present", "account.password.wrong");
        account.changePassword(encoded("password", password));
        sessions.endOthers(who, session);
        events.publishEvent(new PasswordChanged(who, who, clock.instant()));
    }

    /** Lets the person sign in, or no longer; then they are signed out at once. */
    @PreAuthorize("hasRole('ADMIN')")
    public void enable(AccountId id, boolean on) {
        Refusal.unless(on || !self().equals(id), "account.own-closing");
        registered(id).enable(on);
        if (!on) {
            sessions.end(id);
        }
        events.publishEvent(new AccountSwitched(id, on, self(), clock.instant()));
    }

    /** The person of that name. */
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return accounts.findByUsername(id.value()).map(RegisteredAccount::view);
    }

    /** Those of the named people that exist, in one query. */
    @Transactional(readOnly = true)
    public Map<AccountId, Account> accounts(Collection<AccountId> ids) {
        return accounts.findByUsernameIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(RegisteredAccount::view)
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Everybody in the organ and below it, by username. */
    @Transactional(readOnly = true)
    public List<Account> within(long organId) {
        var root = organ(organId);
        return accounts.findByOrganPathStartingWithOrderByUsername(root.path()).stream()
                .map(RegisteredAccount::view)
                .toList();
    }

    /** Everybody who could lead or support a measure: the person's organ and all below it. */
    @Transactional(readOnly = true)
    public List<Account> colleagues() {
        return within(access.current().organId());
    }

    /** The name of an organ, as letters and reports give it. */
    @Transactional(readOnly = true)
    public String organName(long id) {
        return organ(id).name();
    }

    /** Everybody there is, by username. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<AccountLine> everybody() {
        return accounts.findByOrganPathStartingWithOrderByUsername("/").stream()
                .map(a -> new AccountLine(a.view(), a.enabled()))
                .toList();
    }

    /** The organ and those above it, from below: what one has not settled for itself, the next may have. */
    @Transactional(readOnly = true)
    public List<Long> lineage(long id) {
        return organ(id).lineage();
    }

    /** The whole tree, parents before children. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<OrganView> tree() {
        return organs.findByPathStartingWithOrderByPath("/").stream()
                .map(Organ::view)
                .toList();
    }

    private Organ plant(String name, @Nullable Organ parent) {
        var organ = organs.save(new Organ(name));
        organ.joinUnder(parent);
        return organ;
    }

    private Account register(
            AccountId id, String name, String post, Organ organ, String password, Collection<Role> roles) {
        Refusal.unlessValid(PLAIN_NAME.matcher(id.value()).matches(), "username", "account.name.plain");
        Refusal.unlessValid(!accounts.existsByUsername(id.value()), "username", "account.name.taken");
        return accounts.save(new RegisteredAccount(id, name, post, organ, encoded("password", password), roles))
                .view();
    }

    private String encoded(String path, @Nullable String given) {
        var password = given == null ? "" : given;
        var length = Texts.length(password);
        Refusal.unlessValid(
                length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD,
                path,
                "account.password.length",
                SHORTEST_PASSWORD,
                LONGEST_PASSWORD);
        Refusal.unlessValid(
                password.getBytes(StandardCharsets.UTF_8).length <= MOST_PASSWORD_BYTES,
                path,
                "account.password.bytes");
        return String.valueOf(passwords.encode(password));
    }

    private AccountId self() {
        return access.current().id();
    }

    private Organ organ(long id) {
        return organs.findById(id).orElseThrow(Refusal::hidden);
    }

    private RegisteredAccount registered(AccountId id) {
        return accounts.findByUsername(id.value()).orElseThrow(Refusal::hidden);
    }
}
