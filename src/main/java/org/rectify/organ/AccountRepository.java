package org.rectify.organ;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<RegisteredAccount, Long> {

    Optional<RegisteredAccount> findByUsername(String username);

    List<RegisteredAccount> findByUsernameIn(Collection<String> usernames);

    List<RegisteredAccount> findByOrganPathStartingWithOrderByUsername(String path);

    boolean existsByUsername(String username);
}
