package org.rectify.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/** Reads one part of a .docx that holds paragraphs: the body, or a header, a footer, the notes. */
final class DocxStory {

    private static final String MARKUP = "wordprocessingml";

    private final Transcript transcript;
    private final DocxPlaces places;
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private @Nullable DocxParagraph paragraph;
    private boolean inText;

    /** @param beside whether the words stand beside the text */
    DocxStory(DocxNumbering numbering, Transcript transcript, boolean beside) {
        this.transcript = transcript;
        this.places = new DocxPlaces(numbering, transcript, beside);
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
        places.end();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (word(xml)) {
                    paragraph = new DocxParagraph();
                }
            }
            case "pPr" -> properties(xml);
            case "txbxContent" -> {
                places.openBox(paragraph);
                paragraph = null;
            }
            case "tbl" -> places.openTable();
            case "tr" -> {
                if (word(xml)) {
                    places.openRow();
                }
            }
            case "trPr" -> rowProperties(xml);
            case "tc" -> {
                if (word(xml)) {
                    places.openCell();
                    paragraph = null;
                }
            }
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> alternative(xml);
            case "textpath" -> textPath(xml);
            case "rt" -> rubyText(xml);
            case "del", "moveFrom", "rPr", "sectPr", "tblPr", "tblGrid", "tcPr", "instrText", "delText", "sdtPr" ->
                OfficeZip.skip(xml);
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
            case "txbxContent" -> paragraph = places.closeBox(paragraph);
            case "tc" -> {
                if (word(xml)) {
                    places.closeCell();
                }
            }
            case "tr" -> {
                if (word(xml)) {
                    places.closeRow();
                }
            }
            case "tbl" -> places.closeTable();
            case "AlternateContent" -> alternatives.poll();
            default -> {} // nothing waits for it
        }
    }

    private static boolean word(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        return space != null && space.contains(MARKUP);
    }

    /** Word keeps a text box twice, for itself and for older programs; the first is enough. */
    private void alternative(XMLStreamReader xml) throws XMLStreamException {
        if (Boolean.TRUE.equals(alternatives.peek())) {
            OfficeZip.skip(xml);
        } else if (!alternatives.isEmpty()) {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        if (paragraph == null) {
            OfficeZip.skip(xml);
        } else {
            paragraph.properties(xml);
        }
    }

    private void rowProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("del")) {
                places.deleteRow();
            }
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
            append(Character.isSurrogate(sign) || sign < ' ' ? "" : SymbolFont.sign(sign));
        }
    }

    private void append(String words) {
        if (paragraph != null) {
            paragraph.words.append(words);
            if (paragraph.words.length() > 2 * FileText.MAX_CHARACTERS) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG);
            }
        }
    }

    private void close() {
        if (paragraph != null) {
            places.write(paragraph);
            paragraph = null;
        }
    }
}
