package org.rectify.printing;

import java.util.List;

/** A paper that is set: its pages, lines and glyphs, each with its place. Immutable; PDF, DOCX and page view are drawn from it. */
public final class Composition {

    private final PrintModel model;
    private final List<Page> pages;
    private final List<String> missing;
    private final Fonts fonts;

    Composition(PrintModel model, List<Page> pages, List<String> missing, Fonts fonts) {
        this.model = model;
        this.pages = pages;
        this.missing = missing;
        this.fonts = fonts;
    }

    /** The words it was set from. */
    public PrintModel model() {
        return model;
    }

    /** How many pages the paper has; one at least. */
    public int pageCount() {
        return pages.size();
    }

    /** Characters that no face has, each once; they print as 〓. */
    public List<String> missing() {
        return missing;
    }

    /** The pages for a template to draw. */
    public List<PageView> views() {
        return pages.stream().map(PageView::of).toList();
    }

    List<Page> pages() {
        return pages;
    }

    /** The lines of one paragraph, over all pages. */
    List<Line> lines(int paragraph) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.paragraph() == paragraph)
                .toList();
    }

    Fonts fonts() {
        return fonts;
    }
}
