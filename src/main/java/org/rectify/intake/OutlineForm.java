package org.rectify.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last page of an import was answered: for each title, by the place where it begins, a part of the outline.
 *
 * @param areaAt where the titles of the areas begin
 * @param area ordinals in the outline, in the same order; 0 for none
 * @param groupAt the same for the groups of measures
 */
record OutlineForm(
        @Nullable List<@Nullable Integer> areaAt,
        @Nullable List<@Nullable Integer> area,
        @Nullable List<@Nullable Integer> groupAt,
        @Nullable List<@Nullable Integer> group) {

    Map<Integer, Integer> areas() {
        return byStart(areaAt, area);
    }

    Map<Integer, Integer> groups() {
        return byStart(groupAt, group);
    }

    /** What was left blank says nothing. */
    private static Map<Integer, Integer> byStart(
            @Nullable List<@Nullable Integer> starts, @Nullable List<@Nullable Integer> ordinals) {
        var said = new HashMap<Integer, Integer>();
        if (starts != null && ordinals != null) {
            for (int i = 0; i < Math.min(starts.size(), ordinals.size()); i++) {
                if (starts.get(i) != null && ordinals.get(i) != null) {
                    said.put(starts.get(i), ordinals.get(i));
                }
            }
        }
        return said;
    }
}
