package org.rectify.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** A chapter that is neither problems, causes nor measures; kept and printed at its place. */
public record ChapterView(
        @Nullable Long id,
        String title,
        String text,
        @Nullable Place place) {

    /** As the reading of a file tells it: with the mark behind the title apart. */
    @JsonCreator
    static ChapterView of(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("stop") @Nullable String stop,
            @JsonProperty("text") String text,
            @JsonProperty("place") @Nullable Place place) {
        return new ChapterView(id, Texts.tidy(title) + Texts.tidy(stop), text, place);
    }

    /** Where among the areas and groups the chapter stands. */
    public enum Place {
        BEFORE_AREAS,
        AFTER_AREAS,
        AFTER_GROUPS
    }
}
