package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph of a .docx while it is read: its words, the boxes that hang on it, and what numbers it. */
final class DocxParagraph {

    final StringBuilder words = new StringBuilder();
    /** Lines of text boxes and drawn words, which come after it. */
    final List<String> boxes = new ArrayList<>();

    String style = "";
    int list = -1;
    int level = -1;
    /** Whether its end was deleted, so that the next paragraph goes on with it. */
    boolean runsOn;

    /** Style, list and level of a paragraph, and whether its end was deleted by a tracked change. */
    void properties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.endsWith("Change") || name.equals("ins") || name.equals("sectPr")) {
                    OfficeZip.skip(xml);
                    continue;
                }
                depth++;
                property(name, OfficeZip.attribute(xml, "val"));
            }
        }
    }

    private void property(String name, @Nullable String value) {
        switch (name) {
            case "pStyle" -> style = value == null ? "" : value;
            case "numId" -> list = OfficeZip.number(value, -1);
            case "ilvl" -> level = OfficeZip.number(value, -1);
            case "del", "moveFrom" -> runsOn = true;
            default -> {} // looks only
        }
    }
}
