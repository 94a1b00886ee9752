package org.rectify.audit;

import static org.hibernate.jpa.HibernateHints.HINT_FETCH_SIZE;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Reads the trail, and finds its end; there is no way here to change or remove an entry. */
interface AuditRepository extends Repository<AuditEntry, Long> {

    String LINES = "select new org.rectify.audit.AuditLine(e.id, e.happenedAt, e.actor, e.action, e.subjectKind,"
            + " e.subjectId, e.detail, e.eventId, e.previousHash, e.hash) from AuditEntry e";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from AuditHead h")
    AuditHead lockHead();

    @Query("select h from AuditHead h")
    AuditHead head();

    boolean existsByEventId(String eventId);

    /** The whole trail in its order, as values, so that memory stays flat. */
    @Query(LINES + " order by e.id")
    @QueryHints(@QueryHint(name = HINT_FETCH_SIZE, value = "1000"))
    Stream<AuditLine> inOrder();

    @Query(LINES + " order by e.id desc")
    List<AuditLine> latest(Limit limit);
}
