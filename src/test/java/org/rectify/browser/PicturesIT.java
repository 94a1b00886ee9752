package org.rectify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rectify.RectifyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes the pictures of the documentation, at 1440 and 360 px: {@code -Drectify.pictures=docs/images}, and else not at all. */
@EnabledIfSystemProperty(named = "rectify.pictures", matches = ".+")
@RectifyTest
class PicturesIT {

    private static final long LARGEST = 300 * 1024;

    /** Milliseconds until notes and marks have found their places. */
    private static final int SETTLED = 300;

    @LocalServerPort
    int port;

    private final Path folder = Path.of(System.getProperty("rectify.pictures", ""));

    @Test
    void everyPageThatHasAMockUpIsPictured() throws IOException {
        Files.createDirectories(folder);
        for (var who : List.of("", "officer", "committee", "secretariat")) {
            try (var desk = Visitor.at(port);
                    var phone = Visitor.onAPhone(port)) {
                take(who, desk, "1440.jpg");
                take(who, phone, "360.jpg");
            }
        }
    }

    private void take(String who, Visitor visitor, String ending) throws IOException {
        if (!who.isEmpty()) {
            visitor.signIn(who);
        }
        for (var place : Places.ALL) {
            if (place.who().equals(who) && !place.picture().isEmpty()) {
                visitor.go(place.path()).page().waitForTimeout(SETTLED);
                keep(visitor, place.picture() + "-" + ending);
            }
        }
        if (who.equals("officer")) {
            keep(visitor.paste(Drafts.withALooseEnd()), "05-import-" + ending);
        }
    }

    private void keep(Visitor visitor, String name) throws IOException {
        var file = folder.resolve(name);
        visitor.picture(file);
        assertThat(Files.size(file)).as(name).isBetween(1024L, LARGEST);
    }
}
