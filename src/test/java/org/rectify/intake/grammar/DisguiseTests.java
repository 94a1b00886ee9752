package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every invented statement, in clothes that change nothing of what it says. */
class DisguiseTests {

    enum Disguise {
        HALF_WIDTH(s -> s.replace('，', ',')
                .replace('。', '.')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('；', ';')
                .replace('“', '"')
                .replace('”', '"')),
        TRADITIONAL(Structure::traditional),
        CRLF_WITH_MARK(s -> "\uFEFF" + s.replace("\n", "\r\n")),
        BLANKS_AT_THE_ENDS(s -> s.replaceAll("(?m)$", " \u00A0")),
        WIDE_DIGITS(s -> mapped(s, '0', '9', '０')),
        CORNER_QUOTES(s -> s.replace('“', '「').replace('”', '」')),
        ONE_BRACKET(s -> s.replaceAll("(?m)^（([一二三四五六七八九十]+)）", "$1）")),
        POINT_FOR_COMMA(s -> s.replaceAll("(?m)^([一二三四五六七八九十]+)、", "$1．")),
        MARKDOWN(s -> s.replaceAll("(?m)^([一二三四五六七八九]、)", "## $1").replaceAll("(?m)^(（[一二三四五六七八九十]）)", "### $1")),
        SEMICOLONS_BETWEEN_ITEMS(s -> s.replaceAll("。(?=[二三四]是)", "；"));

        final UnaryOperator<String> dress;

        Disguise(UnaryOperator<String> dress) {
            this.dress = dress;
        }

        private static String mapped(String text, char first, char last, char to) {
            var mapped = new StringBuilder();
            text.chars().forEach(c -> mapped.append((char) (c >= first && c <= last ? c - first + to : c)));
            return mapped.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingOfAnyStatement(Disguise disguise) {
        for (String name : Statements.names()) {
            String text = Statements.text(name);

            String disguised = disguise.dress.apply(text);

            assertThat(Structure.of(disguised)).as(name).isEqualTo(Structure.of(text));
        }
    }
}
