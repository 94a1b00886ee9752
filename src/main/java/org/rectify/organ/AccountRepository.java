package org.rectify.organ;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<RegisteredAccount, Long> {

    Optional<RegisteredAccount> findByUsername(String username);

    /** The account, for the present transaction alone: wrong passwords come in parallel, and each must count. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from RegisteredAccount a where a.username = :username")
    Optional<RegisteredAccount> lockByUsername(String username);

    /** Sets the count back, which costs nothing while there is none; right passwords come in parallel as well. */
    @Modifying
    @Query("update RegisteredAccount a set a.failedTries = 0, a.lockedUntil = null"
            + " where a.username = :username and a.failedTries > 0")
    void forgetFailures(String username);

    List<RegisteredAccount> findByUsernameIn(Collection<String> usernames);

    List<RegisteredAccount> findByOrganPathStartingWithOrderByUsername(String path);

    boolean existsByUsername(String username);
}
