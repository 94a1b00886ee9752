package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementContent;

/** Whatever a reader cuts, joins, renames and moves, the passages stay the same characters, and the statement has them. */
class CorrectingProperties {

    private static final String TEXT = """
            # **个人对照检查材料**
            王某某（2026年11月）
            现将我的对照检查情况报告如下：
            一、存在的问题
            （一）作风方面
            今年入户四十次。但也有不足：一是下村不够。多半坐在村部，入户走得𠮷少。
            例如，五月只走访一户。究其原因，是图省事。二是回音太慢。来电常常压着。
            — 1 —
            （二）学习方面
            一是笔记没有用上。学完就放下了。
            （三）其他方面
            没有其他需要说明的情况。
            二、整改措施
            （一）加强学习
            1.每月写一篇心得，2026年6月底前写满六篇。
            2.每周自学两小时。
            以上是我的对照检查，请批评指正。
            """;
    private static final String NO_STATEMENT = "便条\n路灯的事要问一问。  时间定在周三。\n\n人数：七人\n";

    @Property(tries = 400)
    void noStepLosesOrDoublesACharacter(@ForAll long seed) {
        var random = new Random(seed);
        var parsed = AssemblyTests.parse(random.nextInt(4) == 0 ? NO_STATEMENT : TEXT);
        var pieces = Pieces.of(parsed);

        for (int i = 0; i < 12; i++) {
            pieces = Correcting.of(parsed.text(), pieces, List.of(step(random, parsed, pieces)));

            assertThatEveryCharacterIsInOnePiece(parsed, pieces);
        }
        assertThatTheStatementHasTheWords(parsed, pieces);
    }

    private static Correction step(Random random, ParsedStatement parsed, List<Piece> pieces) {
        var some = pieces.get(random.nextInt(pieces.size()));
        var other = pieces.get(random.nextInt(pieces.size()));
        int at = random.nextInt(parsed.text().length());
        var role = PieceRole.CHOICES.get(random.nextInt(PieceRole.CHOICES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> Correction.role(some.start(), some.end(), role, random.nextBoolean() ? other.start() : null);
            case 1 ->
                Correction.split(
                        whole(parsed, at), whole(parsed, at + random.nextInt(9)), random.nextBoolean() ? role : null);
            case 2 ->
                Correction.merge(
                        some.start(),
                        Correcting.after(pieces, some).map(Piece::start).orElse(0));
            default -> Correction.split(whole(parsed, at), 0, null);
        };
    }

    private static int whole(ParsedStatement parsed, int at) {
        int in = Math.min(at, parsed.text().length() - 1);
        return Character.isLowSurrogate(parsed.text().charAt(in)) ? in - 1 : in;
    }

    private static void assertThatEveryCharacterIsInOnePiece(ParsedStatement parsed, List<Piece> pieces) {
        var covered = new BitSet();
        for (var piece : pieces) {
            for (var range : piece.ranges()) {
                assertThat(covered.get(range.start(), range.end()).isEmpty()).isTrue();
                covered.set(range.start(), range.end());
            }
        }
        assertThat(IntStream.range(0, parsed.text().length())
                        .filter(i -> !Texts.isBlank(parsed.text().substring(i, i + 1)))
                        .allMatch(covered::get))
                .isTrue();
    }

    /** Ordinals of headings are the page's, and signs of markdown are no words; all else is there, as often as it was. */
    private static void assertThatTheStatementHasTheWords(ParsedStatement parsed, List<Piece> pieces) {
        var content = AssembledContent.of(Assembly.of(parsed.text(), pieces));
        var there = letters(words(content));
        for (var piece : pieces) {
            var words = piece.words();
            boolean heading = words.mark().isEmpty() || piece.role() != PieceRole.PROBLEM;
            var all = heading ? words.title() + words.text() : words.whole();
            for (int c : letters(all)) {
                assertThat(there.remove((Integer) c))
                        .as("%s of %s", Character.toString(c), piece)
                        .isTrue();
            }
        }
    }

    private static List<Integer> letters(String words) {
        return new ArrayList<>(
                words.codePoints().filter(Character::isLetterOrDigit).boxed().toList());
    }

    private static String words(StatementContent c) {
        var all = new StringBuilder();
        all.append(c.title())
                .append(c.byline())
                .append(c.opening())
                .append(c.closing())
                .append(c.signature());
        List.of(c.parts().problems(), c.parts().causes(), c.parts().measures())
                .forEach(part -> all.append(part.heading()).append(part.lead()));
        c.chapters().forEach(chapter -> all.append(chapter.title()).append(chapter.text()));
        c.areas().forEach(area -> {
            all.append(area.title())
                    .append(area.strengths())
                    .append(area.lead())
                    .append(area.text());
            area.problems().forEach(problem -> {
                all.append(problem.mark()).append(problem.heading()).append(problem.detail());
                problem.examples().forEach(all::append);
            });
            area.rootCauses().forEach(cause -> all.append(cause.text()));
        });
        c.rootCauses().forEach(cause -> all.append(cause.text()));
        c.groups().forEach(group -> {
            all.append(group.mark()).append(group.title());
            group.measures().forEach(measure -> all.append(measure.mark()).append(measure.text()));
        });
        c.unplaced().forEach(lost -> all.append(lost.text()));
        return all.toString();
    }
}
