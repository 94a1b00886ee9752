package org.rectify.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.DeadlineClass;
import org.rectify.shared.Texts;

/**
 * One passage of an imported text that is one element of the statement, or has no place yet.
 *
 * @param ranges where it stands in the source, in order; empty ranges for a heading that nobody wrote
 * @param path what the grammar called it; empty when the reader gave the role
 * @param into start of the area title, problem or group title it was moved to; null where it stands
 */
record Piece(
        List<Range> ranges,
        PieceRole role,
        String path,
        Words words,
        @Nullable Plan plan,
        @Nullable Integer into) {

    /** UTF-16 offsets of the source. */
    record Range(int start, int end) {}

    /**
     * The passage parted as it is printed: {@code mark + title + stop + text}.
     *
     * @param mark an ordinal as typed
     */
    record Words(String mark, String title, String stop, String text) {

        static Words of(String text) {
            return new Words("", "", "", text);
        }

        String whole() {
            boolean apart = !title.isEmpty() && stop.isEmpty() && !text.isEmpty();
            return mark + title + stop + (apart ? "\n" : "") + text;
        }

        /** The same words without a title of their own. */
        Words untitled() {
            return new Words(mark, "", "", new Words("", title, stop, text).whole());
        }

        /** The same words as a title. */
        Words titled() {
            String all = new Words("", title, stop, text).whole().strip();
            int stop = all.isEmpty() || "。：:；;".indexOf(all.charAt(all.length() - 1)) < 0
                    ? all.length()
                    : all.length() - 1;
            return new Words(mark, all.substring(0, stop), all.substring(stop), "");
        }
    }

    /** Owner, date and class of a measure where its words say them. */
    record Plan(
            @Nullable String leadOwner,
            @Nullable LocalDate dueOn,
            @Nullable DeadlineClass deadlineClass) {}

    public int start() {
        return ranges.get(0).start();
    }

    public int end() {
        return ranges.get(ranges.size() - 1).end();
    }

    public boolean isEmpty() {
        return start() == end();
    }

    /** Non-blank code points of the source that belong to it. */
    int characters(String source) {
        return ranges.stream()
                .mapToInt(range -> (int) source.substring(range.start(), range.end())
                        .codePoints()
                        .filter(c -> !Texts.isBlank(Character.toString(c)))
                        .count())
                .sum();
    }

    /** A heading that nobody wrote, where this passage begins. */
    Piece heading(PieceRole headingRole) {
        return new Piece(List.of(new Range(start(), start())), headingRole, "", Words.of(""), null, null);
    }

    /** The same passage in the role its reader gives it; no word is lost. */
    Piece as(PieceRole newRole, @Nullable Integer newInto) {
        var said = switch (newRole) {
            case AREA_TITLE, GROUP_TITLE, TITLE -> words.titled();
            case PROBLEM -> role == PieceRole.PROBLEM ? words : words.untitled();
            case MEASURE -> words.untitled();
            default -> Words.of(words.whole());
        };
        return new Piece(ranges, newRole, "", said, newRole == PieceRole.MEASURE ? plan : null, newInto);
    }
}
