package org.rectify.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/**
 * What a meeting asks its participants to examine: 3 to 12 areas and 1 to 8 groups of measures.
 *
 * @param problemsHeading heading of the chapter of problems, without its number; null takes none
 * @param measuresHeading heading of the chapter of measures, without its number; null takes none
 */
public record Outline(
        List<AreaSpec> areas,
        List<GroupSpec> groups,
        @Nullable String problemsHeading,
        @Nullable String measuresHeading) {

    static final int FEWEST_AREAS = 3;
    static final int MOST_AREAS = 12;
    static final int MOST_GROUPS = 8;

    public Outline {
        areas = areas == null ? List.of() : List.copyOf(areas);
        groups = groups == null ? List.of() : List.copyOf(groups);
        checkAreas(areas);
        checkGroups(groups);
    }

    /** Refuses a number of areas that no outline has. */
    static void checkAreas(List<?> areas) {
        Refusal.unlessValid(
                areas.size() >= FEWEST_AREAS && areas.size() <= MOST_AREAS,
                "outline.areas",
                "outline.areas.count",
                FEWEST_AREAS,
                MOST_AREAS);
    }

    /** Refuses a number of groups that no outline has. */
    static void checkGroups(List<?> groups) {
        Refusal.unlessValid(
                !groups.isEmpty() && groups.size() <= MOST_GROUPS,
                "outline.groups",
                "outline.groups.count",
                MOST_GROUPS);
    }
}
