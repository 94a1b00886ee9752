package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TablePaper;

/**
 * Lays a table on its sheets: the head again on each page, no row divided unless it is taller than a page, and no group's name or
 * table's note alone on one.
 */
final class TableComposer {

    private static final double TITLE_PITCH = 34;
    private static final double CAPTION_PITCH = 22;
    private static final double CAPTION_SIZE = 12;

    /** White below the title and above the notes, in points. */
    private static final double BELOW_TITLE = 8;

    private static final double ABOVE_NOTES = 4;

    private final Composer composer;
    private final Fonts fonts;

    TableComposer(Composer composer) {
        this.composer = composer;
        this.fonts = composer.fonts();
    }

    TableComposition compose(TablePaper paper) {
        return new Setting(paper).set();
    }

    /** One paper being set. */
    private final class Setting {

        private final TablePaper paper;
        private final Sheet sheet;
        private final TableColumns columns;
        private final CellText title;
        private final List<CellText> captions;
        private final List<SetRow> rows;
        private final List<CellText> notes;
        private final List<TablePage> pages = new ArrayList<>();
        private TableSheet page;

        Setting(TablePaper paper) {
            this.paper = paper;
            this.sheet = paper.sheet();
            this.columns = new TableColumns(sheet, paper.columns());
            this.title = CellText.title(paper.title(), fonts, sheet.typeWidth());
            this.captions = captions();
            this.rows = paper.allRows().stream()
                    .map(row -> new SetRow(row, columns, sheet, fonts))
                    .toList();
            this.notes = paper.notes().stream()
                    .map(note -> CellText.of(note, fonts, Face.FANG, sheet.size(), noteWidth(), CellText.Edge.BOTH))
                    .toList();
            this.page = new TableSheet(sheet, columns);
        }

        TableComposition set() {
            head();
            repeated(false);
            for (int i = paper.heads().size(); i < rows.size(); i++) {
                place(i);
            }
            notes();
            turn();
            var titleLines =
                    IntStream.range(0, title.count()).mapToObj(title::words).toList();
            return new TableComposition(paper, columns, titleLines, List.copyOf(pages), missing(), fonts);
        }

        private List<CellText> captions() {
            double size = CAPTION_SIZE;
            double third = sheet.typeWidth() / 3;
            var right = CellText.of(paper.captionRight(), fonts, Face.FANG, size, third, CellText.Edge.RIGHT);
            double room = sheet.typeWidth() - (paper.captionRight().isEmpty() ? 0 : third + size);
            return List.of(CellText.of(paper.captionLeft(), fonts, Face.FANG, size, room, CellText.Edge.LEFT), right);
        }

        private void head() {
            var place = new TablePlace(TablePlace.Kind.TITLE, 0, 0);
            page.lines(place, title, sheet.left(), sheet.typeWidth(), TITLE_PITCH);
            page.skip(BELOW_TITLE);
            int lines = Math.max(captions.get(0).count(), captions.get(1).count());
            double from = page.depth();
            for (int i = 0; i < 2; i++) {
                var caption = captions.get(i);
                double width = i == 0 ? sheet.typeWidth() : sheet.typeWidth() / 3;
                page.at(from + (lines - caption.count()) * CAPTION_PITCH);
                page.lines(
                        new TablePlace(TablePlace.Kind.CAPTION, 0, i),
                        caption,
                        sheet.right() - width,
                        width,
                        CAPTION_PITCH);
            }
            page.at(from + lines * CAPTION_PITCH);
        }

        private void repeated(boolean again) {
            for (int i = 0; i < paper.heads().size(); i++) {
                page.head(i, rows.get(i), again);
            }
        }

        private void place(int index) {
            var row = rows.get(index);
            if (!page.holds(together(index)) && page.begun()) {
                if (page.fresh(headHeight()) < row.height() && page.linesLeft(row) > 2) {
                    divide(index, row);
                    return;
                }
                turn();
                repeated(true);
            }
            if (page.holds(row.height())) {
                page.row(index, row);
            } else {
                divide(index, row);
            }
        }

        /** The height of the row and of what must stay with it. */
        private double together(int index) {
            double height = rows.get(index).height();
            if (index + 1 == rows.size()) {
                return height + notesHeight();
            }
            return paper.allRows().get(index).leads() ? height + together(index + 1) : height;
        }

        private void divide(int index, SetRow row) {
            for (int from = 0; from < row.lines(); ) {
                int left = page.linesLeft(row);
                if (left < 1 && page.begun()) {
                    turn();
                    repeated(true);
                    continue;
                }
                int to = Math.min(row.lines(), from + Math.max(1, left));
                page.part(index, row, from, to);
                from = to;
            }
        }

        private void notes() {
            if (notes.isEmpty()) {
                return;
            }
            if (!page.holds(notesHeight()) && page.begun()) {
                turn();
            }
            page.skip(ABOVE_NOTES);
            for (int i = 0; i < notes.size(); i++) {
                var place = new TablePlace(TablePlace.Kind.NOTE, i, 0);
                page.lines(place, notes.get(i), sheet.left(), noteWidth(), sheet.pitch());
            }
        }

        /** Whole characters, so that notes start where the table does. */
        private double noteWidth() {
            return Math.floor(sheet.typeWidth() / sheet.size()) * sheet.size();
        }

        private double notesHeight() {
            int lines = notes.stream().mapToInt(CellText::count).sum();
            return lines == 0 ? 0 : ABOVE_NOTES + lines * sheet.pitch();
        }

        private double headHeight() {
            return rows.subList(0, paper.heads().size()).stream()
                    .mapToDouble(SetRow::height)
                    .sum();
        }

        private void turn() {
            int number = pages.size() + 1;
            pages.add(page.page(number, composer.folio(number)));
            page = new TableSheet(sheet, columns);
        }

        private List<String> missing() {
            var missing = new TreeSet<>(title.missing());
            captions.forEach(caption -> missing.addAll(caption.missing()));
            notes.forEach(note -> missing.addAll(note.missing()));
            for (var row : rows) {
                row.cells().forEach(cell -> {
                    missing.addAll(cell.text().missing());
                    missing.addAll(cell.foot().missing());
                });
            }
            return List.copyOf(missing);
        }
    }
}
