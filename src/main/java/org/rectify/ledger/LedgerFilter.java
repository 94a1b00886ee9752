package org.rectify.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;
import org.rectify.statement.DeadlineClass;

/**
 * What a list of measures is narrowed to; null or empty does not narrow. Areas and groups go by their short names, which a
 * statement takes over from its meeting's outline. A number stands for a place in each text by itself, and another text may
 * order its parts otherwise.
 *
 * @param officer whose statement promised them
 * @param owner who leads them
 * @param organ this organ and those below it
 * @param area short name of an area they serve (作风建设), or its place
 * @param group short name of their group (联系群众), or its place
 * @param overdue true: only those past their date; false: only those that are not
 * @param q words of the measure or the problem, or a code
 * @param ids these and no others
 */
public record LedgerFilter(
        @Nullable Long statement,
        @Nullable Long meeting,
        @Nullable LedgerState state,
        @Nullable String officer,
        @Nullable String owner,
        @Nullable Long organ,
        @Nullable String area,
        @Nullable String group,
        @Nullable DeadlineClass deadlineClass,
        @Nullable Boolean overdue,
        @Nullable String q,
        @Nullable List<Long> ids) {

    public static final LedgerFilter ALL =
            new LedgerFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    public LedgerFilter {
        officer = blankAsNull(officer);
        owner = blankAsNull(owner);
        area = blankAsNull(area);
        group = blankAsNull(group);
        q = blankAsNull(q);
        ids = ids == null || ids.isEmpty() ? null : List.copyOf(ids);
    }

    /** The same without a choice of states: what the tabs are counted over. */
    public LedgerFilter anyState() {
        return in(null, null);
    }

    /** The same for one tab. */
    public LedgerFilter in(@Nullable LedgerState newState, @Nullable Boolean newOverdue) {
        return new LedgerFilter(
                statement, meeting, newState, officer, owner, organ, area, group, deadlineClass, newOverdue, q, ids);
    }

    /** Only these measures. */
    public LedgerFilter only(List<Long> chosen) {
        return new LedgerFilter(
                statement, meeting, state, officer, owner, organ, area, group, deadlineClass, overdue, q, chosen);
    }

    /** True when it narrows by anything but the state. */
    public boolean narrows() {
        return !anyState().equals(ALL);
    }

    /** As parameters of a URL, without those that do not narrow. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("statement", statement);
        parameters.put("meeting", meeting);
        parameters.put("state", state);
        parameters.put("officer", officer);
        parameters.put("owner", owner);
        parameters.put("organ", organ);
        parameters.put("area", area);
        parameters.put("group", group);
        parameters.put("deadlineClass", deadlineClass);
        parameters.put("overdue", overdue);
        parameters.put("q", q);
        var given = new LinkedHashMap<String, Object>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return Texts.isBlank(text) ? null : text;
    }
}
