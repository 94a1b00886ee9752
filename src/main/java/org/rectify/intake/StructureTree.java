package org.rectify.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statement that an import makes, as a tree to look at beside its source.
 *
 * @param targets where a passage can be moved to
 */
record StructureTree(
        List<Node> nodes, int areas, int problems, int causes, int measures, List<Node> tray, List<Target> targets) {

    /**
     * @param role of the passage; null for a chapter that is no passage of its own
     * @param ordinal of an area or group, else 0
     * @param missing what it lacks (example, cause, problem), or null
     * @param open whether its children are worth seeing at once
     * @param drop a passage without a place that could come here, and the role it would have
     * @param target where it begins when others can be moved into it, or null
     */
    record Node(
            String kind,
            @Nullable PieceRole role,
            int ordinal,
            String label,
            List<Integer> pieces,
            int characters,
            List<Object> counts,
            @Nullable String missing,
            boolean open,
            @Nullable Drop drop,
            @Nullable Integer target,
            List<Node> children) {

        /** The passages as the page's scripts read them. */
        public String marks() {
            return String.join(" ", pieces.stream().map(String::valueOf).toList());
        }
    }

    /** Kinds of places that a passage can be moved to. */
    enum Place {
        AREA,
        PROBLEM,
        GROUP,
        TRAY
    }

    record Drop(int start, int end, String label, PieceRole role) {}

    record Target(int start, Place place, int ordinal, String label) {

        /** The end of its message keys. */
        public String kind() {
            return place.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place that begins there. */
    Optional<Target> target(int start) {
        return targets.stream().filter(target -> target.start() == start).findFirst();
    }

    static StructureTree of(Assembly assembly, List<Piece> pieces) {
        return new StructureTreeBuilder(assembly, pieces).tree();
    }
}
