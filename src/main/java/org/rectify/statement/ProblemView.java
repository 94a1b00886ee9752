package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;

/**
 * A problem.
 *
 * @param id null for one that is new
 * @param mark the ordinal as it was typed (一是); null lets the page number, empty prints none
 * @param heading its first sentence without the stop; empty when the problem is one sentence
 * @param stop the mark after the heading as it was typed; null lets the page put a full stop
 * @param detail how it shows; never blank
 */
public record ProblemView(
        @Nullable Long id,
        int ordinal,
        @Nullable String mark,
        @Nullable String heading,
        @Nullable String stop,
        String detail,
        @Nullable List<String> examples,
        @Nullable List<Long> feedbackIds) {

    public ProblemView {
        heading = Texts.tidy(heading);
        detail = Texts.tidy(detail);
        examples = examples == null ? List.of() : List.copyOf(examples);
        feedbackIds = feedbackIds == null ? List.of() : List.copyOf(feedbackIds);
    }

    /** What is printed before the heading: the ordinal as typed, or 一是, 二是 … by position. */
    public String printedMark() {
        return mark != null ? mark : Numerals.chinese(ordinal) + "是";
    }

    /** What is printed after the heading: the stop as typed, or a full stop if the heading has none of its own. */
    public String printedStop() {
        if (heading.isEmpty()) {
            return "";
        }
        return stop != null ? stop : Numerals.endsSentence(heading) ? "" : "。";
    }

    /** What lists call the problem: its heading, or the beginning of its detail. */
    public String label() {
        return Numerals.label(heading.isEmpty() ? detail : heading);
    }
}
