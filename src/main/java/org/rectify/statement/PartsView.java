package org.rectify.statement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Headings and leads of the three chapters that the thread runs through. */
public record PartsView(
        @Nullable PartView problems,
        @Nullable PartView causes,
        @Nullable PartView measures) {

    static final PartsView NONE = new PartsView(null, null, null);

    public PartsView {
        problems = Objects.requireNonNullElse(problems, PartView.NONE);
        causes = Objects.requireNonNullElse(causes, PartView.NONE);
        measures = Objects.requireNonNullElse(measures, PartView.NONE);
    }
}
