package org.rectify.printing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Grid;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an OFD's parts as a reader would: the pages in the order of the document, their text objects, the fonts these name. */
final class OfdReadback {

    private final Map<String, byte[]> parts;
    private final Readback found = new Readback();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, CmapLookup> fonts = new HashMap<>();

    private OfdReadback(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** What the file shows; fails where it cannot be read at all. */
    static Readback of(byte[] ofd) throws IOException {
        var reader = new OfdReadback(FixedZip.parts(ofd));
        reader.resources();
        for (var page : reader.pages()) {
            reader.found.page();
            SafeXml.read(reader.part("Doc_0/" + page), reader.new PageHandler());
        }
        return reader.found;
    }

    private byte[] part(String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }

    private List<String> pages() throws IOException {
        var pages = new ArrayList<String>();
        SafeXml.read(part(OfdWriter.DOCUMENT), new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("Page")) {
                    pages.add(attributes.getValue("BaseLoc"));
                }
            }
        });
        return pages;
    }

    private void resources() throws IOException {
        SafeXml.read(part(OfdWriter.RESOURCES), new DefaultHandler() {

            private final StringBuilder file = new StringBuilder();
            private String font = "";

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("Font")) {
                    font = attributes.getValue("ID");
                    names.put(font, attributes.getValue("FontName"));
                }
                file.setLength(0);
            }

            @Override
            public void characters(char[] text, int start, int length) {
                file.append(text, start, length);
            }

            @Override
            public void endElement(String uri, String name, String qualified) {
                if (name.equals("FontFile")) {
                    files.put(font, OfdWriter.FONTS + file);
                }
            }
        });
        for (var file : files.entrySet()) {
            var font = parts.get(file.getValue());
            if (font != null) {
                fonts.put(
                        file.getKey(),
                        new TTFParser(true)
                                .parse(new RandomAccessReadBuffer(font))
                                .getUnicodeCmapLookup());
            }
        }
    }

    private final class PageHandler extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private String font = "";
        private double left;
        private double top;
        private double x;
        private double y;
        private double[] steps = {};

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("TextObject")) {
                font = attributes.getValue("Font");
                var box = numbers(attributes.getValue("Boundary"));
                left = box[0];
                top = box[1];
            } else if (name.equals("TextCode")) {
                x = left + numbers(attributes.getValue("X"))[0];
                y = top + numbers(attributes.getValue("Y"))[0];
                steps = numbers(attributes.getValue("DeltaX"));
                text.setLength(0);
            }
        }

        @Override
        public void characters(char[] read, int start, int length) {
            text.append(read, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("TextCode")) {
                var points = text.codePoints().toArray();
                for (int i = 0; i < points.length; i++) {
                    drawn(points[i]);
                    x += i < steps.length ? steps[i] : 0;
                }
            }
        }

        private void drawn(int point) {
            var glyphs = fonts.get(font);
            if (glyphs == null || glyphs.getGlyphId(point) == 0) {
                found.faulty(names.getOrDefault(font, font));
            }
            found.glyph(point, x * Grid.MM, y * Grid.MM);
        }

        private static double[] numbers(@Nullable String list) {
            if (list == null) {
                return new double[0];
            }
            var parts = list.split(" ");
            var numbers = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
            return numbers;
        }
    }
}
