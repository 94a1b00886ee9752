package org.rectify.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportDraftRepository extends Repository<ImportDraft, Long> {

    ImportDraft save(ImportDraft draft);

    Optional<ImportDraft> findById(long id);

    /** Imports that were begun and not finished, the latest first; without their texts. */
    @Query("select new org.rectify.intake.ImportLine(d.id, d.name, d.changedAt) from ImportDraft d"
            + " where d.owner = :owner and d.usedAt is null order by d.changedAt desc limit 5")
    List<ImportLine> unfinished(String owner);

    @Modifying
    @Query("delete from ImportDraft d where d.usedAt < :before")
    int deleteUsedBefore(Instant before);
}
