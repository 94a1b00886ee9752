package org.rectify.intake.grammar;

import java.util.List;
import java.util.Optional;

/** The invented statements, for tests of other packages. */
public final class CorpusTexts {

    private CorpusTexts() {}

    public static List<String> all() {
        return Statements.names().stream().map(Statements::text).toList();
    }

    /** The one real statement, when it lies beside the project. */
    public static Optional<String> seed() {
        return Statements.seed();
    }
}
