package org.rectify.review;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ReadMarkRepository extends ListCrudRepository<ReadMark, Long> {

    Optional<ReadMark> findByStatementIdAndReader(long statementId, String reader);
}
