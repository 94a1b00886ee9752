package org.rectify.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step on the rows of an outline while it is typed, as its button names it: {@code areas-2-up}, {@code groups-add}.
 *
 * @param row from 0; -1 where the step needs none
 */
record RowStep(Rows list, int row, Kind kind) {

    /** Which of the two lists. */
    enum Rows {
        AREAS,
        GROUPS
    }

    /** What to do. */
    enum Kind {
        UP,
        DOWN,
        REMOVE,
        ADD
    }

    private static final Pattern NAME = Pattern.compile("(areas|groups)(?:-(\\d{1,2})-(up|down|remove)|-(add))");

    /** The step of that name, or none. */
    static Optional<RowStep> named(@Nullable String name) {
        var found = NAME.matcher(name == null ? "" : name);
        if (!found.matches()) {
            return Optional.empty();
        }
        var list = Rows.valueOf(found.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(
                found.group(4) != null
                        ? new RowStep(list, -1, Kind.ADD)
                        : new RowStep(
                                list,
                                Integer.parseInt(found.group(2)),
                                Kind.valueOf(found.group(3).toUpperCase(Locale.ROOT))));
    }

    /** The rows after the step; a step past either end changes nothing. */
    <T> List<T> on(List<T> rows, T empty) {
        var changed = new ArrayList<>(rows);
        switch (kind) {
            case ADD -> changed.add(empty);
            case REMOVE -> {
                if (row < changed.size()) {
                    changed.remove(row);
                }
            }
            case UP -> swap(changed, row - 1);
            case DOWN -> swap(changed, row);
        }
        return changed;
    }

    private static <T> void swap(List<T> rows, int upper) {
        if (upper >= 0 && upper + 1 < rows.size()) {
            Collections.swap(rows, upper, upper + 1);
        }
    }
}
