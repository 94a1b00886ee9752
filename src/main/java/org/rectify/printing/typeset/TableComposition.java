package org.rectify.printing.typeset;

import java.util.List;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.TablePaper;

/** A table's paper that is set. Immutable. */
public final class TableComposition {

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

    /** The words it was set from. */
    public TablePaper paper() {
        return paper;
    }

    /** Where its columns stand. */
    public TableColumns columns() {
        return columns;
    }

    /** The title as it is broken. */
    public List<String> titleLines() {
        return titleLines;
    }

    /** With their words and rules. */
    public List<TablePage> pages() {
        return pages;
    }

    /** Characters that no face has, each once; they print as 〓. */
    public List<String> missing() {
        return missing;
    }

    /** What its glyphs are drawn with. */
    public Fonts fonts() {
        return fonts;
    }
}
