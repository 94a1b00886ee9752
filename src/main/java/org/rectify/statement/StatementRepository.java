package org.rectify.statement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StatementRepository extends JpaRepository<Statement, Long> {

    boolean existsByMeetingIdAndOfficer(long meetingId, String officer);

    @Query("select new org.rectify.statement.StatementLine(s.id, s.meetingId, s.officer, s.frame.title,"
            + " s.standing.state, s.standing.revision, s.changedAt)"
            + " from Statement s where s.officer = :officer order by s.id desc")
    List<StatementLine> ofOfficer(String officer);

    /** Statements of these organs that were submitted at least once and are not taken back. */
    @Query("select new org.rectify.statement.StatementLine(s.id, s.meetingId, s.officer, s.frame.title,"
            + " s.standing.state, s.standing.revision, s.changedAt)"
            + " from Statement s where s.organId in :organs and exists (select 1 from Revision r"
            + " where r.statementId = s.id and r.withdrawn = false) order by s.meetingId desc, s.id")
    List<StatementLine> submittedIn(Collection<Long> organs);
}
