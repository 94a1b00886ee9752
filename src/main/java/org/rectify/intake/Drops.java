package org.rectify.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.StructureTree.Drop;

/** Passages without a place: after which passage each would come, and the role it would have there. */
final class Drops {

    /** Instead of a passage's start: before the first one. */
    static final int AT_THE_START = -1;

    private final Map<Integer, List<Drop>> byPassage = new HashMap<>();

    static Drops among(List<Piece> pieces) {
        var drops = new Drops();
        Piece before = null;
        for (var piece : pieces) {
            if (piece.role() == PieceRole.UNPLACED) {
                int at = before == null ? AT_THE_START : before.start();
                drops.byPassage.computeIfAbsent(at, k -> new ArrayList<>()).add(drop(piece, before));
            } else if (!piece.role().aside() && !piece.isEmpty()) {
                before = piece;
            }
        }
        return drops;
    }

    private static Drop drop(Piece piece, @Nullable Piece before) {
        var role = before == null
                ? PieceRole.OPENING
                : switch (before.role()) {
                    case PROBLEM, EXAMPLE -> PieceRole.EXAMPLE;
                    case AREA_TITLE -> PieceRole.STRENGTH;
                    case GROUP_TITLE -> PieceRole.MEASURE;
                    case TITLE, BYLINE -> PieceRole.OPENING;
                    case STRENGTH, CAUSE, MEASURE, DECLARATION, OPENING, CLOSING -> before.role();
                    default -> PieceRole.JOINED;
                };
        return new Drop(piece.start(), piece.end(), piece.label(), role);
    }

    /** What could come after the passage that begins there. */
    List<Drop> after(int start) {
        return byPassage.getOrDefault(start, List.of());
    }
}
