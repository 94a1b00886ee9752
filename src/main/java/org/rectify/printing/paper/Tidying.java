package org.rectify.printing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes typed paragraphs ready to set: see {@link PrintModel}. */
final class Tidying {

    private Tidying() {}

    static Stream<PrintParagraph> tidied(PrintParagraph paragraph) {
        var paragraphs = Stream.<PrintParagraph>builder();
        var runs = new ArrayList<PrintRun>();
        for (var run : paragraph.runs()) {
            var pieces = run.text().split("\\R", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    paragraphs.add(new PrintParagraph(paragraph.role(), stripped(runs)));
                    runs.clear();
                }
                runs.add(new PrintRun(inked(pieces[i]), run.strong()));
            }
        }
        paragraphs.add(new PrintParagraph(paragraph.role(), stripped(runs)));
        return paragraphs.build().filter(each -> !each.runs().isEmpty());
    }

    private static List<PrintRun> stripped(List<PrintRun> runs) {
        var kept = new ArrayList<>(runs);
        while (!kept.isEmpty() && kept.get(0).text().isBlank()) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).text().isBlank()) {
            kept.remove(kept.size() - 1);
        }
        if (!kept.isEmpty()) {
            kept.set(
                    0,
                    new PrintRun(kept.get(0).text().stripLeading(), kept.get(0).strong()));
            int last = kept.size() - 1;
            kept.set(
                    last,
                    new PrintRun(
                            kept.get(last).text().stripTrailing(),
                            kept.get(last).strong()));
            kept.removeIf(run -> run.text().isEmpty());
        }
        return kept;
    }

    /** Without joiners, direction marks, variation selectors and control characters; a tab or no-break space is a blank. */
    private static String inked(String text) {
        var inked = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t' || point == 0xA0) {
                inked.append(' ');
            } else if (!inkless(point)) {
                inked.appendCodePoint(point);
            }
        });
        return inked.toString();
    }

    private static boolean inkless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        };
    }
}
