package org.rectify.printing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.rectify.printing.font.FontFile;
import org.rectify.printing.font.FontSubset;

/**
 * A font in a document: a subset that grows while pages are drawn, and its dictionaries (ISO 32000-1, 9.7: a composite font whose
 * codes are the subset's glyph numbers).
 */
final class PdfFont {

    private static final int SYMBOLIC = 4;
    private static final int FULL_WIDTH = 1000;

    /** Mappings in one section of a character map. */
    private static final int SECTION = 100;

    private static final String MAP_START = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String MAP_END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final COSName key;
    private final FontSubset subset;
    private final COSDictionary dictionary = new COSDictionary();

    PdfFont(int number, FontFile file) {
        this.key = COSName.getPDFName("F" + number);
        this.subset = new FontSubset(file);
    }

    /** Its name among the resources of a page. */
    COSName key() {
        return key;
    }

    /** What the resources refer to; complete after {@link #write()}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    FontFile file() {
        return subset.font();
    }

    /** The character's code in a content stream, two bytes. */
    int code(int point) {
        return subset.number(point);
    }

    /** Fills the dictionaries; after it no further character may be asked for. */
    void write() throws IOException {
        var file = subset.embedded();
        var name = COSName.getPDFName(tag(file) + "+" + subset.font().postScriptName());
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, array(descendant(name, file)));
        dictionary.setItem(COSName.TO_UNICODE, PdfStreams.deflated(characters()));
    }

    private COSDictionary descendant(COSName name, byte[] file) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(name, file));
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        font.setInt(COSName.DW, FULL_WIDTH);
        font.setItem(COSName.W, widths());
        return font;
    }

    private COSDictionary descriptor(COSName name, byte[] file) throws IOException {
        var font = subset.font();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.ascent());
        descriptor.setInt(COSName.DESCENT, font.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, font.ascent());
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(
                COSName.FONT_BBOX,
                array(font.box().stream().map(COSInteger::get).toArray(COSBase[]::new)));
        var embedded = PdfStreams.deflated(file);
        embedded.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    /** Only those that are not as wide as the size. */
    private COSArray widths() {
        var widths = new COSArray();
        var points = subset.points();
        for (int i = 0; i < points.size(); ) {
            var run = new COSArray();
            int first = i;
            for (; i < points.size() && width(points, i) != FULL_WIDTH; i++) {
                run.add(COSInteger.get(width(points, i)));
            }
            if (run.size() > 0) {
                widths.add(COSInteger.get(first + 1));
                widths.add(run);
            } else {
                i++;
            }
        }
        return widths;
    }

    private int width(List<Integer> points, int at) {
        return subset.font().width(points.get(at));
    }

    private byte[] characters() {
        var map = new StringBuilder(MAP_START);
        var points = subset.points();
        for (int from = 0; from < points.size(); from += SECTION) {
            int to = Math.min(from + SECTION, points.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                PdfPen.hex(map.append('<'), i + 1).append("> <");
                Character.toString(points.get(i)).chars().forEach(unit -> PdfPen.hex(map, unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(MAP_END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Six letters that follow from the subset. */
    private static String tag(byte[] file) {
        var sum = new CRC32();
        sum.update(file);
        var tag = new StringBuilder();
        for (long left = sum.getValue(); tag.length() < 6; left /= 26) {
            tag.append((char) ('A' + left % 26));
        }
        return tag.toString();
    }

    private static COSArray array(COSBase... items) {
        return new COSArray(List.of(items));
    }
}
