package org.rectify.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The body of a .docx: paragraphs with their automatic numbers as text, tables and text boxes in place, tracked insertions
 * kept and deletions dropped. Headers, footers and footnotes lie in other parts and stay out.
 */
final class DocxReader implements TextReader {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(FileType.DOCX);
    }

    @Override
    public String read(byte[] file) {
        try (var zip = new OfficeZip(file)) {
            var styles = new DocxNumbering();
            zip.read("word/styles.xml", styles::readStyles);
            zip.read("word/numbering.xml", styles::readNumbering);
            var body = new Body(styles);
            zip.read("word/document.xml", body::read);
            return body.text.toString();
        }
    }

    /** Text boxes within text boxes; more is an attack on the stack. */
    private static final int DEEPEST = 50;

    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        final StringBuilder boxes = new StringBuilder();
        String style = "";
        int list = -1;
        int level = -1;
        boolean runsOn;
    }

    private static final class Body {
        final StringBuilder text = new StringBuilder();
        private final DocxNumbering numbering;
        private final Deque<Paragraph> open = new ArrayDeque<>();
        private int nested;

        Body(DocxNumbering numbering) {
            this.numbering = numbering;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("p")
                        && word(xml)) {
                    close();
                }
            }
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "p" -> {
                    if (word(xml)) {
                        open.push(new Paragraph());
                    }
                }
                case "pPr" -> properties(xml);
                case "AlternateContent" -> alternatives(xml);
                case "del",
                        "moveFrom",
                        "rPr",
                        "sectPr",
                        "tblPr",
                        "tblGrid",
                        "trPr",
                        "tcPr",
                        "instrText",
                        "delText",
                        "sdtPr" -> skip(xml);
                case "t" -> append(xml.getElementText());
                case "tab", "ptab" -> append("\t");
                case "br", "cr" -> append("\n");
                case "noBreakHyphen" -> append("-");
                case "sym" -> symbol(xml);
                default -> {} // what is no text has none to lose
            }
        }

        private static boolean word(XMLStreamReader xml) {
            String space = xml.getNamespaceURI();
            return space != null && space.contains("wordprocessingml");
        }

        /** Word keeps a text box twice, for itself and for older programs; the first is enough. */
        private void alternatives(XMLStreamReader xml) throws XMLStreamException {
            if (++nested > DEEPEST) {
                throw new UnreadableFile(Reason.BROKEN);
            }
            boolean taken = false;
            while (xml.hasNext()) {
                int event = xml.next();
                boolean alternative = event == XMLStreamConstants.START_ELEMENT
                        && (xml.getLocalName().equals("Choice")
                                || xml.getLocalName().equals("Fallback"));
                if (alternative && taken) {
                    skip(xml);
                } else if (alternative) {
                    taken = true;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (xml.getLocalName().equals("AlternateContent")) {
                        nested--;
                        return;
                    }
                    if (xml.getLocalName().equals("p") && word(xml)) {
                        close();
                    }
                }
            }
        }

        /** Style, list and level of a paragraph, and whether its end was deleted by a tracked change. */
        private void properties(XMLStreamReader xml) throws XMLStreamException {
            var paragraph = open.peek();
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

        private static void skip(XMLStreamReader xml) throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        }

        private void symbol(XMLStreamReader xml) {
            String code = OfficeZip.attribute(xml, "char");
            if (code != null
                    && code.matches("[0-9A-Fa-f]{4}")
                    && !code.toUpperCase(java.util.Locale.ROOT).startsWith("F0")) {
                append(String.valueOf((char) Integer.parseInt(code, 16)));
            }
        }

        private void append(String words) {
            var paragraph = open.peek();
            if (paragraph != null) {
                paragraph.words.append(words);
            }
        }

        /** A closed paragraph goes to the text; one inside a text box waits until the paragraph around it is closed. */
        private void close() {
            var paragraph = open.poll();
            if (paragraph == null) {
                return;
            }
            String number = numbering.next(paragraph.style, paragraph.list, paragraph.level, paragraph.words);
            var target = open.isEmpty() ? text : open.peek().boxes;
            target.append(number).append(paragraph.words);
            if (!paragraph.runsOn) {
                target.append('\n');
            }
            target.append(paragraph.boxes);
            if (text.length() > 2L * FileText.MAX_CHARACTERS + 4096) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG);
            }
        }
    }
}
