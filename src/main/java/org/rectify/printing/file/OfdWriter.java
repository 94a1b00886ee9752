package org.rectify.printing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.rectify.printing.typeset.Composition;

/**
 * Writes a composition as OFD (GB/T 33190—2016): the pages of the PDF with every character as text at its place, subset fonts
 * embedded, bookmarks for the headings. The same composition gives the same bytes.
 *
 * <p>The package is a few small XML parts and the fonts in a zip; it is written here and not by a library
 * (docs/decisions: “OFD is written here”).
 */
final class OfdWriter {

    static final String ENTRY = "OFD.xml";
    static final String DOCUMENT = "Doc_0/Document.xml";
    static final String RESOURCES = "Doc_0/PublicRes.xml";
    static final String FONTS = "Doc_0/Res/";

    private static final String MAKER = "Rectify";

    private static final String ENTRY_XML = """
            <ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author>\
            <ofd:CreationDate>%s</ofd:CreationDate><ofd:ModDate>%4$s</ofd:ModDate><ofd:Creator>%s</ofd:Creator></ofd:DocInfo>\
            <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>""";

    private static final String COMMON_XML = """
            <ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>\
            <ofd:ContentBox>28 37 156 225</ofd:ContentBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
            </ofd:CommonData>""";

    /** Where the parts of a page lie; pages are numbered from 0 there. */
    static String page(int index) {
        return "Doc_0/" + pageInDocument(index);
    }

    private static String pageInDocument(int index) {
        return "Pages/Page_" + index + "/Content.xml";
    }

    /** The document as bytes. */
    byte[] write(Composition composition) {
        try {
            var fonts = new OfdFonts(composition);
            int firstPage = fonts.count() + 1;
            var pen = new OfdPen(fonts, firstPage + composition.pageCount());
            var pages = new LinkedHashMap<String, byte[]>();
            for (var page : composition.pages()) {
                pages.put(page(page.number() - 1), pen.page(page));
            }
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put(ENTRY, entry(composition));
            parts.put(DOCUMENT, document(composition, firstPage, pen.next() - 1));
            fonts.write(parts);
            parts.putAll(pages);
            return FixedZip.of(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] entry(Composition composition) {
        var model = composition.model();
        var content = ENTRY_XML.formatted(
                composition.fingerprint().substring(0, 32),
                OfdXml.escaped(model.title()),
                OfdXml.escaped(model.author()),
                model.dated(),
                MAKER);
        return OfdXml.part("OFD", " Version=\"1.0\" DocType=\"OFD\"", content);
    }

    private static byte[] document(Composition composition, int firstPage, int lastId) {
        var xml = new StringBuilder(COMMON_XML.formatted(lastId)).append("<ofd:Pages>");
        for (int i = 0; i < composition.pageCount(); i++) {
            xml.append("<ofd:Page ID=\"").append(firstPage + i).append("\" BaseLoc=\"");
            xml.append(pageInDocument(i)).append("\"/>");
        }
        xml.append("</ofd:Pages>").append(OfdOutline.of(composition, firstPage));
        return OfdXml.part("Document", "", xml);
    }
}
