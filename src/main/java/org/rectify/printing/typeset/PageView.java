package org.rectify.printing.typeset;

import java.util.List;
import org.rectify.printing.paper.Grid;

/**
 * A page to draw on a sheet of 210 × 297 units, one unit a millimetre.
 *
 * @param number from 1
 * @param numberText as printed, with its dashes; empty on a page that shows none, whose other measures are 0 then
 * @param right whether it is a right-hand page (odd)
 * @param numberX where the number starts, in millimetres from the left edge
 * @param numberY its baseline, in millimetres from the upper edge
 * @param numberLength its width in millimetres
 * @param numberSize its font size in millimetres
 */
public record PageView(
        int number,
        List<LineView> lines,
        String numberText,
        boolean right,
        double numberX,
        double numberY,
        double numberLength,
        double numberSize) {

    static PageView of(Page page) {
        var folio = page.folio();
        var lines = page.lines().stream().map(LineView::of).toList();
        boolean right = page.number() % 2 == 1;
        if (folio == null) {
            return new PageView(page.number(), lines, "", right, 0, 0, 0, 0);
        }
        return new PageView(
                page.number(),
                lines,
                folio.drawn(),
                right,
                millimetres(folio.from()),
                millimetres(Grid.folioBaseline()),
                millimetres(folio.end() - folio.from()),
                millimetres(folio.size()));
    }

    static double millimetres(double points) {
        return Math.round(points / Grid.MM * 1000) / 1000.0;
    }
}
