package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.intake.grammar.ParsedStatement.Code;

/** The one real statement; it lies outside the project, and these tests are skipped where it is missing. */
class SeedTests {

    private String seed = "";

    @BeforeEach
    void findSeed() {
        var found = Statements.seed();
        assumeTrue(found.isPresent(), "no seed beside the project");
        seed = found.get();
    }

    @Test
    void hasSevenAreasWithTheirProblemsExamplesAndCauses() {
        assertThat(counts(seed)).isEqualTo("3/2/1 2/0/2 2/3/1 3/0/1 2/0/0 2/0/0 declaration | 3 3 3 7 | 6");
    }

    @Test
    void givesEachExampleToItsProblem() {
        var areas = Statements.parse(seed).areas();

        assertThat(areas.get(0).problems()).extracting(p -> p.examples().size()).containsExactly(1, 0, 1);
        assertThat(areas.get(2).problems()).extracting(p -> p.examples().size()).containsExactly(2, 1);
    }

    @Test
    void saysWhichProblemsACauseExplains() {
        var areas = Statements.parse(seed).areas();

        assertThat(areas.get(1).rootCauses()).extracting(c -> c.problems()).containsExactly(List.of(1, 2), List.of(2));
        assertThat(areas.get(3).rootCauses()).extracting(c -> c.problems()).containsExactly(List.of(1, 2));
    }

    @Test
    void placesEveryCharacterAndTellsOfTheCount() {
        var parsed = Statements.parse(seed);

        assertThat(parsed.unplaced()).isEmpty();
        assertThat(parsed.characters().placed()).isEqualTo(parsed.characters().total());
        assertThat(parsed.findings()).extracting(f -> f.code()).contains(Code.AREA_COUNT_MISMATCH);
        Fidelity.check(seed);
    }

    enum Disguise {
        HALF_WIDTH(s -> s.replace('，', ',')
                .replace('。', '.')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('；', ';')
                .replace('“', '"')
                .replace('”', '"')),
        WRAPPED_WITH_PAGE_NUMBERS(s -> wrapped(s, 30)),
        MARKDOWN(s -> s.replaceAll("(?m)^([一二]、)", "## $1").replaceAll("(?m)^(（.）.{1,50})$", "### $1\n")),
        ONE_LINE(s -> s.replace("\n", "")),
        ONE_LINE_WITH_BLANKS(s -> s.replace("\n", " ")),
        TRADITIONAL(Structure::traditional),
        GB18030(s -> new String(s.getBytes(Charset.forName("GB18030")), Charset.forName("GB18030"))),
        WRAPPED_NARROW(s -> wrapped(s, 21)),
        WRAPPED_WIDE(s -> wrapped(s, 44)),
        ALL_DIGITS_WIDE(Disguise::wideDigits),
        CORNER_QUOTES(s -> s.replace('“', '「').replace('”', '」')),
        OF_WHICH(s ->
                s.replace("一是", "其一，").replace("二是", "其二，").replace("三是", "其三，").replace("四是", "其四，")),
        CRLF_WITH_MARK(s -> "\uFEFF" + s.replace("\n", "\r\n")),
        BLANKS_BETWEEN_CHARACTERS(s -> s.replaceAll("(?<=\\S)(?=\\S)", " ")),
        ORDINALS_IN_BRACKETS(s ->
                s.replace("一是", "（1）").replace("二是", "（2）").replace("三是", "（3）").replace("四是", "（4）")),
        A_MISSING_ORDINAL(s -> s.replace("（三）", "")),
        A_DOUBLE_ORDINAL(s -> s.replace("（三）", "（二）"));

        final UnaryOperator<String> dress;

        Disguise(UnaryOperator<String> dress) {
            this.dress = dress;
        }

        private static String wideDigits(String text) {
            var wide = new StringBuilder();
            text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
            return wide.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadTheSameInEveryDisguise(Disguise disguise) {
        String disguised = disguise.dress.apply(seed);

        assertThat(Structure.of(disguised)).isEqualTo(Structure.of(seed));
        Fidelity.check(disguised);
    }

    private static String wrapped(String text, int width) {
        var out = new StringBuilder();
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            for (int i = 0; i < paragraph.length(); i += width) {
                out.append(paragraph, i, Math.min(paragraph.length(), i + width))
                        .append('\n');
                if (++lines % 22 == 0) {
                    out.append("\n— ").append(lines / 22).append(" —\n\n");
                }
            }
        }
        return out.toString();
    }

    /** Counts of problems/examples/causes by area, of measures by group, and the announced number of areas. */
    private static String counts(String text) {
        var parsed = Statements.parse(text);
        String areas = parsed.areas().stream()
                .map(a -> a.declaration()
                        ? "declaration"
                        : a.problems().size() + "/"
                                + a.problems().stream()
                                        .mapToInt(p -> p.examples().size())
                                        .sum() + "/"
                                + a.rootCauses().size())
                .collect(Collectors.joining(" "));
        String groups =
                parsed.groups().stream().map(g -> "" + g.measures().size()).collect(Collectors.joining(" "));
        return areas + " | " + groups + " | " + parsed.statedAreaCount();
    }
}
