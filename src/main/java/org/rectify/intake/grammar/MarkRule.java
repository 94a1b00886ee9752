package org.rectify.intake.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to write an ordinal. Adding a way means adding a rule to {@link #ALL}, a test and a line in the manual. */
interface MarkRule {

    /** The mark that begins at {@code i}, or null. Looks ahead a few characters only. */
    @Nullable
    Mark at(String t, int i, boolean line);

    List<MarkRule> ALL = List.of(
            ChineseMarks.PART,
            ChineseMarks.CHINESE_WITH_COMMA,
            ChineseMarks.CHINESE_IN_BRACKETS,
            FigureMarks.NUMBER_IN_BRACKETS,
            FigureMarks.NUMBER,
            FigureMarks.CIRCLED,
            SpokenMarks.IS,
            SpokenMarks.MUST,
            SpokenMarks.OF_WHICH,
            SpokenMarks.NTH,
            SpokenMarks.ORDER,
            SpokenMarks.SIDE,
            NamedMarks.LETTER,
            NamedMarks.NAMED,
            NamedMarks.ASPECT);

    /** Every character an ordinal may begin with: most characters are passed over without asking a rule. */
    BitSet FIRSTS =
            firsts("零一二三四五六七八九十〇壹贰叁肆伍陆柒捌玖拾第其首再最另(问措原举不表差对方", "09", "az", "AZ", "⒈⒛", "⑴⒇", "①⑳", "❶❿", "㈠㈩", "ⅠⅫ");

    private static BitSet firsts(String single, String... ranges) {
        var firsts = new BitSet();
        single.chars().forEach(firsts::set);
        Stream.of(ranges).forEach(range -> firsts.set(range.charAt(0), range.charAt(1) + 1));
        return firsts;
    }
}
