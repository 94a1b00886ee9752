package org.rectify.linkage;

import java.util.List;
import java.util.Locale;

/**
 * An element of a statement with its place.
 *
 * @param area ordinal of the area it stands in; 0 for a measure, a group, a feedback item and a cause of the chapter
 * @param path the element by ordinals, as in {@code areas/1/problems/2}
 * @param code what tables call it: the code of a measure (学-1), the ordinal of anything else
 * @param label what lists call it
 */
record Placed(Kind kind, long id, int area, String path, String code, String label, String text) {

    /** The kinds of element that gaps and traces speak of. */
    enum Kind {
        FEEDBACK,
        AREA,
        PROBLEM,
        CAUSE,
        GROUP,
        MEASURE
    }

    /** Where the drafting page shows it, as in {@code problem-17}. */
    String anchor() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    /** Arguments for the sentence of a gap: label, code. */
    List<Object> words() {
        return List.of(label, code);
    }
}
