package org.rectify.printing.typeset;

import java.util.List;
import java.util.stream.Collectors;
import org.rectify.printing.paper.Role;

/**
 * A line with its place.
 *
 * @param paragraph the index of its paragraph in the model
 * @param slot which of the 22 lines of the page it takes, from 0
 * @param baseline in points from the page's upper edge
 */
public record Line(int paragraph, Role role, int slot, double baseline, List<GlyphRun> runs) {

    /** Its words as they were typed. */
    public String text() {
        return runs.stream().map(GlyphRun::typed).collect(Collectors.joining());
    }

    /** Its first glyph's place, in points from the page's left edge. */
    public double from() {
        return runs.get(0).from();
    }

    /** Where its last glyph ends. */
    public double end() {
        return runs.get(runs.size() - 1).end();
    }
}
