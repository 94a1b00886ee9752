package org.rectify.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The condition of one list: what its reader may see and what they narrowed it to. */
final class LedgerQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private LedgerQuery() {}

    /**
     * Measures of the organs that the reader oversees and those that are their own.
     *
     * @param chosen organs that the filter names, null when it names none
     */
    static LedgerQuery of(LedgerFilter filter, Reader reader, @Nullable Collection<Long> chosen, LocalDate today) {
        var query = new LedgerQuery();
        query.visibleTo(reader);
        query.about("statementId", filter.statement());
        query.about("meetingId", filter.meeting());
        query.about("officer", filter.officer());
        query.about("leadOwner", filter.owner());
        query.grouped(filter.group());
        query.about("deadlineClass", filter.deadlineClass());
        query.in("e.matter.organId", "organs", chosen);
        query.in("e.id", "ids", filter.ids());
        query.serving(filter.area());
        query.standing(filter.state());
        query.overdue(filter.overdue(), today);
        query.saying(filter.q());
        return query;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void visibleTo(Reader reader) {
        var own = "e.id in (select o.id from LedgerEntry o join o.people p where p.username = :me)";
        parameters.put("me", reader.who().value());
        if (reader.organs().isEmpty()) {
            conditions.add(own);
            return;
        }
        parameters.put("overseen", reader.organs());
        conditions.add("(e.matter.organId in :overseen or " + own + ")");
    }

    private void about(String attribute, @Nullable Object value) {
        if (value != null) {
            conditions.add("e.matter." + attribute + " = :" + attribute);
            parameters.put(attribute, value);
        }
    }

    private void in(String path, String name, @Nullable Collection<Long> values) {
        if (values != null) {
            conditions.add(path + " in :" + name);
            parameters.put(name, values);
        }
    }

    private void grouped(@Nullable String group) {
        if (group != null) {
            var place = place(group);
            about(place == null ? "groupName" : "groupOrdinal", place == null ? group : place);
        }
    }

    private void serving(@Nullable String area) {
        if (area != null) {
            var place = place(area);
            conditions.add("e.id in (select s.id from LedgerEntry s join s.chains c where c."
                    + (place == null ? "areaName" : "areaOrdinal") + " = :area)");
            parameters.put("area", place == null ? area : place);
        }
    }

    /** The place that a number names, each statement by its own order; null for a name. */
    private static @Nullable Integer place(String words) {
        return words.matches("[0-9]{1,3}") ? Integer.valueOf(words) : null;
    }

    /** The second condition says the same to the index. */
    private void standing(@Nullable LedgerState state) {
        if (state != null) {
            conditions.add("e.state = :state");
            parameters.put("state", state);
            conditions.add(state == LedgerState.CLOSED ? "e.closed = true" : "e.closed = false");
        }
    }

    private void overdue(@Nullable Boolean overdue, LocalDate today) {
        if (overdue == null) {
            return;
        }
        parameters.put("today", today);
        parameters.put("open", LedgerState.OPEN);
        conditions.add(
                overdue
                        ? "e.closed = false and e.state = :open and e.dueOn < :today"
                        : "(e.state <> :open or e.dueOn >= :today)");
    }

    private void saying(@Nullable String words) {
        if (words != null) {
            conditions.add("(lower(e.matter.text) like :q escape '!' or lower(e.matter.problemLabel) like :q escape '!'"
                    + " or lower(e.matter.code) like :q escape '!')");
            parameters.put("q", "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
