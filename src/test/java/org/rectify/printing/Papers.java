package org.rectify.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small papers for tests, and what tests ask of a composition. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private Papers() {}

    static PrintModel paper(PrintParagraph... paragraphs) {
        return new PrintModel("对照检查材料", "陆一鸣", DAY, Arrays.asList(paragraphs));
    }

    static PrintParagraph body(String text) {
        return PrintParagraph.of(Role.BODY, text);
    }

    /** A paper with a head, so many lines of text and a signature. */
    static PrintModel signed(int lines) {
        var paragraphs = new ArrayList<PrintParagraph>();
        for (int i = 0; i < lines; i++) {
            paragraphs.add(body("把清淤进度逐月公开。"));
        }
        paragraphs.add(PrintParagraph.of(Role.SIGNATURE, "青川河流域管理委员会"));
        paragraphs.add(PrintParagraph.of(Role.DATE, "2026年3月8日"));
        return new PrintModel("对照检查材料", "陆一鸣", DAY, paragraphs);
    }

    static Composition composed(PrintParagraph... paragraphs) {
        return new Composer().compose(paper(paragraphs));
    }

    static List<String> texts(Composition composition) {
        return composition.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .toList();
    }

    static List<Line> lines(Composition composition) {
        return composition.pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    /** All words, without blanks. */
    static String words(PrintModel model) {
        var words = new StringBuilder();
        model.paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        return unblank(words.toString());
    }

    static String unblank(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
