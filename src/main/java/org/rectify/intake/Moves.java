package org.rectify.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces go elsewhere, and what goes with them: a problem takes along its examples, and the cause that explains it
 * alone. A piece whose destination is gone stays where it stands.
 */
final class Moves {

    private static final Set<PieceRole> HEADS =
            EnumSet.of(PieceRole.AREA_TITLE, PieceRole.GROUP_TITLE, PieceRole.PROBLEM);

    private final List<Piece> staying = new ArrayList<>();
    private final List<Piece> problems = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();
    private final Set<Integer> heads = new HashSet<>();
    /** Where what follows the piece before goes along; null when that one stays. */
    private @Nullable Integer along;

    private boolean withProblem;
    private int unexplained;

    Moves(List<Piece> pieces) {
        heads(pieces);
        pieces.forEach(this::take);
    }

    List<Piece> staying() {
        return staying;
    }

    /** Problems first, so that what goes with them finds them. */
    List<Piece> moving() {
        return Stream.concat(problems.stream(), others.stream()).toList();
    }

    /** Where the elements begin that others can be moved into; one without a title begins with its first passage. */
    private void heads(List<Piece> pieces) {
        boolean area = false;
        boolean group = false;
        for (var piece : pieces) {
            boolean opensArea = !area && piece.role().inArea() && !piece.path().startsWith("rootCauses/");
            boolean opensGroup = !group && piece.role() == PieceRole.MEASURE;
            area |= opensArea || piece.role() == PieceRole.AREA_TITLE;
            group |= opensGroup || piece.role() == PieceRole.GROUP_TITLE;
            if (HEADS.contains(piece.role()) || opensArea || opensGroup) {
                heads.add(piece.start());
            }
        }
    }

    private void take(Piece piece) {
        boolean alone = unexplained <= 1;
        unexplained = switch (piece.role()) {
            case PROBLEM -> unexplained + 1;
            case AREA_TITLE, CAUSE -> 0;
            default -> unexplained;
        };
        if (goes(piece)) {
            boolean problem = piece.role() == PieceRole.PROBLEM;
            (problem ? problems : others).add(piece);
            along = problem ? Integer.valueOf(piece.start()) : piece.into();
            withProblem = problem;
        } else if (along != null && follows(piece, alone)) {
            others.add(piece.at(along));
        } else {
            staying.add(piece.into() == null ? piece : piece.at(null));
            along = piece.role().aside() ? along : null;
        }
    }

    private boolean goes(Piece piece) {
        var into = piece.into();
        return into != null
                && into != piece.start()
                && heads.contains(into)
                && piece.role().moves();
    }

    private boolean follows(Piece piece, boolean alone) {
        return switch (piece.role()) {
            case JOINED -> true;
            case EXAMPLE -> withProblem;
            case CAUSE -> withProblem && alone;
            default -> false;
        };
    }
}
