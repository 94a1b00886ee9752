package org.rectify.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the reader of an import says of a passage.
 *
 * @param start where the passage begins in the source; {@code end} where it ends
 * @param into start of the area title, problem or group title it belongs to; null where it stands
 */
record Correction(
        int start, int end, PieceRole role, @Nullable Integer into) {

    boolean isOf(Piece piece) {
        return piece.start() == start && piece.end() == end && !piece.isEmpty();
    }
}
