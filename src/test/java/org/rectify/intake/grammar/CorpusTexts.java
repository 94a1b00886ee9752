package org.rectify.intake.grammar;

import java.util.List;

/** The invented statements, for tests of other packages. */
public final class CorpusTexts {

    private CorpusTexts() {}

    public static List<String> all() {
        return Statements.names().stream().map(Statements::text).toList();
    }
}
