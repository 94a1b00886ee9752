package org.rectify.statement;

import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** Heading of a chapter, without its number, and the lead below it; either may be empty. */
public record PartView(@Nullable String heading, @Nullable String lead) {

    static final PartView NONE = new PartView("", "");

    public PartView {
        heading = Texts.tidy(heading);
        lead = Texts.tidy(lead);
    }
}
