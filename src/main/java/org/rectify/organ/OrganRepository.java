package org.rectify.organ;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface OrganRepository extends ListCrudRepository<Organ, Long> {

    List<Organ> findByPathStartingWithOrderByPath(String path);
}
