package org.rectify.printing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the content of one page: glyph runs between marks that say which part of the structure they are. */
final class PdfPen {

    /** Strong text has its outline drawn too: no face here has a bold of its own. In points. */
    private static final double STROKE = 0.35;

    /** Differences below this are the same place, in points. */
    private static final double SAME = 0.0005;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** Places are written to a ten-thousandth of a point. */
    private static final long PLACES = 10_000;

    private final StringBuilder content = new StringBuilder(1 << 14);
    private final PdfFonts documentFonts;
    private final Fonts fonts;
    private final double height;

    private @Nullable PdfFont font;
    private double size;
    private double spacing;

    /** For a page of this height, in points. */
    PdfPen(PdfFonts documentFonts, Fonts fonts, double height) {
        this.documentFonts = documentFonts;
        this.fonts = fonts;
        this.height = height;
    }

    /** What is drawn until {@link #close()} is a part of the structure. */
    void open(String tag, int part) {
        content.append('/').append(tag).append(" <</MCID ").append(part).append(">> BDC\n");
    }

    /** What is drawn until {@link #close()} is no part of the text. */
    void openArtifact() {
        content.append("/Artifact BMC\n");
    }

    void close() {
        content.append("EMC\n");
    }

    void draw(GlyphRun run, double baseline) {
        var points = run.drawn().codePoints().toArray();
        for (int from = 0; from < points.length; ) {
            var file = fonts.file(run.face(), points[from]);
            int to = from + 1;
            while (to < points.length && fonts.file(run.face(), points[to]) == file) {
                to++;
            }
            draw(documentFonts.of(file), run, points, from, to, baseline);
            from = to;
        }
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void draw(PdfFont next, GlyphRun run, int[] points, int from, int to, double baseline) {
        content.append("BT ");
        use(next, run.size());
        if (run.strong()) {
            number(content.append("2 Tr "), STROKE).append(" w ");
        }
        number(content, run.starts()[from]).append(' ');
        number(content, height - baseline).append(" Td ");
        show(next, run, points, from, to);
        content.append(run.strong() ? " 0 Tr ET\n" : " ET\n");
    }

    private void use(PdfFont next, double nextSize) {
        if (font != next || size != nextSize) {
            font = next;
            size = nextSize;
            number(content.append('/').append(next.key().getName()).append(' '), size).append(" Tf ");
        }
    }

    /** Equal steps are written as character spacing, others one by one. */
    private void show(PdfFont drawing, GlyphRun run, int[] points, int from, int to) {
        var gaps = new double[to - from];
        boolean even = true;
        for (int i = from; i < to - 1; i++) {
            double natural = drawing.file().width(points[i]) * run.size() / 1000;
            gaps[i - from] = run.starts()[i + 1] - run.starts()[i] - natural;
            even &= Math.abs(gaps[i - from] - gaps[0]) < SAME;
        }
        space(even && Math.abs(gaps[0]) >= SAME ? gaps[0] : 0);
        if (even) {
            content.append('<');
            for (int i = from; i < to; i++) {
                hex(content, drawing.code(points[i]));
            }
            content.append("> Tj");
        } else {
            positioned(drawing, points, from, to, gaps, run.size());
        }
    }

    private void space(double next) {
        if (Math.abs(spacing - next) >= SAME / 10) {
            spacing = next;
            number(content, next).append(" Tc ");
        }
    }

    private void positioned(PdfFont drawing, int[] points, int from, int to, double[] gaps, double textSize) {
        content.append("[<");
        for (int i = from; i < to; i++) {
            hex(content, drawing.code(points[i]));
            if (i < to - 1 && Math.abs(gaps[i - from]) >= SAME) {
                number(content.append("> "), -gaps[i - from] * 1000 / textSize).append(" <");
            }
        }
        content.append(">] TJ");
    }

    private static StringBuilder number(StringBuilder text, double value) {
        long scaled = Math.round(Math.abs(value) * PLACES);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / PLACES);
        long fraction = scaled % PLACES;
        if (fraction > 0) {
            text.append('.');
            for (long digit = PLACES / 10; fraction > 0; digit /= 10) {
                text.append((char) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
        return text;
    }

    /** Four figures of a number below 65 536. */
    static StringBuilder hex(StringBuilder text, int value) {
        return text.append(HEX[value >> 12 & 15])
                .append(HEX[value >> 8 & 15])
                .append(HEX[value >> 4 & 15])
                .append(HEX[value & 15]);
    }
}
