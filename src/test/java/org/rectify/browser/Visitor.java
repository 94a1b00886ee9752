package org.rectify.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, signed in or not. Errors in the page's console are kept: a journey ends with none. */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = "rectify-demo";

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(int port, int width, int height, boolean script) {
        base = "http://localhost:" + port;
        context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(script));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor at(int port) {
        return new Visitor(port, 1440, 900, true);
    }

    static Visitor onAPhone(int port) {
        return new Visitor(port, 360, 780, true);
    }

    static Visitor withoutScript(int port) {
        return new Visitor(port, 1440, 900, false);
    }

    Visitor signIn(String username) {
        go("/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", PASSWORD);
        page.click("form button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Visitor go(String path) {
        page.navigate(base + path);
        return this;
    }

    Page page() {
        return page;
    }

    /** The path of the page now open. */
    String path() {
        return page.url().substring(base.length());
    }

    /** The number in the present path, as in {@code /statements/7/review}. */
    long idInPath() {
        return Long.parseLong(path().replaceAll("\\D*(\\d+).*", "$1"));
    }

    Visitor picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setType(file.toString().endsWith(".jpg") ? ScreenshotType.JPEG : ScreenshotType.PNG));
        return this;
    }

    /** Hands a text in by pasting, and so opens its import review. */
    Visitor paste(String text) {
        go("/intake");
        page.fill("textarea[name=text]", text);
        page.click("main button[type=submit]");
        page.waitForURL("**/intake/*");
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
