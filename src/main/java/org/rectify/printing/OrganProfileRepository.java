package org.rectify.printing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganProfileRepository extends JpaRepository<OrganProfile, Long> {

    Optional<OrganProfile> findByOrganId(long organId);

    List<OrganProfile> findByOrganIdIn(Collection<Long> organIds);
}
