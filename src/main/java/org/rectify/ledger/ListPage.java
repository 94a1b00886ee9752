package org.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the ledger, ready to be drawn.
 *
 * @param query the filter and order as a URL's query, without the page
 * @param keeps true when the reader may verify and urge
 */
record ListPage(
        List<Tab> tabs,
        List<Row> rows,
        LedgerFilter filter,
        String sort,
        String query,
        Options options,
        int page,
        int size,
        long total,
        long all,
        boolean keeps) {

    /** @param kind colour, empty for none; {@code icon} likewise */
    record Tab(String key, String kind, String icon, long count, String query, boolean current) {}

    /** @param label what the measure is called, {@code problem} with the numeral of its area */
    record Row(
            long id,
            String code,
            String label,
            String problem,
            String owner,
            String unit,
            LocalDate dueOn,
            String deadlineKey,
            Light light,
            int evidence,
            int reopened) {

        public boolean overdue() {
            return light.overdue();
        }
    }

    /** What the filters offer: value to label, in order. */
    record Options(
            Map<String, String> owners,
            Map<Long, String> organs,
            Map<String, String> areas,
            Map<String, String> groups,
            Map<Long, String> meetings) {}

    /** True for who sees more than their own. */
    public boolean overseer() {
        return !options.owners().isEmpty();
    }

    public String url() {
        return url("/ledger");
    }

    public String exportUrl() {
        return url("/ledger/export.xlsx");
    }

    /** The same list as a paper, {@code pdf} or {@code docx}. */
    public String printUrl(String extension) {
        return url("/ledger/print." + extension);
    }

    /** Where the table's other order stands. */
    public String sortUrl(String other) {
        return "/ledger?" + ListPages.query(filter, other);
    }

    public String step(String name) {
        return url("/ledger/" + name);
    }

    /** Name of the only meeting that the list is about, or null. */
    public @Nullable String meeting() {
        var chosen = filter.meeting();
        if (chosen != null) {
            return options.meetings().get(chosen);
        }
        return options.meetings().size() == 1
                ? options.meetings().values().iterator().next()
                : null;
    }

    private String url(String path) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
