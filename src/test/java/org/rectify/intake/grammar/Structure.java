package org.rectify.intake.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Everything that was read, in a form that is the same for the same words in any width, script or layout. */
public final class Structure {

    /** Pairs of simplified and traditional characters: those of GB 2312 that differ. */
    private static final Path PAIRS = Path.of("src/test/resources/traditional.txt");

    private static final Map<Character, Character> TRADITIONAL = new HashMap<>();
    private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

    static {
        String pairs = pairs();
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            TRADITIONAL.putIfAbsent(pairs.charAt(i), pairs.charAt(i + 1));
            SIMPLIFIED.putIfAbsent(pairs.charAt(i + 1), pairs.charAt(i));
        }
    }

    private final StringBuilder out = new StringBuilder();

    private Structure() {}

    public static String of(String text) {
        return of(Statements.parse(text));
    }

    static String of(ParsedStatement parsed) {
        var structure = new Structure();
        structure.write(parsed);
        return structure.out.toString();
    }

    static String traditional(String text) {
        return mapped(text, TRADITIONAL);
    }

    private void write(ParsedStatement parsed) {
        line("title", parsed.title());
        line("opening", parsed.opening());
        parsed.areas().forEach(this::area);
        parsed.rootCauses().forEach(cause -> line("cause of all", cause.text()));
        parsed.chapters().forEach(chapter -> line("chapter " + chapter.place(), chapter.title() + chapter.text()));
        parsed.groups().forEach(this::group);
        line("closing", parsed.closing());
        line("announced", String.valueOf(parsed.statedAreaCount()));
    }

    private void area(ParsedStatement.Area area) {
        line("area", area.title());
        line("declaration", area.text() == null ? "" : area.text());
        line("strengths", area.strengths());
        for (var problem : area.problems()) {
            line("problem", problem.heading() + "|" + problem.detail());
            problem.examples().forEach(example -> line("example", example));
        }
        area.rootCauses().forEach(cause -> line("cause of " + cause.problems(), cause.text()));
    }

    private void group(ParsedStatement.Group group) {
        line("group", group.title());
        for (var measure : group.measures()) {
            line("measure " + measure.dueOn() + " " + measure.deadlineClass(), measure.text());
        }
    }

    private void line(String name, String words) {
        String folded = Lines.fold(mapped(words, SIMPLIFIED));
        out.append(name)
                .append(' ')
                .append(folded.replaceAll("[()。.“”‘’\"',、:;*#]", ""))
                .append('\n');
    }

    private static String mapped(String text, Map<Character, Character> map) {
        var mapped = new StringBuilder(text.length());
        text.chars().forEach(c -> mapped.append(map.getOrDefault((char) c, (char) c)));
        return mapped.toString();
    }

    private static String pairs() {
        try {
            return Files.readString(PAIRS, StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
