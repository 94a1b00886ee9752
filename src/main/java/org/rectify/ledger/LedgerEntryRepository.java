package org.rectify.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LedgerEntryRepository extends JpaRepository<LedgerEntry, Long> {

    @Query("from LedgerEntry e where e.matter.measureId = :measureId")
    Optional<LedgerEntry> findByMeasureId(long measureId);

    /** A content and how many measures use it. */
    record Use(String sha256, long measures) {}

    @Query("select new org.rectify.ledger.LedgerEntryRepository$Use(v.sha256, count(distinct e.id)) from LedgerEntry e"
            + " join e.evidence v where v.sha256 in :contents group by v.sha256")
    List<Use> uses(Collection<String> contents);
}
