package org.rectify.statement;

import org.jspecify.annotations.Nullable;

/** A chapter that is neither problems, causes nor measures; kept and printed at its place. */
public record ChapterView(
        @Nullable Long id,
        String title,
        String text,
        @Nullable Place place) {

    /** Where among the areas and groups the chapter stands. */
    public enum Place {
        BEFORE_AREAS,
        AFTER_AREAS,
        AFTER_GROUPS
    }
}
