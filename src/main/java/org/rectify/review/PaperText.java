package org.rectify.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of a statement at its place in the paper.
 *
 * @param path where it stands in this revision, by ordinals
 * @param element the element it belongs to, by kind and id ({@code problem-17}); the same in every revision
 * @param field which text of the element
 * @param before the ordinal that is printed before it, may be empty
 * @param after the stop that is printed after it, may be empty
 */
record PaperText(
        String path, String element, String field, String text, String before, String after, Style style, Label label) {

    /** How it is set. */
    enum Style {
        TITLE,
        BYLINE,
        PART,
        AREA,
        GROUP,
        BODY,
        /** The bold sentence a problem begins with. */
        LEAD_IN,
        /** Goes on in the same paragraph. */
        RUN_ON,
        /** Who does a measure and until when; not part of the running text. */
        PLAN
    }

    /**
     * What lists call the place.
     *
     * @param head the area (二 组织建设), null outside of one
     * @param key message key of the rest, given {@code args}
     */
    record Label(@Nullable String head, String key, List<Object> args) {}

    /** The name of this text whatever its place; examples of a problem share one, as they have no ids. */
    public String key() {
        return element + "/" + field;
    }

    /** Whether a reviewer may remark on its words; names and dates are set elsewhere. */
    public boolean commentable() {
        return !field.equals("leadOwner") && !field.equals("dueOn");
    }
}
