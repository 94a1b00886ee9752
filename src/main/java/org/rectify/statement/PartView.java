package org.rectify.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** Heading of a chapter, without its number, and the lead below it; either may be empty. */
public record PartView(@Nullable String heading, @Nullable String lead) {

    static final PartView NONE = new PartView("", "");

    public PartView {
        heading = Texts.tidy(heading);
        lead = Texts.tidy(lead);
    }

    /** As the reading of a file tells it: with the mark behind the heading apart. */
    @JsonCreator
    static PartView of(
            @JsonProperty("heading") @Nullable String heading,
            @JsonProperty("stop") @Nullable String stop,
            @JsonProperty("lead") @Nullable String lead) {
        return new PartView(Texts.tidy(heading) + Texts.tidy(stop), lead);
    }
}
