package org.rectify.printing;

import java.util.List;

/** A table's paper that is set. Immutable. */
final class TableComposition {

    private final TablePaper paper;
    private final TableColumns columns;
    private final List<String> titleLines;
    private final List<TablePage> pages;
    private final List<String> missing;
    private final Fonts fonts;

    TableComposition(
            TablePaper paper,
            TableColumns columns,
            List<String> titleLines,
            List<TablePage> pages,
            List<String> missing,
            Fonts fonts) {
        this.paper = paper;
        this.columns = columns;
        this.titleLines = titleLines;
        this.pages = pages;
        this.missing = missing;
        this.fonts = fonts;
    }

    TablePaper paper() {
        return paper;
    }

    TableColumns columns() {
        return columns;
    }

    /** The title as it is broken. */
    List<String> titleLines() {
        return titleLines;
    }

    List<TablePage> pages() {
        return pages;
    }

    /** Characters that no face has, each once; they print as 〓. */
    List<String> missing() {
        return missing;
    }

    Fonts fonts() {
        return fonts;
    }
}
