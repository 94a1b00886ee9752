package org.rectify.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads one of the texts of a .doc: its body, a text box, the headers, the notes. */
final class DocStory {

    private static final char CELL = 7;
    private static final char SHAPE = 8;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final Range range;
    private final DocLists lists;
    private final @Nullable DocBoxes boxes;
    private final Budget budget;
    /** The fields that are open; true while their code is read and their result has not begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private String open = "";

    DocStory(Range range, DocLists lists, @Nullable DocBoxes boxes, Budget budget) {
        this.range = range;
        this.lists = lists;
        this.boxes = boxes;
        this.budget = budget;
    }

    void read(Consumer<String> lines) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            budget.check();
            read(range.getParagraph(i), lines);
        }
        if (!open.isEmpty()) {
            lines.accept(open);
        }
        closeRow(lines);
    }

    private void read(Paragraph paragraph, Consumer<String> lines) {
        var words = new StringBuilder();
        List<String> beside = new ArrayList<>();
        boolean cellEnds = false;
        boolean runsOn = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            String text = run.text();
            runsOn = run.isMarkedDeleted() && text.endsWith("\r");
            cellEnds |= text.indexOf(CELL) >= 0;
            if (!run.isMarkedDeleted()) {
                append(run, text, words, beside);
            }
        }
        boolean inTable = paragraph.isInTable();
        if (!inTable) {
            closeRow(lines);
        } else if (paragraph.isTableRowEnd()) {
            closeRow(lines);
            return;
        }
        Consumer<String> target = inTable ? cell::add : lines;
        if (runsOn) {
            open += words;
        } else {
            String whole = open + words;
            open = "";
            target.accept(lists.next(paragraph.getIlfo(), paragraph.getIlvl(), whole) + whole);
        }
        beside.forEach(target);
        if (inTable && cellEnds) {
            cells.add(cell);
            cell = new ArrayList<>();
        }
    }

    private void closeRow(Consumer<String> lines) {
        if (!cell.isEmpty()) {
            cells.add(cell);
            cell = new ArrayList<>();
        }
        if (!cells.isEmpty()) {
            Transcript.row(cells).forEach(lines);
            cells.clear();
        }
    }

    private void append(CharacterRun run, String text, StringBuilder words, List<String> beside) {
        if (run.isSymbol() && !fields.contains(true)) {
            words.append(sign(run.getSymbolCharacter()));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD -> fields.push(true);
                case FIELD_RESULT -> {
                    if (fields.poll() != null) {
                        fields.push(false);
                    }
                }
                case FIELD_END -> fields.poll();
                case SHAPE -> beside.addAll(boxes == null ? List.of() : boxes.at(run.getStartOffset() + i));
                default -> {
                    if (!fields.contains(true)) {
                        words.append(typed(c));
                    }
                }
            }
        }
    }

    /** Word's own signs for what is no character. */
    private static String typed(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E -> "\n"; // ends of lines, pages and columns
            case 0x1E -> "-"; // a hyphen that does not part
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }

    private static String sign(char c) {
        return c < ' ' || Character.isSurrogate(c) ? "" : SymbolFont.sign(c);
    }
}
