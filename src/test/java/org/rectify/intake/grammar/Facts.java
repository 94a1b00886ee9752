package org.rectify.intake.grammar;

import java.util.List;
import java.util.Properties;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.intake.grammar.ParsedStatement.Area;
import org.rectify.intake.grammar.ParsedStatement.Measure;
import org.rectify.intake.grammar.ParsedStatement.Problem;

/**
 * What a reader finds in a statement, asked for by key. Lists are parted by {@code |} (counts by commas); {@code *} stands for an
 * element the reader is not asked about, {@code 0/D} for either count; keys ending in {@code .N} ask about the area of that
 * place, keys ending in {@code .first} and {@code .last} about the words a part begins or ends with. Blanks do not count.
 */
final class Facts {

    private Facts() {}

    static String wanted(Properties expected) {
        return expected.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + expected.getProperty(key))
                .collect(Collectors.joining("\n"));
    }

    /** The same lines as {@link #wanted} where the statement was read as expected; elsewhere what was read instead. */
    static String found(ParsedStatement parsed, Properties expected) {
        return expected.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + fact(parsed, key, expected.getProperty(key)))
                .collect(Collectors.joining("\n"));
    }

    static String fact(ParsedStatement parsed, String key, String wanted) {
        int dot = key.indexOf('.');
        boolean ofArea = dot > 0 && Character.isDigit(key.charAt(dot + 1));
        return ofArea
                ? ofArea(parsed, key.substring(0, dot), Integer.parseInt(key.substring(dot + 1)), wanted)
                : ofStatement(parsed, key, wanted);
    }

    private static String ofStatement(ParsedStatement parsed, String key, String wanted) {
        return switch (key) {
            case "title" -> same(List.of(parsed.title()), wanted);
            case "byline", "closing", "signature", "opening" ->
                "" + !words(parsed, key).isEmpty();
            case "byline.first", "closing.first", "signature.first", "opening.first" ->
                first(words(parsed, key), wanted);
            case "byline.last", "closing.last", "signature.last", "opening.last" -> last(words(parsed, key), wanted);
            case "areas" ->
                areas(
                        parsed,
                        wanted,
                        a -> a.declaration() ? "D" : "" + a.problems().size());
            case "areaTitles" -> same(list(parsed.areas(), Area::title), wanted);
            case "examples" -> areas(parsed, wanted, a -> "" + examples(a).size());
            case "causes" -> areas(parsed, wanted, a -> "" + a.rootCauses().size());
            case "strengths" -> areas(parsed, wanted, a -> a.strengths().isBlank() ? "0" : "1");
            case "chapterCauses" -> "" + parsed.rootCauses().size();
            case "chapterCauses.first" -> firsts(list(parsed.rootCauses(), c -> c.text()), wanted);
            case "chapters" -> "" + parsed.chapters().size();
            case "chapterTitles" -> same(list(parsed.chapters(), c -> c.title() + "@" + c.place()), wanted);
            case "parts.problems" -> same(List.of(parsed.parts().problems().heading()), wanted);
            case "parts.causes" -> same(List.of(parsed.parts().causes().heading()), wanted);
            case "parts.measures" -> same(List.of(parsed.parts().measures().heading()), wanted);
            case "stated" -> "" + parsed.statedAreaCount();
            case "statement" ->
                "" + parsed.findings().stream().noneMatch(f -> f.code() == ParsedStatement.Code.NOT_A_STATEMENT);
            case "findings" -> findings(parsed);
            case "unplaced" -> firsts(list(parsed.unplaced(), u -> u.text()), wanted);
            case "siteNotes" ->
                ""
                        + parsed.spans().stream()
                                .filter(s -> s.role() == ParsedStatement.SpanRole.SITE_NOTE)
                                .count();
            default -> ofMeasures(parsed, key, wanted);
        };
    }

    private static String ofMeasures(ParsedStatement parsed, String key, String wanted) {
        return switch (key) {
            case "groups" -> counts(list(parsed.groups(), g -> "" + g.measures().size()), wanted);
            case "groupTitles" -> same(list(parsed.groups(), g -> g.title()), wanted);
            case "owner" -> one(parsed, Measure::leadOwner);
            case "due" -> one(parsed, Measure::dueOn);
            case "owners" -> same(list(measures(parsed), m -> or(m.leadOwner())), wanted);
            case "dues" -> same(list(measures(parsed), m -> or(m.dueOn())), wanted);
            case "classes" -> same(list(measures(parsed), m -> or(m.deadlineClass())), wanted);
            case "recurring" -> recurring(parsed, wanted);
            case "measures" -> firsts(list(measures(parsed), Measure::text), wanted);
            case "measuresHold" -> match(list(measures(parsed), Measure::text), wanted, String::contains);
            default -> "unknown key";
        };
    }

    private static String ofArea(ParsedStatement parsed, String key, int ordinal, String wanted) {
        if (ordinal > parsed.areas().size()) {
            return "no such area";
        }
        var area = parsed.areas().get(ordinal - 1);
        return switch (key) {
            case "headings" -> same(list(area.problems(), Problem::heading), wanted);
            case "details" -> firsts(list(area.problems(), Problem::detail), wanted);
            case "marks" -> same(list(area.problems(), Problem::mark), wanted);
            case "problemExamples" ->
                same(list(area.problems(), p -> "" + p.examples().size()), wanted);
            case "explains" -> same(list(area.rootCauses(), c -> numbers(c.problems())), wanted);
            case "cause" -> firsts(list(area.rootCauses(), c -> c.text()), wanted);
            case "example" -> firsts(examples(area), wanted);
            case "strength" -> first(area.strengths(), wanted);
            case "lead" -> first(area.lead(), wanted);
            case "declaration" -> first(or(area.text()), wanted);
            default -> "unknown key";
        };
    }

    private static String words(ParsedStatement parsed, String key) {
        return switch (key.replaceAll("\\..*", "")) {
            case "byline" -> parsed.byline();
            case "closing" -> parsed.closing();
            case "signature" -> parsed.signature();
            default -> parsed.opening();
        };
    }

    private static String findings(ParsedStatement parsed) {
        return parsed.findings().stream()
                .map(f -> f.code().name())
                .filter(code -> !code.equals("SPLIT_BY_SENSE"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String areas(ParsedStatement parsed, String wanted, Function<Area, String> fact) {
        return counts(list(parsed.areas(), fact), wanted);
    }

    private static String counts(List<String> found, String wanted) {
        return match(
                        found,
                        wanted.replace(',', '|'),
                        (f, w) -> List.of(w.split("/")).contains(f))
                .replace('|', ',');
    }

    private static List<String> examples(Area area) {
        return area.problems().stream().flatMap(p -> p.examples().stream()).toList();
    }

    private static List<Measure> measures(ParsedStatement parsed) {
        return parsed.groups().stream().flatMap(g -> g.measures().stream()).toList();
    }

    /** Those of the measures asked for, told by their place, that recur (每季度) and are read as standing. */
    private static String recurring(ParsedStatement parsed, String wanted) {
        var measures = measures(parsed);
        return Stream.of(wanted.split(","))
                .filter(place -> Integer.parseInt(place) <= measures.size())
                .filter(place -> measures.get(Integer.parseInt(place) - 1).deadlineClass()
                        == ParsedStatement.DeadlineClass.STANDING)
                .collect(Collectors.joining(","));
    }

    private static String one(ParsedStatement parsed, Function<Measure, Object> fact) {
        return measures(parsed).stream()
                .map(fact)
                .filter(v -> v != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String numbers(List<Integer> problems) {
        return problems.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static <T> List<String> list(List<T> things, Function<T, String> words) {
        return things.stream().map(words).toList();
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String same(List<String> words, String wanted) {
        return match(words, wanted, String::equals);
    }

    private static String firsts(List<String> words, String wanted) {
        return match(words, wanted, String::startsWith);
    }

    private static String first(String words, String wanted) {
        return firsts(List.of(words), wanted);
    }

    private static String last(String words, String wanted) {
        return match(List.of(words), wanted, String::endsWith);
    }

    private static String match(List<String> words, String wanted, BiPredicate<String, String> like) {
        var found = words.stream().map(Fidelity::bare).toList();
        var sought = Stream.of(wanted.split("\\|", -1))
                .map(w -> w.equals("*") ? w : Fidelity.bare(w))
                .toList();
        boolean right = words.isEmpty() ? wanted.isEmpty() : found.size() == sought.size();
        for (int i = 0; right && i < found.size(); i++) {
            right = sought.get(i).equals("*") || like.test(found.get(i), sought.get(i));
        }
        return right ? wanted : found.stream().map(Facts::shown).collect(Collectors.joining("|"));
    }

    private static String shown(String words) {
        return words.length() <= 24 ? words : words.substring(0, 14) + "…" + words.substring(words.length() - 9);
    }
}
