package org.rectify.printing;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptPaperRepository extends JpaRepository<KeptPaper, Long> {

    Optional<KeptPaper> findByStatementIdAndRevision(long statementId, int revision);
}
