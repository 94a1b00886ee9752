package org.rectify.organ;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ApiTokenRepository extends ListCrudRepository<ApiToken, Long> {

    Optional<ApiToken> findByUsernameAndHashAndRevokedAtIsNull(String username, String hash);

    List<ApiToken> findByUsernameOrderByIdDesc(String username);

    /** Notes the use, unless one was noted since {@code before}; thousands of calls are not thousands of writes. */
    @Modifying
    @Query("update ApiToken t set t.lastUsedAt = :now"
            + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)")
    void noteUse(long id, Instant now, Instant before);
}
