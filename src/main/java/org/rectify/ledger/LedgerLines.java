package org.rectify.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;
import org.springframework.stereotype.Repository;

/** Reads lists of measures: lines, not entities, in one query a page and one to count. */
@Repository
class LedgerLines {

    private static final String LINE = "select new org.rectify.ledger.LedgerLine(e.id, e.matter.measureId,"
            + " e.matter.statementId, e.matter.meetingId, e.matter.organId, e.matter.officer, e.matter.code,"
            + " e.matter.groupOrdinal, e.matter.groupName, e.matter.text, e.matter.label, e.matter.area,"
            + " e.matter.problemLabel, e.matter.leadOwner, e.matter.unit, e.matter.criterion, e.matter.deadlineClass,"
            + " e.dueOn, e.state, e.reopened, e.evidenceCount)";

    private static final String TALLY = "select"
            + " sum(case when e.state = 'OPEN' and e.dueOn >= :day then 1 else 0 end),"
            + " sum(case when e.state = 'OPEN' and e.dueOn < :day then 1 else 0 end),"
            + " sum(case when e.state = 'REPORTED' then 1 else 0 end),"
            + " sum(case when e.state = 'CLOSED' then 1 else 0 end)";

    private static final String FROM = " from LedgerEntry e";
    private static final int FETCHED_AT_ONCE = 1000;

    private final EntityManager entities;

    LedgerLines(EntityManager entities) {
        this.entities = entities;
    }

    List<LedgerLine> page(LedgerQuery query, LedgerSort sort, int first, int size) {
        return lines(query, sort).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** Hands over every line, a few at a time, so that a long list needs no more memory than a short one. */
    void each(LedgerQuery query, LedgerSort sort, Consumer<LedgerLine> taker) {
        try (var all = lines(query, sort)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream()) {
            all.forEach(taker);
        }
    }

    long count(LedgerQuery query) {
        var count = entities.createQuery("select count(e)" + FROM + query.where(), Long.class);
        bind(count, query.parameters());
        return count.getSingleResult();
    }

    LedgerTally tally(LedgerQuery query, LocalDate today) {
        var sums = entities.createQuery(TALLY + FROM + query.where(), Object[].class)
                .setParameter("day", today);
        bind(sums, query.parameters());
        var row = sums.getSingleResult();
        return new LedgerTally(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private TypedQuery<LedgerLine> lines(LedgerQuery query, LedgerSort sort) {
        var lines = entities.createQuery(LINE + FROM + query.where() + " order by " + sort.order(), LedgerLine.class);
        bind(lines, query.parameters());
        return lines;
    }

    private static void bind(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
    }

    /** A sum over no row is null. */
    private static long number(Object sum) {
        return sum instanceof Number number ? number.longValue() : 0;
    }
}
