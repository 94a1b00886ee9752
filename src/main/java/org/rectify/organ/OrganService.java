package org.rectify.organ;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
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

    private final OrganRepository organs;
    private final AccountRepository accounts;
    private final Access access;
    private final PasswordEncoder passwords;

    OrganService(OrganRepository organs, AccountRepository accounts, Access access, PasswordEncoder passwords) {
        this.organs = organs;
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
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
        return register(administrator, name, "", root, password, Set.of(Role.ADMIN));
    }

    /** Adds an organ under {@code parentId}. */
    @PreAuthorize("hasRole('ADMIN')")
    public OrganView addOrgan(String name, long parentId) {
        return plant(name, organ(parentId)).view();
    }

    /** Adds a person; the username can be taken only once. */
    @PreAuthorize("hasRole('ADMIN')")
    public Account addAccount(NewAccount account) {
        return register(
                account.id(),
                account.name(),
                account.post(),
                organ(account.organId()),
                account.password(),
                account.roles());
    }

    /** Describes the person anew and gives them these roles. */
    @PreAuthorize("hasRole('ADMIN')")
    public Account changeAccount(AccountId id, String name, String post, long organId, Collection<Role> roles) {
        var account = registered(id);
        Refusal.unless(!self(id) || roles.contains(Role.ADMIN), "account.own-admin-role");
        account.describe(name, post, organ(organId));
        account.take(roles);
        return account.view();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void changePassword(AccountId id, String password) {
        registered(id).changePassword(encoded(password));
    }

    /** Lets the person sign in, or no longer. */
    @PreAuthorize("hasRole('ADMIN')")
    public void enable(AccountId id, boolean on) {
        Refusal.unless(on || !self(id), "account.own-closing");
        registered(id).enable(on);
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

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<AccountLine> everybody() {
        return accounts.findByOrganPathStartingWithOrderByUsername("/").stream()
                .map(a -> new AccountLine(a.view(), a.enabled()))
                .toList();
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
        Refusal.unlessValid(!accounts.existsByUsername(id.value()), "username", "account.name.taken");
        return accounts.save(new RegisteredAccount(id, name, post, organ, encoded(password), roles))
                .view();
    }

    private String encoded(String password) {
        var length = password.length();
        Refusal.unlessValid(
                length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD,
                "password",
                "account.password.length",
                SHORTEST_PASSWORD,
                LONGEST_PASSWORD);
        return String.valueOf(passwords.encode(password));
    }

    private boolean self(AccountId id) {
        return access.current().id().equals(id);
    }

    private Organ organ(long id) {
        return organs.findById(id).orElseThrow(Refusal::hidden);
    }

    private RegisteredAccount registered(AccountId id) {
        return accounts.findByUsername(id.value()).orElseThrow(Refusal::hidden);
    }
}
