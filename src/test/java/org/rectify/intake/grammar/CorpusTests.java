package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
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

        assertThat(facts(parsed, expected)).isEqualTo(wanted(expected));
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

        boolean statement = !"false".equals(Statements.expected(name).getProperty("statement"));
        assertThat(parsed.unplaced().isEmpty()).isEqualTo(statement);
    }

    private static String wanted(Properties expected) {
        return expected.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String facts(ParsedStatement parsed, Properties asked) {
        return asked.stringPropertyNames().stream()
                .map(key -> key + "=" + fact(parsed, key))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String fact(ParsedStatement parsed, String key) {
        return switch (key) {
            case "title" -> parsed.title();
            case "byline" -> String.valueOf(!parsed.byline().isEmpty());
            case "closing" -> String.valueOf(!parsed.closing().isEmpty());
            case "signature" -> String.valueOf(!parsed.signature().isEmpty());
            case "areas" ->
                areas(parsed, a -> a.declaration() ? "D" : "" + a.problems().size());
            case "examples" ->
                areas(
                        parsed,
                        a -> ""
                                + a.problems().stream()
                                        .mapToInt(p -> p.examples().size())
                                        .sum());
            case "causes" -> areas(parsed, a -> "" + a.rootCauses().size());
            case "chapterCauses" -> "" + parsed.rootCauses().size();
            case "chapters" -> "" + parsed.chapters().size();
            case "groups" ->
                parsed.groups().stream().map(g -> "" + g.measures().size()).collect(Collectors.joining(","));
            case "stated" -> "" + parsed.statedAreaCount();
            case "owner" -> first(parsed, m -> m.leadOwner());
            case "due" -> first(parsed, m -> m.dueOn());
            case "statement" ->
                "" + parsed.findings().stream().noneMatch(f -> f.code() == ParsedStatement.Code.NOT_A_STATEMENT);
            case "findings" ->
                parsed.findings().stream()
                        .map(f -> f.code().name())
                        .filter(code -> !code.equals("SPLIT_BY_SENSE"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
            default -> "unknown key";
        };
    }

    private static String areas(ParsedStatement parsed, Function<ParsedStatement.Area, String> fact) {
        return parsed.areas().stream().map(fact).collect(Collectors.joining(","));
    }

    private static String first(ParsedStatement parsed, Function<ParsedStatement.Measure, Object> fact) {
        return parsed.groups().stream()
                .flatMap(group -> group.measures().stream())
                .map(fact)
                .filter(value -> value != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
