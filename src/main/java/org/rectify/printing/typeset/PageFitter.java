package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages that are full. Headings and the signature take lines along when they move to the next page; where that leaves a page
 * short by more than a line, paragraphs are set a little wider or tighter (7.3.5.5) until it comes out even. Of all ways the
 * cheapest is taken: block by block, it is remembered how each height of the page can be reached at the least cost, so that the work
 * grows with the paper's length and no faster.
 */
final class PageFitter {

    /** A page that ends more than one line early; more than any number of paragraphs set otherwise near it. */
    private static final int SHORT = 1000;

    private static final int SHORT_LINE = 100;
    private static final int NO_BLANK_ABOVE_SIGNATURE = 150;
    private static final int BLANK_ABOVE_TITLE = 200;

    private final List<Block> blocks;
    private final int lines;

    /** How many lines stay empty above the title (two in an official document, 7.3.1), and whether one does above the signature. */
    private record Frame(int aboveTitle, boolean blankAboveSignature) {

        int cost() {
            return aboveTitle * BLANK_ABOVE_TITLE + (blankAboveSignature ? 0 : NO_BLANK_ABOVE_SIGNATURE);
        }
    }

    private static final Frame USUAL = new Frame(0, true);

    private static final List<Frame> FRAMES = List.of(
            USUAL,
            new Frame(0, false),
            new Frame(1, true),
            new Frame(1, false),
            new Frame(2, true),
            new Frame(2, false));

    /**
     * One way to have set the blocks so far.
     *
     * @param used lines of the page that are taken, or 0 before the first
     * @param held lines that wait for the next one, because they stay with it
     * @param before the way to the block before, null at the start
     * @param fit of the last block
     */
    private record Way(
            int cost, int used, int held, @Nullable Way before, Fit fit) {

        /** Ways that end alike go on alike. */
        int end() {
            return used << 8 | held;
        }
    }

    /** @param lines to the page */
    PageFitter(List<Block> blocks, int lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    List<List<Strip>> pages() {
        var frame = USUAL;
        var way = cheapest(USUAL, false);
        if (way.cost() >= SHORT) {
            for (var other : FRAMES) {
                var found = other.cost() < way.cost() ? cheapest(other, true) : way;
                if (found.cost() < way.cost()) {
                    way = found;
                    frame = other;
                }
            }
        }
        apply(way);
        return Paginator.pages(Block.strips(blocks, frame.aboveTitle(), frame.blankAboveSignature()), lines);
    }

    private void apply(Way last) {
        int at = blocks.size();
        for (var way = last; way != null && at > 0; way = way.before()) {
            at--;
            blocks.get(at).fit(way.fit());
        }
    }

    private Way cheapest(Frame frame, boolean bending) {
        int top = Block.aboveTitle(blocks, frame.aboveTitle());
        Collection<Way> ways = List.of(new Way(frame.cost(), top, 0, null, Fit.GRID));
        for (int at = 0; at < blocks.size(); at++) {
            var next = new LinkedHashMap<Integer, Way>();
            for (var fit : fits(blocks.get(at), bending)) {
                var strips = Block.strips(blocks, at, fit, frame.blankAboveSignature());
                int cost = blocks.get(at).cost(fit);
                ways.forEach(way -> keep(after(way, strips, fit, cost), next));
            }
            ways = next.values();
        }
        return ways.stream().min(Comparator.comparingInt(Way::cost)).orElseThrow();
    }

    private static List<Fit> fits(Block block, boolean bending) {
        var fits = new ArrayList<>(List.of(Fit.GRID));
        if (bending) {
            fits.addAll(block.others());
        }
        return fits;
    }

    private static void keep(Way way, Map<Integer, Way> ways) {
        ways.merge(way.end(), way, (one, other) -> other.cost() < one.cost() ? other : one);
    }

    /** Goes on as {@link Paginator} does. */
    private Way after(Way before, List<Strip> strips, Fit fit, int bent) {
        int cost = before.cost() + bent;
        int used = before.used();
        int held = before.held();
        for (var strip : strips) {
            boolean atTop = used == lines && held == 0;
            if (strip.empty() && atTop) {
                continue;
            }
            held++;
            if (!strip.keep()) {
                int left = lines - used;
                boolean moves = held > left && left < lines && left <= Paginator.MOST_KEPT;
                cost += moves && left > 1 ? SHORT + SHORT_LINE * left : 0;
                used = moves ? held : (used + held - 1) % lines + 1;
                held = 0;
            }
        }
        return new Way(cost, used, held, before, fit);
    }
}
