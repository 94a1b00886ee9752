package org.rectify.statement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface RevisionRepository extends ListCrudRepository<Revision, Long> {

    Optional<Revision> findFirstByStatementIdAndWithdrawnFalseOrderByNumberDesc(long statementId);

    Optional<Revision> findByStatementIdAndNumber(long statementId, int number);

    List<Revision> findByStatementIdOrderByNumber(long statementId);
}
