package org.rectify.printing.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;

/** Small papers for tests, and what tests ask of a composition. */
public final class Papers {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private Papers() {}

    public static PrintModel paper(PrintParagraph... paragraphs) {
        return new PrintModel("对照检查材料", "陆一鸣", DAY, Arrays.asList(paragraphs));
    }

    public static PrintParagraph body(String text) {
        return PrintParagraph.of(Role.BODY, text);
    }

    /** A paper with a head, so many lines of text and a signature. */
    public static PrintModel signed(int lines) {
        var paragraphs = new ArrayList<PrintParagraph>();
        for (int i = 0; i < lines; i++) {
            paragraphs.add(body("把清淤进度逐月公开。"));
        }
        paragraphs.add(PrintParagraph.of(Role.SIGNATURE, "青川河流域管理委员会"));
        paragraphs.add(PrintParagraph.of(Role.DATE, "2026年3月8日"));
        return new PrintModel("对照检查材料", "陆一鸣", DAY, paragraphs);
    }

    public static Composition composed(PrintParagraph... paragraphs) {
        return new Composer().compose(paper(paragraphs));
    }

    /** The same pages, said to be set by another rule. */
    public static Composition saidToBe(Composition set, Profile rule) {
        return new Composition(set.model(), rule, set.pages(), List.of(), set.fonts());
    }

    /** The same words on other pages. */
    public static Composition on(List<Page> pages, Composition set) {
        return new Composition(set.model(), pages, List.of(), set.fonts());
    }

    public static List<String> texts(Composition composition) {
        return composition.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .toList();
    }

    public static List<Line> lines(Composition composition) {
        return composition.pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    /** All words, without blanks. */
    public static String words(PrintModel model) {
        var words = new StringBuilder();
        model.paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        return unblank(words.toString());
    }

    public static String unblank(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
