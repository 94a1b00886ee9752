package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.StatementGrammar;

/** Statements as Word files in the habits of {@link WordHabits}, and as LibreOffice saved them (see intake-files.sh). */
class SavedFilesTests {

    private static final Path FOLDER = Path.of("src/test/resources/intake-files");
    /** A PDF shows what was deleted, and a text box where it floats. */
    private static final Set<String> NO_PDF = Set.of("tracked", "boxed");

    private static final StatementGrammar GRAMMAR = new StatementGrammar();

    private static final Map<String, byte[]> HABITS = WordHabits.files();

    private final FileText files = new FileText();

    static Stream<String> habits() {
        return WordHabits.texts().keySet().stream();
    }

    static Stream<Arguments> saved() {
        return habits().flatMap(name -> Stream.of("docx", "doc", "pdf")
                .filter(type -> !(NO_PDF.contains(name) && type.equals("pdf")))
                .map(type -> Arguments.of(name, type)));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void aHabitReadsAsTheText(String name) {
        String text = files.textOf(HABITS.get(name), name + ".docx");

        assertThat(structure(text)).isEqualTo(structure(WordHabits.texts().get(name)));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void aSavedFileReadsAsTheText(String name, String type) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name + "." + type));

        String text = files.textOf(file, name + "." + type);

        assertThat(structure(text)).isEqualTo(structure(WordHabits.texts().get(name)));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void aSavedFileLosesNoCharacter(String name, String type) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name + "." + type));

        String text = files.textOf(file, name + "." + type);

        assertThat(bare(body(text))).isEqualTo(bare(WordHabits.texts().get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf"})
    void whatStandsBesideTheTextIsKept(String type) throws IOException {
        assertThat(asides("typed." + type)).anySatisfy(line -> assertThat(line).contains("青石县水务局·内部材料"));
        assertThat(asides("block." + type)).anySatisfy(line -> assertThat(line).contains("数据截至去年年底。"));
    }

    private List<String> asides(String name) throws IOException {
        return files.textOf(Files.readAllBytes(FOLDER.resolve(name)), name)
                .lines()
                .filter(line -> line.indexOf(Transcript.ASIDE) == 0)
                .toList();
    }

    private static String body(String text) {
        return text.lines().filter(line -> line.indexOf(Transcript.ASIDE) < 0).collect(Collectors.joining("\n"));
    }

    /** What the grammar found, without blanks. */
    private static List<String> structure(String text) {
        var parsed = GRAMMAR.parse(text);
        return Stream.of(
                        Stream.of("title " + parsed.title(), "opening " + parsed.opening(), "parts " + parsed.parts()),
                        parsed.areas().stream().map(ParsedStatement.Area::toString),
                        parsed.rootCauses().stream().map(ParsedStatement.Cause::toString),
                        parsed.chapters().stream().map(ParsedStatement.Chapter::toString),
                        parsed.groups().stream().map(ParsedStatement.Group::toString))
                .flatMap(lines -> lines)
                .map(SavedFilesTests::bare)
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\u001C]", "");
    }
}
