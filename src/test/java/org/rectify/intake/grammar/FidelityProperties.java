package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No character is lost, whatever happens to a text before it comes to us. */
class FidelityProperties {

    private static final String[] PIECES = {
        "一、",
        "（一）",
        "1.",
        "（1）",
        "①",
        "一是",
        "二是",
        "首先，",
        "其一，",
        "第一，",
        "另一方面，",
        "问题",
        "整改措施",
        "方面",
        "不够",
        "。",
        "；",
        "：",
        "，",
        "\n",
        "\n\n",
        "　　",
        " ",
        "**",
        "# ",
        "- ",
        "— 1 —",
        "第2页",
        "究其原因，",
        "比如，",
        "有的",
        "但",
        "“",
        "”",
        "\"",
        "（",
        "）",
        "2026年6月底前",
        "以上",
        "𠮷",
        "\uFEFF",
        "\u00A0",
        "\t",
        "\f",
        "a.b",
        "3.5",
        "请批评指正",
        "责任人：",
        "对照检查",
        "我",
        "仅供参考",
        ".",
        "…"
    };

    @Property(tries = 300)
    void mutatedStatementsLoseNothing(@ForAll("mutated") String text) {
        Fidelity.check(text);
    }

    @Property(tries = 500)
    void gluedPiecesLoseNothing(@ForAll("glued") String text) {
        Fidelity.check(text);
    }

    @Property(tries = 300)
    void anyStringLosesNothing(@ForAll String text) {
        Fidelity.check(text);
    }

    @Provide
    Arbitrary<String> glued() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mutated() {
        return Arbitraries.randomValue(FidelityProperties::mutate);
    }

    /** Deletes, doubles and moves lines; changes widths, line ends and marks. */
    static String mutate(Random random) {
        var names = Statements.names();
        String text = Statements.text(names.get(random.nextInt(names.size())));
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int i = random.nextInt(6); i > 0 && lines.size() > 2; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, "　　" + lines.get(at) + " ");
                default -> lines.add(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        String mutated = String.join(random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : "", lines);
        return switch (random.nextInt(5)) {
            case 0 ->
                mutated.replace('，', ',').replace('。', '.').replace('（', '(').replace('）', ')');
            case 1 -> mutated.replace("一是", "1.").replace("二是", "3.");
            case 2 -> mutated.replaceAll("(.{30})", "$1\n");
            case 3 -> mutated.replace("（", "\n（").replace("方面", "方面 ");
            default -> mutated;
        };
    }
}
