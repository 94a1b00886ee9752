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

    void delete(ImportDraft draft);

    /** Imports that were begun and not finished, the latest first; without their texts. */
    @Query("select new org.rectify.intake.ImportLine(d.id, d.name, d.meetingId, d.handedInBy, d.changedAt)"
            + " from ImportDraft d where d.owner = :owner and d.usedAt is null order by d.changedAt desc, d.id desc"
            + " limit 100")
    List<ImportLine> unfinished(String owner);

    List<ImportDraft> findByOwnerAndMeetingIdAndUsedAtIsNull(String owner, long meetingId);

    @Modifying
    @Query("delete from ImportDraft d where d.usedAt < :before")
    int deleteUsedBefore(Instant before);
}
