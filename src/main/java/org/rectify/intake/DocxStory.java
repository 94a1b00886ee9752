package org.rectify.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/** Reads one part of a .docx that holds paragraphs: the body, or a header, a footer, the notes. */
final class DocxStory {

    private static final String MARKUP = "wordprocessingml";

    /** Signs of the symbol fonts that stand for a known character; others stay the private character they are. */
    private static final Map<Integer, String> SIGNS = Map.of(
            0xF06C, "●", 0xF06E, "■", 0xF06F, "□", 0xF0A8, "□", 0xF0FC, "✓", 0xF0FE, "☑", 0xF0D8, "➢", 0xF075, "◆");

    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        String style = "";
        int list = -1;
        int level = -1;
        boolean runsOn;
    }

    /** What holds paragraphs: the part itself, a cell of a table, a text box. */
    private static final class Holder {
        final List<String> lines = new ArrayList<>();
        /** Words whose paragraph end was deleted; the next paragraph goes on with them. */
        String open = "";

        final Deque<Table> tables = new ArrayDeque<>();

        @Nullable
        Paragraph outer;
    }

    private static final class Table {
        List<List<String>> cells = new ArrayList<>();
        boolean deleted;
    }

    private final DocxNumbering numbering;
    private final Transcript transcript;
    private final boolean beside;
    private final Deque<Holder> holders = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private @Nullable Paragraph paragraph;
    private boolean inText;
    private int unwritten;

    /** @param beside whether the words stand beside the text */
    DocxStory(DocxNumbering numbering, Transcript transcript, boolean beside) {
        this.numbering = numbering;
        this.transcript = transcript;
        this.beside = beside;
        holders.push(new Holder());
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml);
            } else if (inText && event == XMLStreamConstants.CHARACTERS) {
                append(xml.getText());
            }
        }
        if (!holder().open.isEmpty()) { // the last paragraph's end was deleted
            write(holder().open);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (word(xml)) {
                    paragraph = new Paragraph();
                }
            }
            case "pPr" -> properties(xml);
            case "txbxContent" -> open(paragraph);
            case "tbl" -> holder().tables.push(new Table());
            case "tr" -> {
                if (word(xml) && !holder().tables.isEmpty()) {
                    holder().tables.peek().cells = new ArrayList<>();
                    holder().tables.peek().deleted = false;
                }
            }
            case "trPr" -> rowProperties(xml);
            case "tc" -> {
                if (word(xml)) {
                    open(null);
                }
            }
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> alternative(xml);
            case "textpath" -> textPath(xml);
            case "rt" -> rubyText(xml);
            case "del", "moveFrom", "rPr", "sectPr", "tblPr", "tblGrid", "tcPr", "instrText", "delText", "sdtPr" ->
                skip(xml);
            case "t" -> inText = true;
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            default -> {} // what is no text has none to lose
        }
    }

    private void end(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> {
                if (word(xml)) {
                    close();
                }
            }
            case "txbxContent" -> closeBox();
            case "tc" -> {
                if (word(xml)) {
                    closeCell();
                }
            }
            case "tr" -> {
                if (word(xml)) {
                    closeRow();
                }
            }
            case "tbl" -> holder().tables.poll();
            case "AlternateContent" -> alternatives.poll();
            default -> {} // nothing waits for it
        }
    }

    private static boolean word(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        return space != null && space.contains(MARKUP);
    }

    private Holder holder() {
        return holders.element();
    }

    /** Word keeps a text box twice, for itself and for older programs; the first is enough. */
    private void alternative(XMLStreamReader xml) throws XMLStreamException {
        if (Boolean.TRUE.equals(alternatives.peek())) {
            skip(xml);
        } else if (!alternatives.isEmpty()) {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    /** Style, list and level of a paragraph, and whether its end was deleted by a tracked change. */
    private void properties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.endsWith("Change") || name.equals("ins") || name.equals("sectPr")) {
                    skip(xml);
                    continue;
                }
                depth++;
                if (paragraph != null) {
                    property(paragraph, name, xml);
                }
            }
        }
    }

    private static void property(Paragraph paragraph, String name, XMLStreamReader xml) {
        String value = OfficeZip.attribute(xml, "val");
        switch (name) {
            case "pStyle" -> paragraph.style = value == null ? "" : value;
            case "numId" -> paragraph.list = OfficeZip.number(value, -1);
            case "ilvl" -> paragraph.level = OfficeZip.number(value, -1);
            case "del", "moveFrom" -> paragraph.runsOn = true;
            default -> {} // looks only
        }
    }

    private void rowProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("del")
                    && !holder().tables.isEmpty()) {
                holder().tables.element().deleted = true;
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Words drawn as a picture (WordArt); as a watermark they stand in a header. */
    private void textPath(XMLStreamReader xml) {
        String words = OfficeZip.attribute(xml, "string");
        if (words != null && !words.isBlank() && paragraph != null) {
            paragraph.boxes.add(words);
        }
    }

    /** The reading above a character would stand in the middle of the sentence; it is set aside. */
    private void rubyText(XMLStreamReader xml) throws XMLStreamException {
        var reading = new StringBuilder();
        boolean text = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS && text && reading.length() < FileText.MAX_CHARACTERS) {
                reading.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                text = event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t");
            }
        }
        transcript.aside(reading.toString());
    }

    private void symbol(XMLStreamReader xml) {
        String code = OfficeZip.attribute(xml, "char");
        if (code != null && code.toUpperCase(Locale.ROOT).matches("[0-9A-F]{4}")) {
            char sign = (char) Integer.parseInt(code, 16);
            append(Character.isSurrogate(sign) || sign < ' ' ? "" : sign(sign));
        }
    }

    static String sign(char c) {
        return SIGNS.getOrDefault((int) c, String.valueOf(c));
    }

    private void append(String words) {
        if (paragraph != null) {
            paragraph.words.append(words);
            if (paragraph.words.length() > 2 * FileText.MAX_CHARACTERS) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG);
            }
        }
    }

    private void open(@Nullable Paragraph outer) {
        var holder = new Holder();
        holder.outer = outer;
        holders.push(holder);
        paragraph = null;
    }

    private void close() {
        var closed = paragraph;
        paragraph = null;
        if (closed == null) {
            return;
        }
        var holder = holder();
        String words = holder.open + closed.words;
        if (closed.runsOn) { // what is left of it takes the number of the paragraph it goes on in
            holder.open = words;
        } else {
            holder.open = "";
            write(numbering.next(closed.style, closed.list, closed.level, words) + words);
        }
        closed.boxes.forEach(this::write);
    }

    /** A line goes to the cell or text box it stands in, else to the text. */
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

    private void closeBox() {
        if (holders.size() > 1) {
            var box = pop();
            paragraph = box.outer;
            if (paragraph == null) {
                box.lines.forEach(this::write);
            } else {
                paragraph.boxes.addAll(box.lines);
            }
        }
    }

    private void closeCell() {
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

    private void closeRow() {
        var table = holder().tables.peek();
        if (table != null && !table.deleted) {
            Transcript.row(table.cells).forEach(this::write);
        }
    }
}
