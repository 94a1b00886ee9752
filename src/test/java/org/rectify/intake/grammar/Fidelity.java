package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What holds for every text whatsoever: no character is lost, doubled or changed. */
final class Fidelity {

    private Fidelity() {}

    static void check(String source) {
        var parsed = Statements.parse(source);
        assertThat(parsed.text()).isEqualTo(Manuscript.normalise(source));
        int[] placed = new int[parsed.text().length()];
        parsed.spans().forEach(span -> fill(placed, span.start(), span.end()));
        parsed.unplaced().forEach(rest -> fill(placed, rest.start(), rest.end()));
        for (int i = 0; i < placed.length; i++) {
            boolean blank = Blank.is(parsed.text().charAt(i));
            assertThat(placed[i]).as("offset %d of %s", i, source).isBetween(blank ? 0 : 1, 1);
        }
        int missing = parsed.unplaced().stream()
                .mapToInt(rest -> Blank.count(parsed.text(), rest.start(), rest.end()))
                .sum();
        assertThat(parsed.characters().total())
                .isEqualTo(Blank.count(parsed.text(), 0, parsed.text().length()));
        assertThat(parsed.characters().placed()).isEqualTo(parsed.characters().total() - missing);
        wordsAreTheSpans(parsed);
        assertThat(parsed.areas())
                .allSatisfy(area -> assertThat(area.problems())
                        .allSatisfy(problem -> assertThat(problem.detail()).isNotBlank()));
    }

    private static void fill(int[] placed, int start, int end) {
        for (int i = start; i < end; i++) {
            placed[i]++;
        }
    }

    /** Every text that is handed out stands in the source, under the path it is handed out for. */
    private static void wordsAreTheSpans(ParsedStatement parsed) {
        List<String> words = new ArrayList<>(List.of(parsed.title(), parsed.opening(), parsed.closing()));
        parsed.areas().forEach(area -> {
            words.addAll(List.of(area.title(), area.strengths(), area.lead()));
            area.problems().forEach(problem -> {
                words.addAll(List.of(problem.mark(), problem.heading(), problem.detail()));
                words.addAll(problem.examples());
            });
            area.rootCauses().forEach(cause -> words.add(cause.text()));
        });
        parsed.groups().forEach(group -> {
            words.add(group.title());
            group.measures().forEach(measure -> words.add(measure.text()));
        });
        String source = bare(parsed.text());
        String text = parsed.spans().stream().anyMatch(span -> span.role() == ParsedStatement.SpanRole.PAGE_NOTE)
                ? withoutPageNotes(parsed)
                : source;
        assertThat(words).allSatisfy(word -> assertThat(text).contains(bare(word)));
    }

    private static String withoutPageNotes(ParsedStatement parsed) {
        var text = new StringBuilder(parsed.text());
        var spans = parsed.spans();
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).role() == ParsedStatement.SpanRole.PAGE_NOTE) {
                text.delete(spans.get(i).start(), spans.get(i).end());
            }
        }
        return bare(text.toString());
    }

    /** Names of tags that come with copied pages. */
    private static final String TAGS = "p|br|div|span|h[1-6]|b|strong|i|em|u|font|a|ul|ol|li|table|tr|td|section";

    /** Without blanks, tags and the signs of markdown. */
    static String bare(String text) {
        var bare = new StringBuilder();
        text.replace("&nbsp;", "")
                .replace("——", "")
                .replaceAll("(?i)</?(?:" + TAGS + ")(?:[ /\\t][^<>\\n\\f\\x0B\\x85\\u2028\\u2029]{0,280})?>", "")
                .codePoints()
                .filter(c -> !Blank.is(c) && "*_#>+-•●◆■▲※★□○|".indexOf(c) < 0 && !(c >= 0xE000 && c <= 0xF8FF))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
