package org.rectify.review;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface VerdictRepository extends ListCrudRepository<Verdict, Long> {

    List<Verdict> findByStatementIdOrderByRevision(long statementId);
}
