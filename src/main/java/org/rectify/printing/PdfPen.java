package org.rectify.printing;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws glyph runs on one page. */
final class PdfPen {

    /** Strong text has its outline drawn too: no face here has a bold of its own. In points. */
    private static final float STROKE = 0.35f;

    /** Differences below this are the same place, in points. */
    private static final double SAME = 0.0005;

    /** Where a document's fonts come from. */
    @FunctionalInterface
    interface FontSource {
        PDFont of(Face face) throws IOException;
    }

    private final PDPageContentStream content;
    private final FontSource fonts;
    private final double height;

    PdfPen(PDPageContentStream content, FontSource fonts) {
        this(content, fonts, Grid.PAGE_HEIGHT);
    }

    /** @param height of the page, in points */
    PdfPen(PDPageContentStream content, FontSource fonts, double height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    void draw(GlyphRun run, double baseline) throws IOException {
        content.beginText();
        content.setFont(fonts.of(run.face()), (float) run.size());
        if (run.strong()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(STROKE);
        }
        content.setTextMatrix(Matrix.getTranslateInstance((float) run.from(), (float) (height - baseline)));
        show(run);
        if (run.strong()) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    /** Equal steps are written as character spacing, others one by one. */
    private void show(GlyphRun run) throws IOException {
        var points = run.drawn().codePoints().toArray();
        var spacing = new double[points.length];
        var font = fonts.of(run.face());
        boolean even = true;
        for (int i = 0; i < points.length - 1; i++) {
            double natural = font.getStringWidth(Character.toString(points[i])) / 1000 * run.size();
            spacing[i] = run.starts()[i + 1] - run.starts()[i] - natural;
            even &= Math.abs(spacing[i] - spacing[0]) < SAME;
        }
        if (even) {
            content.setCharacterSpacing((float) (Math.abs(spacing[0]) < SAME ? 0 : spacing[0]));
            content.showText(run.drawn());
        } else {
            content.setCharacterSpacing(0);
            content.showTextWithPositioning(positioned(points, spacing, run.size()));
        }
    }

    private static Object[] positioned(int[] points, double[] spacing, double size) {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < points.length; i++) {
            parts.add(Character.toString(points[i]));
            if (i < points.length - 1) {
                parts.add((float) (-spacing[i] * 1000 / size));
            }
        }
        return parts.toArray();
    }
}
