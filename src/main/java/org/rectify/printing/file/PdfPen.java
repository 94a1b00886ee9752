package org.rectify.printing.file;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.TablePage;

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

    private @Nullable PdfFont used;
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
        var font = documentFonts.of(run.font(fonts));
        content.append("BT ");
        use(font, run.size());
        if (run.strong()) {
            number(content.append("2 Tr "), STROKE).append(" w ");
        }
        number(content, run.from()).append(' ');
        number(content, height - baseline).append(" Td ");
        show(run, run.drawn().codePoints().toArray(), font);
        content.append(run.strong() ? " 0 Tr ET\n" : " ET\n");
    }

    /** A line between two places, in points from the upper left corner. */
    void rule(TablePage.Rule rule, double width) {
        number(content, width).append(" w ");
        number(content, rule.fromX()).append(' ');
        number(content, height - rule.fromY()).append(" m ");
        number(content, rule.toX()).append(' ');
        number(content, height - rule.toY()).append(" l S\n");
    }

    /** Draws a run where it stands on an upright sheet that is read turned clockwise. */
    void drawTurned(GlyphRun run, double baseline) {
        var usedBefore = used;
        double sizeBefore = size;
        double spacingBefore = spacing;
        number(content.append("q 0 -1 1 0 "), Grid.PAGE_HEIGHT - height).append(' ');
        number(content, height).append(" cm\n");
        draw(run, baseline);
        content.append("Q\n");
        used = usedBefore;
        size = sizeBefore;
        spacing = spacingBefore;
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void use(PdfFont next, double nextSize) {
        if (used != next || size != nextSize) {
            used = next;
            size = nextSize;
            number(content.append('/').append(next.key().getName()).append(' '), size)
                    .append(" Tf ");
        }
    }

    /** Equal steps are written as character spacing, others one by one. */
    private void show(GlyphRun run, int[] points, PdfFont font) {
        var gaps = new double[points.length];
        boolean even = true;
        for (int i = 0; i < points.length - 1; i++) {
            double natural = font.file().width(points[i]) * size / 1000;
            gaps[i] = run.starts()[i + 1] - run.starts()[i] - natural;
            even &= Math.abs(gaps[i] - gaps[0]) < SAME;
        }
        space(even && Math.abs(gaps[0]) >= SAME ? gaps[0] : 0);
        content.append(even ? "<" : "[<");
        for (int i = 0; i < points.length; i++) {
            hex(content, font.code(points[i]));
            if (!even && Math.abs(gaps[i]) >= SAME) {
                number(content.append("> "), -gaps[i] * 1000 / size).append(" <");
            }
        }
        content.append(even ? "> Tj" : ">] TJ");
    }

    private void space(double next) {
        if (Math.abs(spacing - next) >= SAME / 10) {
            spacing = next;
            number(content, next).append(" Tc ");
        }
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
