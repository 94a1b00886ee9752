package org.rectify.printing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds pages that are full. Headings and the signature take lines along when they move to the next page; where that leaves a page
 * short by more than a line, a few paragraphs there are set a little wider or tighter (7.3.5.5) until it comes out even.
 */
final class PageFitter {

    private static final List<Fit> OTHERS = List.of(Fit.WIDE, Fit.TIGHT, Fit.WIDEST);

    /** What is tried in turn: the fewest paragraphs, and those nearest to the gap, first. */
    private static final List<Reach> REACHES = List.of(
            new Reach(0, 1),
            new Reach(0, 2),
            new Reach(1, 1),
            new Reach(1, 2),
            new Reach(0, 3),
            new Reach(1, 3),
            new Reach(3, 2),
            new Reach(2, 4));

    /** Strips that may be cut into pages in the search, over all tries: about half a second's work. */
    private static final long MOST_STRIPS = 20_000_000;

    private final List<Block> blocks;
    private final Paginator paginator;
    private long strips;
    private boolean blankAboveTitle;
    private boolean blankAboveSignature = true;

    /** Short pages further up that nothing could help. */
    private int allowed;

    /** How many pages above the gap paragraphs may yield, and how many paragraphs. */
    private record Reach(int pages, int paragraphs) {}

    /** @param lines to the page */
    PageFitter(List<Block> blocks, int lines) {
        this.blocks = blocks;
        this.paginator = new Paginator(lines);
    }

    List<List<Strip>> pages() {
        int seen = -1;
        while (true) {
            var pages = cut();
            int gap = gapAfter(seen, pages);
            if (gap < 0) {
                return pages;
            }
            close(gap, pages);
            seen = gap;
        }
    }

    private int gapAfter(int seen, List<List<Strip>> pages) {
        return paginator.gaps(pages).stream()
                .filter(page -> page > seen)
                .findFirst()
                .orElse(-1);
    }

    /** A gap that nothing closes stays: headings never stand last on a page, whatever it costs. */
    private void close(int gap, List<List<Strip>> pages) {
        allowed =
                (int) paginator.gaps(pages).stream().filter(page -> page < gap).count();
        if (!anyYields(gap, pages) && !dropsBlankLine(gap)) {
            lowerTitle(gap, pages);
        }
    }

    private boolean anyYields(int gap, List<List<Strip>> pages) {
        return REACHES.stream().anyMatch(reach -> yields(near(gap, reach.pages(), pages), gap, reach.paragraphs()));
    }

    /** From the foot of the page up. */
    private List<Block> near(int gap, int reach, List<List<Strip>> pages) {
        int first = pages.get(Math.max(0, gap - reach)).get(0).paragraph();
        int last = gap == pages.size() - 2
                ? blocks.size() - 1
                : pages.get(gap + 1).get(0).paragraph();
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> blocks.get(first + last - i))
                .filter(Block::yields)
                .toList();
    }

    private boolean yields(List<Block> near, int gap, int paragraphs) {
        for (int i = 0; i < near.size() && strips < MOST_STRIPS; i++) {
            var block = near.get(i);
            var before = block.fit();
            for (var fit : OTHERS) {
                if (block.changes(fit)) {
                    block.fit(fit);
                    boolean closed = paragraphs == 1
                            ? closed(gap)
                            : yields(near.subList(i + 1, near.size()), gap, paragraphs - 1);
                    if (closed) {
                        return true;
                    }
                    block.fit(before);
                }
            }
        }
        return false;
    }

    private boolean dropsBlankLine(int gap) {
        if (!blankAboveSignature) {
            return false;
        }
        blankAboveSignature = false;
        blankAboveSignature = !closed(gap);
        return !blankAboveSignature;
    }

    /** The standard leaves open whether the title starts on the first line or the second. */
    private void lowerTitle(int gap, List<List<Strip>> pages) {
        if (!blankAboveTitle) {
            blankAboveTitle = true;
            blankAboveTitle = closed(gap) || anyYields(gap, pages);
        }
    }

    private boolean closed(int gap) {
        return paginator.gaps(cut()).stream().filter(page -> page <= gap).count() <= allowed;
    }

    private List<List<Strip>> cut() {
        var cut = Block.strips(blocks, blankAboveTitle, blankAboveSignature);
        strips += cut.size();
        return paginator.pages(cut);
    }
}
