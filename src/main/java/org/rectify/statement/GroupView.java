package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;

/**
 * A group of measures.
 *
 * @param mark the ordinal as it was typed; null lets the page number, empty prints none
 * @param stop the mark after a title that shares its line with the measures; null or empty when it stands alone
 * @param code one character that begins the codes of its measures (学, as in 学-1)
 */
public record GroupView(
        @Nullable Long id,
        int ordinal,
        @Nullable String mark,
        String title,
        @Nullable String stop,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable List<MeasureView> measures) {

    public GroupView {
        title = Texts.tidy(title);
        code = Texts.isBlank(code) ? Integer.toString(Math.max(ordinal, 1) % 10) : code;
        shortName = Texts.isBlank(shortName) ? Numerals.label(title) : shortName;
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    GroupView titled(String newTitle) {
        return new GroupView(id, ordinal, mark, newTitle, stop, null, code, measures);
    }

    GroupView named(String newShortName, String newCode) {
        return new GroupView(id, ordinal, mark, title, stop, newShortName, newCode, measures);
    }

    /** What is printed before the title: the ordinal as typed, or （一）, （二） … by position. */
    public String printedMark() {
        return mark != null ? mark : "（" + Numerals.chinese(ordinal) + "）";
    }

    /** The code of one of its measures, as in 学-1. */
    public String code(MeasureView measure) {
        return code + "-" + measure.ordinal();
    }
}
