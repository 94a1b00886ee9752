package org.rectify.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.rectify.shared.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The outlines that come with the product: data under {@code seeds/outlines/}, by file name. */
@Component
class Outlines {

    static final String DEFAULT = "default";

    private final TreeMap<String, Outline> byName = new TreeMap<>();

    Outlines(JsonMapper json) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/outlines/*.json");
        for (var file : files) {
            byName.put(String.valueOf(file.getFilename()).replace(".json", ""), read(json, file));
        }
    }

    Outline named(String name) {
        Refusal.unlessValid(byName.containsKey(name), "outline", "outline.unknown", name);
        return byName.get(name);
    }

    /** Names of all outlines, the default first. */
    List<String> names() {
        return byName.keySet().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(DEFAULT), a.equals(DEFAULT)))
                .toList();
    }

    private static Outline read(JsonMapper json, Resource file) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, Outline.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
