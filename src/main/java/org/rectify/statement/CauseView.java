package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/**
 * A root cause.
 *
 * @param problemIds ids of the problems it explains
 * @param problems ordinals, within the area, of the problems it explains; read when the problems have no ids yet
 */
public record CauseView(
        @Nullable Long id,
        String text,
        @Nullable List<Long> problemIds,
        @Nullable List<Integer> problems) {

    public CauseView {
        text = Texts.tidy(text);
        problemIds = problemIds == null ? List.of() : List.copyOf(problemIds);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }
}
