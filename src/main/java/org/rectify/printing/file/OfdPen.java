package org.rectify.printing.file;

import java.util.Arrays;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.Page;

/**
 * Draws the runs of one page as OFD text objects (GB/T 33190—2016, 11): one object a run, its characters as text and the step from
 * each to the next as it was set, so that the page looks the same whatever a reader knows of typesetting.
 */
final class OfdPen {

    /** Strong text has its outline drawn too, as in the PDF. */
    private static final String STROKE = " Stroke=\"true\" LineWidth=\"0.123\"";

    private static final String STROKE_COLOUR = "<ofd:StrokeColor Value=\"0 0 0\"/>";

    private final OfdFonts fonts;
    private final StringBuilder xml = new StringBuilder(1 << 14);

    /** The id of the next object: ids are numbered through the document. */
    private int next;

    OfdPen(OfdFonts fonts, int next) {
        this.fonts = fonts;
        this.next = next;
    }

    int next() {
        return next;
    }

    byte[] page(Page page) {
        xml.setLength(0);
        xml.append("<ofd:Content><ofd:Layer ID=\"").append(next++).append("\">");
        for (var line : page.lines()) {
            line.runs().forEach(run -> draw(run, line.baseline()));
        }
        if (page.folio() != null) {
            draw(page.folio(), Grid.folioBaseline());
        }
        xml.append("</ofd:Layer></ofd:Content>");
        return OfdXml.part("Page", "", xml);
    }

    /** A run may be drawn by two fonts: the user's own may lack a character. */
    private void draw(GlyphRun run, double baseline) {
        var points = run.drawn().codePoints().toArray();
        for (int from = 0; from < points.length; ) {
            int font = fonts.id(run.face(), points[from]);
            int to = from + 1;
            while (to < points.length && fonts.id(run.face(), points[to]) == font) {
                to++;
            }
            double end = to < points.length ? run.starts()[to] : run.end();
            object(run, new String(points, from, to - from), from, font, end, baseline);
            from = to;
        }
    }

    /** The box goes a little beyond the glyphs on every side, because readers cut off what is outside. */
    private void object(GlyphRun run, String text, int from, int font, double end, double baseline) {
        var starts = Arrays.copyOfRange(run.starts(), from, from + text.codePointCount(0, text.length()));
        long size = OfdXml.thousandths(run.size());
        long room = size / 8;
        long left = OfdXml.thousandths(starts[0]) - room;
        long top = OfdXml.thousandths(baseline) - size;
        long width = OfdXml.thousandths(end) - left + room;
        xml.append("<ofd:TextObject ID=\"").append(next++).append("\" Boundary=\"");
        lengths(left, top, width, size + 2 * room);
        xml.append("\" Font=\"").append(font).append("\" Size=\"");
        OfdXml.append(xml, size).append('"').append(run.strong() ? STROKE : "").append('>');
        xml.append(run.strong() ? STROKE_COLOUR : "").append("<ofd:TextCode X=\"");
        OfdXml.append(xml, room).append("\" Y=\"");
        OfdXml.append(xml, size).append('"');
        steps(starts);
        xml.append('>').append(OfdXml.escaped(text)).append("</ofd:TextCode></ofd:TextObject>");
    }

    private void lengths(long... thousandths) {
        for (int i = 0; i < thousandths.length; i++) {
            OfdXml.append(i == 0 ? xml : xml.append(' '), thousandths[i]);
        }
    }

    private void steps(double[] starts) {
        if (starts.length == 1) {
            return;
        }
        var steps = new long[starts.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = OfdXml.thousandths(starts[i + 1]) - OfdXml.thousandths(starts[i]);
        }
        xml.append(" DeltaX=\"");
        lengths(steps);
        xml.append('"');
    }
}
