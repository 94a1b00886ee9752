package org.rectify.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.StatementState;
import tools.jackson.databind.JsonNode;

/**
 * Shape of the file beside a demo statement: what happens to it. Measures are named {@code group/measure}, problems
 * {@code areas/area/problem}, both by ordinals; every time is a number of days from today.
 *
 * @param links for each measure the problems whose causes it answers
 * @param admits for each problem the meeting's feedback items (from 0) it admits
 */
record DemoScript(
        StatementState state,
        int begun,
        @Nullable Integer submitted,
        @Nullable Integer judged,
        @Nullable Integer resubmitIn,
        @Nullable Map<String, List<String>> links,
        @Nullable Map<String, List<Integer>> admits,
        @Nullable Map<String, DemoMeasure> measures,
        @Nullable String gapReason,
        @Nullable List<DemoComment> comments,
        @Nullable List<String> reasons) {

    DemoScript {
        links = links == null ? Map.of() : links;
        admits = admits == null ? Map.of() : admits;
        measures = measures == null ? Map.of() : measures;
        comments = comments == null ? List.of() : comments;
        reasons = reasons == null ? List.of() : reasons;
    }

    /**
     * @param deadline class of the deadline
     * @param steps what happened to the measure: kind, day, text and what the kind needs more
     */
    record DemoMeasure(
            @JsonProperty("class") @Nullable DeadlineClass deadline,
            @Nullable Integer due,
            @Nullable Integer reviewDays,
            @Nullable String unit,
            @Nullable String criterion,
            @Nullable List<AccountId> supporters,
            @Nullable List<List<JsonNode>> steps) {

        static final DemoMeasure NONE = new DemoMeasure(null, null, null, null, null, null, null);

        DemoMeasure {
            steps = steps == null ? List.of() : steps;
        }
    }

    record DemoComment(
            String path,
            String quote,
            String text,
            @Nullable String reply,
            boolean resolved) {}
}
