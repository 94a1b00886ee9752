package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.rectify.intake.PdfPage.Line;

/**
 * Finds the rows of tables among the lines of a page. Cells are drawn one after the other: a block of lines that stands to the
 * right of the block before it, at the height of the row, is the row's next cell. Three cells make a row; two are a number and
 * its text.
 */
final class PdfRows {

    private static final int ROW = 3;

    /** Lines one below the other. */
    private static final class Block {
        final List<Line> lines = new ArrayList<>();
        float right;

        Block(Line line) {
            add(line);
        }

        void add(Line line) {
            lines.add(line);
            right = Math.max(right, line.right);
        }

        Line first() {
            return lines.get(0);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    PdfRows(List<Line> lines) {
        for (var line : lines) {
            var block = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (block != null && below(line, block)) {
                block.add(line);
            } else {
                blocks.add(new Block(line));
            }
        }
    }

    private static boolean below(Line line, Block block) {
        var last = block.last();
        return line.y > last.y + last.size / 2
                && line.y < last.y + 3 * last.size
                && line.x >= block.first().x - last.size * 0.6f
                && line.x < block.right;
    }

    /** Hands out each line with no cells, or the cells of a row with its first line. */
    void read(BiConsumer<Line, List<List<String>>> target) {
        for (int i = 0; i < blocks.size(); ) {
            int end = row(i);
            if (end - i >= ROW) {
                i = readRow(i, end, target);
            } else if (end - i == 2
                    && blocks.get(i + 1).first().sameBaseline(blocks.get(i).last())) {
                tabbed(blocks.get(i), blocks.get(i + 1));
                blocks.get(i).lines.forEach(line -> target.accept(line, List.of()));
                i += 2;
            } else {
                blocks.get(i).lines.forEach(line -> target.accept(line, List.of()));
                i++;
            }
        }
    }

    /** Where the row ends that may begin in the last lines of a block. */
    private int row(int from) {
        int end = from + 1;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        while (end < blocks.size()) {
            var before = blocks.get(end - 1);
            var block = blocks.get(end);
            float edge = end - 1 == from ? before.last().right : before.right;
            top = Math.min(top, (end - 1 == from ? before.last() : before.first()).y);
            bottom = Math.max(bottom, before.last().y);
            float em = block.first().size;
            boolean beside = block.first().x > edge + 0.3f * em;
            boolean level = block.first().y <= bottom + 0.6f * em && block.last().y >= top - 0.6f * em;
            if (!beside || !level) {
                break;
            }
            end++;
        }
        return end;
    }

    private int readRow(int from, int end, BiConsumer<Line, List<List<String>>> target) {
        float top = Float.MAX_VALUE;
        for (int i = from + 1; i < end; i++) {
            top = Math.min(top, blocks.get(i).first().y);
        }
        float edge = blocks.get(from + 1).first().x;
        var block = blocks.get(from).lines;
        int cell = block.size() - 1;
        while (cell > 0
                && block.get(cell - 1).right < edge
                && block.get(cell - 1).y > top - block.get(cell).size * 0.6f) {
            cell--;
        }
        block.subList(0, cell).forEach(line -> target.accept(line, List.of()));
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(joined(block.subList(cell, block.size()))));
        for (int i = from + 1; i < end; i++) {
            cells.add(List.of(joined(blocks.get(i).lines)));
        }
        target.accept(block.get(cell), cells);
        return end;
    }

    private static String joined(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            boolean words = !text.isEmpty()
                    && text.charAt(text.length() - 1) < 0x2000
                    && Character.isLetter(text.charAt(text.length() - 1))
                    && line.words().charAt(0) < 0x2000;
            text.append(words ? " " : "").append(line.words());
        }
        return text.toString();
    }

    /** The first line of the second block goes on in the last line of the first, after a tab. */
    private static void tabbed(Block number, Block text) {
        var line = number.last();
        line.text.append('\t').append(text.first().words());
        line.right = Math.max(line.right, text.first().right);
        number.lines.addAll(text.lines.subList(1, text.lines.size()));
    }
}
