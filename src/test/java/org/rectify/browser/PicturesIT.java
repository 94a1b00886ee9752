package org.rectify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rectify.RectifyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures of the documentation, at 1440 and 360 px. They go to {@code target/pictures};
 * {@code -Drectify.pictures=docs/images} takes them anew.
 */
@RectifyTest
class PicturesIT {

    private static final long LARGEST = 300 * 1024;

    @LocalServerPort
    int port;

    private final Path folder = Path.of(System.getProperty("rectify.pictures", "target/pictures"));

    @Test
    void everyPageThatHasAMockUpIsPictured() throws IOException {
        Files.createDirectories(folder);
        for (var place : Places.ALL) {
            if (!place.picture().isEmpty()) {
                try (var desk = Visitor.at(port);
                        var phone = Visitor.onAPhone(port)) {
                    take(desk, place, 1440);
                    take(phone, place, 360);
                }
            }
        }
    }

    @Test
    void theImportReviewIsPictured() throws IOException {
        Files.createDirectories(folder);
        try (var desk = Visitor.at(port).signIn("officer");
                var phone = Visitor.onAPhone(port).signIn("officer")) {
            desk.paste(Drafts.withALooseEnd()).picture(folder.resolve("05-import-1440.jpg"));
            phone.paste(Drafts.withALooseEnd()).picture(folder.resolve("05-import-360.jpg"));
        }
        assertThat(Files.size(folder.resolve("05-import-1440.jpg"))).isBetween(1024L, LARGEST);
    }

    private void take(Visitor visitor, Places.Place place, int width) throws IOException {
        if (!place.who().isEmpty()) {
            visitor.signIn(place.who());
        }
        var file = folder.resolve(place.picture() + "-" + width + ".jpg");
        visitor.go(place.path()).page().waitForTimeout(600);
        visitor.picture(file);
        assertThat(Files.size(file)).as(file.toString()).isBetween(1024L, LARGEST);
    }
}
