package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundlesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

    private final Map<String, String> chinese = bundle("/messages.properties");
    private final Map<String, String> english = bundle("/messages_en.properties");

    @Test
    void bothLanguagesSaySomethingForEachKey() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    }

    @Test
    void noSentenceIsBlank() {
        assertThat(chinese).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
    }

    /** English needs a number to tell one from many where Chinese does not, so only what Chinese shows must be there. */
    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        assertThat(chinese)
                .allSatisfy((key, words) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .containsAll(placeholders(words)));
    }

    /** Papers get their figures as words, so that no grouping mark comes between them; a form chosen by number would fail. */
    @Test
    void sentencesOfPapersChooseNoFormByNumber() {
        for (var bundle : List.of(chinese, english)) {
            assertThat(bundle.entrySet())
                    .filteredOn(entry -> entry.getKey().startsWith("ledger.paper.")
                            || entry.getKey().startsWith("printing.plan.")
                            || entry.getKey().startsWith("deadline."))
                    .noneMatch(entry -> entry.getValue().contains(",choice,"));
        }
    }

    private static TreeSet<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String name) {
        var properties = new Properties();
        try (var in = new InputStreamReader(BundlesTests.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
