package org.rectify.printing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A paragraph being composed: its tokens, and its rows under the fit in use. */
final class Block {

    /** A heading that runs over more lines is text with a number. */
    private static final int HEADING_LINES = 3;

    private static final int INDENT = 4;

    private final Role role;
    private final List<Token> tokens;
    private final Map<Fit, List<Row>> rows = new EnumMap<>(Fit.class);
    private Fit fit = Fit.GRID;

    Block(Role role, List<Token> tokens) {
        this.role = role;
        this.tokens = tokens;
    }

    Role role() {
        return role;
    }

    List<Token> tokens() {
        return tokens;
    }

    Fit fit() {
        return fit;
    }

    void fit(Fit other) {
        fit = other;
    }

    List<Row> rows() {
        return rows(fit);
    }

    /** Whether another fit gives another number of lines. */
    boolean changes(Fit other) {
        return rows(other).size() != rows().size();
    }

    private List<Row> rows(Fit fit) {
        return rows.computeIfAbsent(fit, this::broken);
    }

    /** Whether its spacing may change to help a page. */
    boolean yields() {
        return !role.head() && !role.closing();
    }

    /** Whether it must stay with the paragraph below; an empty area has nothing to stay with. */
    boolean leads(Block below) {
        return role.heading()
                && rows().size() <= HEADING_LINES
                && !below.role.closing()
                && (!below.role.heading() || below.role.compareTo(role) > 0);
    }

    /** The widest row, in half cells. */
    int units() {
        return rows().stream()
                .mapToInt(row -> RowSetter.units(tokens, row))
                .max()
                .orElse(0);
    }

    private List<Row> broken(Fit fit) {
        return switch (role) {
            case TITLE -> TitleBreaker.rows(tokens);
            case BYLINE, SIGNATURE, DATE ->
                LineBreaker.rows(tokens, 0, Grid.UNITS, Fit.GRID).stream()
                        .map(row -> new Row(row.from(), row.to(), 0, row.squeeze(), false))
                        .toList();
            case ADDRESSEE -> LineBreaker.rows(tokens, 0, Grid.UNITS, fit);
            default -> LineBreaker.rows(tokens, INDENT, Grid.UNITS, fit);
        };
    }

    /** The strips of all blocks, top to bottom, with the blank lines below the head and, where wanted, above title and signature. */
    static List<Strip> strips(List<Block> blocks, boolean blankAboveTitle, boolean blankAboveSignature) {
        var strips = new ArrayList<Strip>();
        if (blankAboveTitle && !blocks.isEmpty() && blocks.get(0).role.head()) {
            strips.add(new Strip(0, Strip.EMPTY, false));
        }
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            boolean leads = below != null && block.leads(below);
            boolean belowIsClosing = below != null && below.role.closing();
            for (int row = 0; row < block.rows().size(); row++) {
                boolean last = row == block.rows().size() - 1;
                boolean within = block.role.closing() || block.role.heading() && leads;
                strips.add(new Strip(i, row, last ? leads || belowIsClosing : within));
            }
            boolean head = below != null && block.role.head() && !below.role.head();
            boolean closing = belowIsClosing && !block.role.closing() && blankAboveSignature;
            if (head || closing) {
                strips.add(new Strip(i, Strip.EMPTY, closing));
            }
        }
        keepTwoLinesAboveSignature(strips, blocks);
        return strips;
    }

    /** The page that holds the signature holds two lines of text at least (7.3.5.5). */
    private static void keepTwoLinesAboveSignature(List<Strip> strips, List<Block> blocks) {
        for (int i = strips.size() - 2; i > 0; i--) {
            var strip = strips.get(i);
            var above = strips.get(i - 1);
            boolean lastText = !strip.empty()
                    && !blocks.get(strip.paragraph()).role.closing()
                    && strip.keep()
                    && closingFollows(strips, i, blocks);
            if (lastText && !above.empty()) {
                strips.set(i - 1, new Strip(above.paragraph(), above.row(), true));
                return;
            }
        }
    }

    private static boolean closingFollows(List<Strip> strips, int at, List<Block> blocks) {
        var next = strips.get(at + 1);
        var afterBlank = next.empty() ? strips.get(at + 2) : next;
        return blocks.get(afterBlank.paragraph()).role.closing();
    }
}
