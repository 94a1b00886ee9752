package org.rectify.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files under {@code seeds/demo}. */
@Component
@Profile("demo")
class DemoFiles {

    private static final String ROOT = "seeds/demo/";

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json;
    }

    <T> T read(String path, Class<T> shape) {
        return json.readValue(text(path), shape);
    }

    String text(String path) {
        try {
            return new ClassPathResource(ROOT + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders that hold a meeting each, in the order of their names. */
    List<String> meetings() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/meeting.json");
            return Arrays.stream(found)
                    .map(r -> r.getDescription().replaceAll(".*/demo/([^/]+)/meeting.json.*", "$1"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
