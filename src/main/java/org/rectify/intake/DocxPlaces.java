package org.rectify.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/** Where the lines of a .docx go: to the cell or text box they stand in, which goes on to what holds it; at last to the text. */
final class DocxPlaces {

    /** What holds paragraphs: the part itself, a cell of a table, a text box. */
    private static final class Holder {
        final List<String> lines = new ArrayList<>();
        /** Words whose paragraph end was deleted; the next paragraph goes on with them. */
        String open = "";

        final Deque<Table> tables = new ArrayDeque<>();
        /** The paragraph a text box hangs on. */
        final @Nullable DocxParagraph outer;

        Holder(@Nullable DocxParagraph outer) {
            this.outer = outer;
        }
    }

    private static final class Table {
        List<List<String>> cells = new ArrayList<>();
        boolean deleted;
    }

    private final DocxNumbering numbering;
    private final Transcript transcript;
    private final boolean beside;
    private final Deque<Holder> holders = new ArrayDeque<>();
    private int unwritten;

    DocxPlaces(DocxNumbering numbering, Transcript transcript, boolean beside) {
        this.numbering = numbering;
        this.transcript = transcript;
        this.beside = beside;
        holders.push(new Holder(null));
    }

    private Holder holder() {
        return holders.element();
    }

    /** Writes a paragraph with its number; what is left of a deleted one takes the number of the one it goes on in. */
    void write(DocxParagraph closed) {
        var holder = holder();
        String words = holder.open + closed.words;
        if (closed.runsOn) {
            holder.open = words;
        } else {
            holder.open = "";
            write(numbering.next(closed.style, closed.list, closed.level, words) + words);
        }
        closed.boxes.forEach(this::write);
    }

    private void write(String line) {
        if (holders.size() > 1) {
            holder().lines.add(line);
            unwritten += line.length();
            if (unwritten > 4 * FileText.MAX_CHARACTERS) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG);
            }
        } else if (beside) {
            transcript.aside(line);
        } else {
            transcript.paragraph(line);
        }
    }

    /** Writes the last paragraph when its end was deleted. */
    void end() {
        if (!holder().open.isEmpty()) {
            write(holder().open);
        }
    }

    void openBox(@Nullable DocxParagraph outer) {
        holders.push(new Holder(outer));
    }

    /** Answers the paragraph that goes on after the box: the one it hangs on, else {@code inside} when no box is open. */
    @Nullable
    DocxParagraph closeBox(@Nullable DocxParagraph inside) {
        if (holders.size() == 1) {
            return inside;
        }
        var box = pop();
        if (box.outer == null) {
            box.lines.forEach(this::write);
        } else {
            box.outer.boxes.addAll(box.lines);
        }
        return box.outer;
    }

    void openTable() {
        holder().tables.push(new Table());
    }

    void closeTable() {
        holder().tables.poll();
    }

    void openRow() {
        var table = holder().tables.peek();
        if (table != null) {
            table.cells = new ArrayList<>();
            table.deleted = false;
        }
    }

    /** A tracked change took the row out. */
    void deleteRow() {
        var table = holder().tables.peek();
        if (table != null) {
            table.deleted = true;
        }
    }

    void closeRow() {
        var table = holder().tables.peek();
        if (table != null && !table.deleted) {
            Transcript.row(table.cells).forEach(this::write);
        }
    }

    void openCell() {
        holders.push(new Holder(null));
    }

    void closeCell() {
        if (holders.size() > 1) {
            var cell = pop();
            if (!holder().tables.isEmpty()) {
                holder().tables.element().cells.add(cell.lines);
            }
        }
    }

    private Holder pop() {
        var holder = holders.pop();
        if (!holder.open.isEmpty()) {
            holder.lines.add(holder.open);
        }
        holder.lines.forEach(line -> unwritten -= line.length());
        return holder;
    }
}
