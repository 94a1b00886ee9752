package org.rectify.intake.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar read. Every text is the officer's own, character for character; only line ends inside a wrapped paragraph,
 * indents and page numbers are left out of it. Offsets are UTF-16 offsets into {@link #text}.
 *
 * @param text the normalised source: line ends {@code \n}, no byte order mark, nothing else changed
 * @param byline lines of author and date under the title, or empty
 * @param parts headings and leads of the problems, causes and measures chapters, for printing the officer's exact words
 * @param rootCauses causes of a chapter that belongs to no single area
 * @param signature closing lines of name and date, or empty
 * @param statedAreaCount how many aspects the text itself announces; null when it announces none
 */
public record ParsedStatement(
        String text,
        String title,
        String byline,
        String opening,
        Parts parts,
        List<Area> areas,
        List<Cause> rootCauses,
        List<Chapter> chapters,
        List<Group> groups,
        String closing,
        String signature,
        @Nullable Integer statedAreaCount,
        List<Span> spans,
        List<Unplaced> unplaced,
        Characters characters,
        List<Finding> findings) {

    /** Headings (without ordinal) and lead paragraphs of the three parts; empty strings when absent. */
    public record Parts(Part problems, Part causes, Part measures) {}

    /** @param stop the mark after the heading, else empty */
    public record Part(String heading, String stop, String lead) {
        static final Part NONE = new Part("", "", "");
    }

    /**
     * @param stop the mark after a title that is followed by one, else empty
     * @param declaration whether the area declares instead of admitting (其他方面); then {@code text} holds its words
     * @param lead the turn that introduces the problems, as typed, or empty
     */
    public record Area(
            int ordinal,
            String title,
            String stop,
            boolean declaration,
            String strengths,
            String lead,
            @Nullable String text,
            List<Problem> problems,
            List<RootCause> rootCauses) {}

    /**
     * Printing {@code mark + heading + stop + detail + examples} in order gives the typed words.
     *
     * @param mark the ordinal as typed; empty when split by sense
     * @param heading without its stop; empty when the problem has one sentence only
     * @param detail never blank
     */
    public record Problem(
            int ordinal, String mark, String heading, String stop, String detail, List<String> examples) {}

    /** @param problems ordinals of the problems of its area that it explains; it is printed after the last of them */
    public record RootCause(String text, List<Integer> problems) {}

    /** A cause of the causes chapter, its ordinal included. */
    public record Cause(String text) {}

    /** @param stop the mark after the title, else empty */
    public record Chapter(String title, String stop, String text, Place place) {}

    public enum Place {
        BEFORE_AREAS,
        AFTER_AREAS,
        AFTER_GROUPS
    }

    /** @param title empty when the measures stand in one flat list */
    public record Group(int ordinal, String mark, String title, String stop, List<Measure> measures) {}

    /** Owner, date and class only where the text says them. */
    public record Measure(
            int ordinal,
            String mark,
            String text,
            @Nullable String leadOwner,
            @Nullable LocalDate dueOn,
            @Nullable DeadlineClass deadlineClass) {

        /** The same measure; what its own words leave open is taken from its group's. */
        Measure orElse(@Nullable String owner, @Nullable LocalDate due, @Nullable DeadlineClass of) {
            return new Measure(
                    ordinal,
                    mark,
                    text,
                    leadOwner == null ? owner : leadOwner,
                    deadlineClass == null ? due : dueOn,
                    deadlineClass == null ? of : deadlineClass);
        }
    }

    public enum DeadlineClass {
        IMMEDIATE,
        DATED,
        STANDING
    }

    /** Spans never overlap; an element interrupted by a page number has two of them with the same path. */
    public record Span(int start, int end, SpanRole role, String path) {}

    public enum SpanRole {
        TITLE,
        BYLINE,
        OPENING,
        PART_HEADING,
        PART_LEAD,
        AREA_TITLE,
        STRENGTH,
        AREA_LEAD,
        PROBLEM_MARK,
        PROBLEM_HEADING,
        PROBLEM,
        EXAMPLE,
        CAUSE,
        DECLARATION,
        CHAPTER_TITLE,
        CHAPTER,
        GROUP_TITLE,
        MEASURE,
        CLOSING,
        SIGNATURE,
        SITE_NOTE,
        PAGE_NOTE
    }

    public record Unplaced(int start, int end, String text) {}

    /** Non-blank code points of the source, and those of them inside a span. */
    public record Characters(int total, int placed) {}

    /** What the grammar was unsure of; the words for it come from the message bundles, with {@code args} filled in. */
    public record Finding(Code code, Severity severity, List<String> args, int start, int end) {}

    public enum Severity {
        INFO,
        WARNING
    }

    public enum Code {
        /** args: stated count, areas found, areas found that are no declaration */
        AREA_COUNT_MISMATCH,
        /** args: area ordinal, area title, problems found */
        SPLIT_BY_SENSE,
        /** args: the first ordinal as typed */
        FIRST_ORDINAL_ABOVE_ONE,
        /** args: the ordinal before the gap and the one after it, as typed */
        ORDINAL_MISSING,
        /** no args */
        NOT_A_STATEMENT,
        /** no args */
        NO_AREAS,
        /** no args */
        NO_MEASURES
    }
}
