package org.rectify.printing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper that is a table, before it is set, the same for every format.
 *
 * @param author for the document's properties
 * @param dated the day the documents carry as their date of creation; the same paper gives the same bytes for ever
 * @param captionLeft stands above the table, at its left edge; may be empty
 * @param captionRight at its right edge, in few words
 * @param columns how wide the columns are, in characters; they are scaled together to fill the sheet
 * @param heads the rows that are repeated on each page, may be none
 * @param notes stand below the table
 */
public record TablePaper(
        String title,
        String author,
        LocalDate dated,
        Sheet sheet,
        String captionLeft,
        String captionRight,
        List<Double> columns,
        List<TableRow> heads,
        List<TableRow> rows,
        List<String> notes) {

    public TablePaper {
        title = TableCell.tidy(title).replace('\n', ' ');
        captionLeft = TableCell.tidy(captionLeft);
        captionRight = TableCell.tidy(captionRight);
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        notes = notes.stream()
                .map(TableCell::tidy)
                .filter(note -> !note.isEmpty())
                .toList();
        for (var row : Stream.concat(heads.stream(), rows.stream()).toList()) {
            if (row.columns() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.columns() + " columns in " + columns.size());
            }
        }
    }

    /** All rows, the heads first. */
    public List<TableRow> allRows() {
        return Stream.concat(heads.stream(), rows.stream()).toList();
    }

    /** Its words in reading order, for what is the same in every kind of paper. */
    public PrintModel model() {
        var paragraphs = new ArrayList<PrintParagraph>();
        paragraphs.add(PrintParagraph.of(Role.TITLE, title));
        var words = new ArrayList<>(List.of(captionLeft, captionRight));
        for (var row : allRows()) {
            row.cells().forEach(cell -> words.addAll(List.of(cell.text(), cell.foot())));
        }
        words.addAll(notes);
        words.forEach(each -> paragraphs.add(PrintParagraph.of(Role.BODY, each)));
        return new PrintModel(title, author, dated, paragraphs);
    }
}
