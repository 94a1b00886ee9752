package org.rectify.printing.typeset;

import java.util.List;
import org.rectify.printing.paper.Role;

/**
 * A line of a page view.
 *
 * @param text its words as typed
 * @param paragraph the index of its paragraph in the model
 * @param x where its first character starts, in millimetres from the left edge
 * @param y its baseline, in millimetres from the upper edge
 * @param size the font size in millimetres
 * @param runs its parts in order; drawn one after the other they are the line
 */
public record LineView(Role role, int paragraph, String text, double x, double y, double size, List<RunView> runs) {

    static LineView of(Line line) {
        return new LineView(
                line.role(),
                line.paragraph(),
                line.text(),
                PageView.millimetres(line.from()),
                PageView.millimetres(line.baseline()),
                PageView.millimetres(line.runs().get(0).size()),
                line.runs().stream().map(RunView::of).toList());
    }
}
