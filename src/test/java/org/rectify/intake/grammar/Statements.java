package org.rectify.intake.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Texts that tests read: the invented ones beside them, and the one real statement that lies outside the project. */
final class Statements {

    static final Path FOLDER = Path.of("src/test/resources/intake");

    private Statements() {}

    static ParsedStatement parse(String text) {
        return new StatementGrammar().parse(text);
    }

    /** A statement around one area's text. */
    static ParsedStatement.Area area(String body) {
        return statement("（一）作风方面\n" + body).areas().get(0);
    }

    static ParsedStatement statement(String problems) {
        return parse("个人对照检查材料\n现将我的对照检查情况报告如下：\n一、存在的问题\n" + problems);
    }

    static ParsedStatement measures(String measures) {
        return parse("个人对照检查材料\n现将我的对照检查情况报告如下：\n一、存在的问题\n（一）作风方面\n下乡不够。\n二、整改措施\n" + measures);
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.substring(0, f.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }

    static Properties expected(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real statement, when it lies beside the project. */
    static Optional<String> seed() {
        return Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "seed-statement.txt"))
                .filter(Files::exists)
                .findFirst()
                .map(Statements::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
