package org.rectify.printing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line with its place.
 *
 * @param paragraph the index of its paragraph in the model
 * @param slot which of the 22 lines of the page it takes, from 0
 * @param baseline in points from the page's upper edge
 */
record Line(int paragraph, Role role, int slot, double baseline, List<GlyphRun> runs) {

    String text() {
        return runs.stream().map(GlyphRun::typed).collect(Collectors.joining());
    }

    double from() {
        return runs.get(0).from();
    }

    double end() {
        return runs.get(runs.size() - 1).end();
    }
}
