package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented statements in the shapes people write them in, each with what a reader finds in it beside it. */
class CorpusTests {

    static List<String> names() {
        return Statements.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsAReaderReadsIt(String name) {
        var expected = Statements.expected(name);

        var parsed = Statements.parse(Statements.text(name));

        assertThat(Facts.found(parsed, expected)).isEqualTo(Facts.wanted(expected));
    }

    @ParameterizedTest
    @MethodSource("names")
    void losesNothing(String name) {
        Fidelity.check(Statements.text(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void placesEveryCharacterOfAStatement(String name) {
        var parsed = Statements.parse(Statements.text(name));

        var expected = Statements.expected(name);
        boolean statement = !"false".equals(expected.getProperty("statement"));
        assertThat(parsed.unplaced().isEmpty()).isEqualTo(statement && !expected.containsKey("unplaced"));
    }
}
