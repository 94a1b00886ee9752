package org.rectify.printing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a DOCX says when it is read again. It has no pages of its own; what Word needs to make ours are its paragraphs, their styles,
 * the faces these name and the settings of page and grid.
 *
 * @param paragraphs in order, each with its style; the breaks of a title are left out
 * @param settings measures of page and grid, by element and attribute ({@code pgSz.w})
 * @param faces the Chinese face of each style
 * @param footers texts of the footers, the field as its instruction
 */
record DocxReadback(
        List<Paragraph> paragraphs, Map<String, String> settings, Map<String, String> faces, List<String> footers) {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A paragraph with its style. */
    record Paragraph(String style, String text) {}

    /** What the file says; fails where it cannot be read at all. */
    static DocxReadback of(byte[] docx) throws IOException {
        var parts = FixedZip.parts(docx);
        var read = new DocxReadback(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        SafeXml.read(part(parts, "word/document.xml"), read.new Body());
        SafeXml.read(part(parts, "word/settings.xml"), read.new Settings());
        SafeXml.read(part(parts, "word/styles.xml"), read.new Styles());
        for (var name : parts.keySet()) {
            if (name.startsWith("word/footer")) {
                SafeXml.read(parts.get(name), read.new Footer());
            }
        }
        return read;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }

    private static @Nullable String word(Attributes attributes, String name) {
        return attributes.getValue(WORD, name);
    }

    /** Elements with the text between them. */
    private abstract static class TextHandler extends DefaultHandler {

        final StringBuilder text = new StringBuilder();
        private boolean inText;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            inText = name.equals("t") || name.equals("instrText");
        }

        @Override
        public void characters(char[] read, int start, int length) {
            if (inText) {
                text.append(read, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            inText = false;
        }
    }

    private final class Body extends TextHandler {

        private String style = "";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            super.startElement(uri, name, qualified, attributes);
            switch (name) {
                case "p" -> {
                    text.setLength(0);
                    style = "";
                }
                case "pStyle" -> style = String.valueOf(word(attributes, "val"));
                case "pgSz", "pgMar", "docGrid" -> measures(name, attributes);
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            super.endElement(uri, name, qualified);
            if (name.equals("p")) {
                paragraphs.add(new Paragraph(style, text.toString()));
            }
        }
    }

    private void measures(String element, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            settings.put(element + "." + attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private final class Settings extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("evenAndOddHeaders") || name.equals("characterSpacingControl")) {
                settings.put(name, String.valueOf(word(attributes, "val")));
            }
        }
    }

    private final class Styles extends DefaultHandler {

        private String style = "";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("style")) {
                style = String.valueOf(word(attributes, "styleId"));
            } else if (name.equals("rFonts")) {
                faces.put(style, String.valueOf(word(attributes, "eastAsia")));
            }
        }
    }

    private final class Footer extends TextHandler {

        @Override
        public void endDocument() {
            footers.add(text.toString());
        }
    }
}
