package org.rectify.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rectify.RectifyTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules of an organ's papers in a browser: the sample follows what is chosen, and nothing is settled by looking. */
@RectifyTest
class ProfileIT {

    private static final String CENTRED = "CENTRED";

    /** The middle of the type area, in millimetres: 28 from the left edge, 156 wide (GB/T 9704—2012, 5.2.1). */
    private static final double MIDDLE = 106;

    @LocalServerPort
    int port;

    private Visitor secretary;

    @AfterEach
    void leave() {
        secretary.close();
    }

    @Test
    void theSampleFollowsWhereThePageNumberStands() {
        choosing(Visitor::at);
        assertThat(folio()).isGreaterThan(MIDDLE + 50);

        page().selectOption("#pageNumbers", CENTRED);

        page().waitForCondition(() -> Math.abs(folio() - MIDDLE) < 0.1);
        page().uncheck("#firstPageNumbered");
        page().waitForCondition(
                        () -> first().count() == 0 && page().locator(".folio").count() == 1);
        untouched();
    }

    @Test
    void theSampleFollowsTheLinePitch() {
        choosing(Visitor::at);
        assertThat(says()).contains("每页 22 行");

        page().fill("#pitch", "30");

        page().waitForCondition(() -> says().contains("每页 21 行"));
        page().fill("#pitch", "9");
        page().waitForCondition(() -> says().contains("有一项填得不对"));
        assertThat(page().locator(".a4").count()).isZero();
        untouched();
    }

    @Test
    void theSampleFollowsTheWeightOfASecondLevel() {
        choosing(Visitor::at);
        assertThat(page().locator(".face-kai.strong").count()).isZero();

        page().check("#level2Strong");

        page().waitForCondition(() -> page().locator(".face-kai.strong").count() > 0);
        untouched();
    }

    @Test
    void theRulesThatTheChoicesComeToAreMarked() {
        choosing(Visitor::at);
        assertThat(marked().getAttribute("href")).endsWith("seed=default");

        page().fill("#pitch", "29");
        page().waitForCondition(() -> marked().count() == 0);

        page().fill("#pitch", "");
        page().waitForCondition(() -> marked().count() == 1);
    }

    @Test
    void withoutScriptTheButtonShowsTheSample() {
        choosing(Visitor::withoutScript);
        page().selectOption("#pageNumbers", CENTRED);
        page().fill("#pitch", "30");
        page().check("#level2Strong");

        page().click("button[value=show]");

        assertThat(folio()).isCloseTo(MIDDLE, within(0.1));
        assertThat(says()).contains("每页 21 行");
        assertThat(page().locator(".face-kai.strong").count()).isPositive();
        assertThat(page().inputValue("#pitch")).isEqualTo("30");
        untouched();
    }

    @Test
    void onAPhoneTheButtonLeadsToTheSample() {
        choosing(Visitor::onAPhone);
        page().fill("#pitch", "30");

        page().click("button[value=show]");

        page().waitForURL("**#profile-sample");
        assertThat(says()).contains("每页 21 行");
        page().waitForCondition(() -> page().locator("#profile-sample").boundingBox().y < 200);
        assertThat(page().inputValue("#pitch")).isEqualTo("30");
        untouched();
    }

    private void choosing(Function<Integer, Visitor> browser) {
        secretary = browser.apply(port).signIn("secretariat").go("/printing/profile");
    }

    /** Looking settles nothing, and the page had nothing to complain of. */
    private void untouched() {
        secretary.go("/printing/profile");
        assertThat(page().locator(".page-head").textContent()).contains("现在按标准版式");
        assertThat(secretary.complaints()).isEmpty();
    }

    private Page page() {
        return secretary.page();
    }

    private String says() {
        return page().locator("#profile-preview [role=status]").textContent();
    }

    private Locator marked() {
        return page().locator("#profile-seed-list [aria-current]");
    }

    private Locator first() {
        return page().locator(".a4").first().locator(".folio");
    }

    /** Where the middle of the first page's number is, in millimetres from the left edge. */
    private double folio() {
        return number("x") + number("textLength") / 2;
    }

    private double number(String attribute) {
        return Double.parseDouble(first().getAttribute(attribute));
    }
}
