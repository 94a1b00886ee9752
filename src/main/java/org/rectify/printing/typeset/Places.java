package org.rectify.printing.typeset;

import java.util.List;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Role;

/** Where the rows of each paragraph start. */
final class Places {

    /** Two characters, in half cells. */
    private static final int TWO = 4;

    private final List<Block> blocks;
    private final int signature;

    Places(List<Block> blocks) {
        this.blocks = blocks;
        this.signature = signatureStart(widest(Role.SIGNATURE), widest(Role.DATE));
    }

    /** In points from the page's left edge, before the row's own indent. */
    double left(int paragraph, Row row) {
        var block = blocks.get(paragraph);
        double free = Grid.WIDTH
                - RowSetter.units(block.tokens(), row) * (block.role() == Role.TITLE ? Grid.TITLE_UNIT : Grid.UNIT);
        return Grid.LEFT
                + switch (block.role()) {
                    case TITLE, BYLINE -> free / 2;
                    case SIGNATURE -> Math.max(0, Math.min(free, signature * Grid.UNIT));
                    case DATE -> Math.max(0, Math.min(free, (signature + TWO) * Grid.UNIT));
                    default -> 0;
                };
    }

    /**
     * The signature ends two characters from the right and the date starts two to the right of it; a date longer than the signature
     * ends two from the right itself, and the signature moves left (7.3.5.2). Half cells from the left edge.
     */
    static int signatureStart(int signature, int date) {
        return signature >= date ? Grid.UNITS - TWO - signature : Grid.UNITS - TWO - date - TWO;
    }

    private int widest(Role role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .mapToInt(Block::units)
                .max()
                .orElse(0);
    }
}
