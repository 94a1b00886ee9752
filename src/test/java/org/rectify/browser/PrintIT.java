package org.rectify.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.RectifyTest;
import org.rectify.printing.file.PdfLines;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The print page in a browser: what it prints itself, and how it is looked at. */
@RectifyTest
class PrintIT {

    @LocalServerPort
    int port;

    private Visitor officer;

    @BeforeEach
    void atThePages() {
        officer = Visitor.at(port).signIn("officer").go("/statements");
        var link = officer.page().locator("a[href*='/print']").first();
        officer.go(link.getAttribute("href"));
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void theBrowserPrintsThePagesOfThePdf() throws IOException {
        var printed = PdfLines.of(officer.page().pdf(new PdfOptions().setPreferCSSPageSize(true)));

        var ours = PdfLines.of(officer.page()
                .request()
                .get(officer.page().url().replaceFirst("/print$", "/print.pdf"))
                .body());
        assertThat(printed).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            var line = ours.get(i);
            var there = printed.get(i);
            assertThat(there.page()).isEqualTo(line.page());
            assertThat(there.text()).matches(orRadicals(line.text()));
            assertThat(there.from()).isCloseTo(line.from(), within(1.0));
            assertThat(there.baseline()).isCloseTo(line.baseline(), within(1.0));
        }
    }

    @Test
    void aSizeIsChosenByKeyboardAndKept() {
        officer.page().focus("#zoom-fit");

        for (int i = 0; i < 4; i++) {
            officer.page().keyboard().press("ArrowRight");
        }

        assertThat(width()).isCloseTo(1190.6, within(1.0));
        officer.page().reload();
        assertThat(officer.page().isChecked("#zoom-150")).isTrue();
        assertThat(width()).isCloseTo(1190.6, within(1.0));
    }

    /** Where a glyph serves a radical too, a browser's PDF may name that one: ⺠ for 民. */
    private static String orRadicals(String text) {
        return text.codePoints()
                .mapToObj(point -> "(?:" + Pattern.quote(Character.toString(point)) + "|[\\x{2E80}-\\x{2FDF}])")
                .collect(Collectors.joining());
    }

    private double width() {
        return officer.page().locator(".a4").first().boundingBox().width;
    }
}
