package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/**
 * An area (方面).
 *
 * @param id null for one that is new
 * @param title without its number and without a stop
 * @param shortName what rails and tables call it
 * @param stop the mark between a title and a text that share a line; empty when the title stands alone
 * @param strengths what was done well, may be empty
 * @param lead the turn that leads to the problems, may be empty
 * @param text a declaration's text, null otherwise
 */
public record AreaView(
        @Nullable Long id,
        int ordinal,
        String title,
        @Nullable String shortName,
        @Nullable String stop,
        boolean declaration,
        @Nullable String strengths,
        @Nullable String lead,
        @Nullable String text,
        @Nullable List<ProblemView> problems,
        @Nullable List<CauseView> rootCauses) {

    public AreaView {
        title = Texts.tidy(title);
        shortName = Texts.isBlank(shortName) ? shortened(title) : shortName;
        stop = Texts.tidy(stop);
        strengths = Texts.tidy(strengths);
        lead = Texts.tidy(lead);
        text = declaration ? Texts.tidy(text) : null;
        problems = problems == null ? List.of() : List.copyOf(problems);
        rootCauses = rootCauses == null ? List.of() : List.copyOf(rootCauses);
    }

    AreaView titled(String newTitle) {
        return new AreaView(
                id, ordinal, newTitle, null, stop, declaration, strengths, lead, text, problems, rootCauses);
    }

    AreaView named(String newShortName, boolean isDeclaration) {
        return new AreaView(
                id, ordinal, title, newShortName, stop, isDeclaration, strengths, lead, text, problems, rootCauses);
    }

    private static String shortened(String title) {
        var most = 12;
        return Texts.length(title) <= most ? title : title.substring(0, title.offsetByCodePoints(0, most));
    }
}
