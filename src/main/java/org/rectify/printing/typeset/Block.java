package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Role;

/** A paragraph being composed: its tokens, and its rows under the fit in use. */
final class Block {

    /** A heading that runs over more lines is text with a number. */
    private static final int HEADING_LINES = 3;

    private static final int INDENT = 4;

    /** What it costs at the least to leave the grid. */
    private static final int BENT = 10;

    private final Role role;
    private final List<Token> tokens;
    private final LineBreaker breaker;
    private final Map<Fit, List<Row>> rows = new EnumMap<>(Fit.class);
    private Fit fit = Fit.GRID;

    Block(Role role, List<Token> tokens) {
        this.role = role;
        this.tokens = tokens;
        this.breaker = new LineBreaker(tokens, role.indented() ? INDENT : 0, Grid.UNITS);
        rows.put(Fit.GRID, onGrid());
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

    /** The fits by which it can be set otherwise; text of some lines only, never a chapter's or an area's heading. */
    List<Fit> others() {
        boolean text = role == Role.BODY || role == Role.LEVEL3;
        return text && rows(Fit.GRID).size() > 1
                ? Fit.OTHERS.stream().filter(this::settable).toList()
                : List.of();
    }

    private boolean settable(Fit fit) {
        int lines = rows(Fit.GRID).size() + fit.more();
        return rows.computeIfAbsent(fit, any -> breaker.rows(lines)) != null;
    }

    /** How much it is disliked to be set so, beside what a short page costs ({@link PageFitter}). */
    int cost(Fit fit) {
        return fit == Fit.GRID ? 0 : BENT + Math.max(0, breaker.cost(rows(fit)) - breaker.cost(rows(Fit.GRID)));
    }

    private List<Row> rows(Fit fit) {
        return rows.get(fit);
    }

    /** Whether it must stay with the paragraph below; an empty area has nothing to stay with. */
    private boolean leads(Block below, int lines) {
        return role.heading()
                && lines <= HEADING_LINES
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

    private List<Row> onGrid() {
        return switch (role) {
            case TITLE -> TitleBreaker.rows(tokens);
            case BYLINE, SIGNATURE, DATE ->
                breaker.rows().stream()
                        .map(row -> new Row(row.from(), row.to(), 0, row.squeeze(), false))
                        .toList();
            default -> breaker.rows();
        };
    }

    /** The strips of all blocks as they are fitted, top to bottom. */
    static List<Strip> strips(List<Block> blocks, int aboveTitle, boolean blankAboveSignature) {
        var strips =
                new ArrayList<>(Collections.nCopies(aboveTitle(blocks, aboveTitle), new Strip(0, Strip.EMPTY, false)));
        for (int i = 0; i < blocks.size(); i++) {
            strips.addAll(strips(blocks, i, blocks.get(i).fit, blankAboveSignature));
        }
        return strips;
    }

    /** The empty lines at the top, if there is a title to stand above. */
    static int aboveTitle(List<Block> blocks, int wanted) {
        return !blocks.isEmpty() && blocks.get(0).role.head() ? wanted : 0;
    }

    /** The strips of one block, with the blank line below the head, or above the signature where it is wanted. */
    static List<Strip> strips(List<Block> blocks, int at, Fit fit, boolean blankAboveSignature) {
        var block = blocks.get(at);
        var below = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        int lines = block.rows(fit).size();
        boolean leads = below != null && block.leads(below, lines);
        boolean endsText = endsText(blocks, at);
        boolean last = leads || below != null && below.role.closing() || leadsLastLine(blocks, at);
        var strips = new ArrayList<Strip>();
        for (int row = 0; row < lines; row++) {
            boolean within = block.role.closing() || block.role.heading() && leads || endsText && row == lines - 2;
            strips.add(new Strip(at, row, row == lines - 1 ? last : within));
        }
        if (below != null && block.role.head() && !below.role.head()) {
            strips.add(new Strip(at, Strip.EMPTY, false));
        } else if (endsText && blankAboveSignature) {
            strips.add(new Strip(at, Strip.EMPTY, true));
        }
        return strips;
    }

    /** Whether the signature follows it: the page that holds the signature holds two lines of text at least (7.3.5.5). */
    private static boolean endsText(List<Block> blocks, int at) {
        return at >= 0
                && at + 1 < blocks.size()
                && !blocks.get(at).role.closing()
                && blocks.get(at + 1).role.closing();
    }

    /** Whether it gives the second line of text above the signature, because the paragraph below has one only. */
    private static boolean leadsLastLine(List<Block> blocks, int at) {
        return endsText(blocks, at + 1)
                && blocks.get(at + 1).rows(Fit.GRID).size() == 1
                && blocks.get(at).role.head() == blocks.get(at + 1).role.head();
    }
}
