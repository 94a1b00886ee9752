package org.rectify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.RectifyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page passes axe (WCAG 2 A and AA) and fits a phone. */
@RectifyTest
class AccessibilityIT {

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @LocalServerPort
    int port;

    static List<Places.Place> places() {
        return Places.ALL;
    }

    @AfterAll
    static void leave() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageHasNoSeriousViolationAndFitsAPhone(Places.Place place) {
        var visitor = visitor(place.who()).go(place.path());

        var violations = new AxeBuilder(visitor.page())
                .withTags(List.of("wcag2a", "wcag2aa"))
                .analyze()
                .getViolations();

        assertThat(violations)
                .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(beyondAPhone(visitor)).isLessThanOrEqualTo(0);
    }

    /** Pixels that the page reaches over a phone's edge. */
    private static int beyondAPhone(Visitor visitor) {
        visitor.page().setViewportSize(360, 780);
        var beyond = visitor.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        visitor.page().setViewportSize(1440, 900);
        return ((Number) beyond).intValue();
    }

    private Visitor visitor(String who) {
        return VISITORS.computeIfAbsent(
                who, w -> w.isEmpty() ? Visitor.at(port) : Visitor.at(port).signIn(w));
    }
}
