package org.rectify.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.meeting.OutlineMatching.Certainty;
import org.rectify.meeting.OutlineMatching.Match;

/** Titles of a paper find their part of the outline, and nothing is forced. */
class OutlineMatchingTests {

    private static final Outline OUTLINE = new Outline(
            List.of(
                    area(1, "在理论武装和政治学习方面", "理论学习"),
                    area(2, "在党的组织建设方面", "组织建设"),
                    area(3, "在党的作风建设方面", "作风建设"),
                    area(4, "在党的纪律建设方面", "纪律建设"),
                    area(5, "其他方面", "其他说明")),
            List.of(new GroupSpec(1, "加强理论学习，提高政治站位", "理论武装", "学"), new GroupSpec(2, "密切联系群众，转变工作作风", "联系群众", "联")),
            null,
            null);

    @Test
    void theSameTitlesAreTheSameParts() {
        var matches = areas("在理论武装和政治学习方面", "在党的组织建设方面", "在党的作风建设方面", "在党的纪律建设方面", "其他方面");

        assertThat(matches).containsExactly(same(1), same(2), same(3), same(4), same(5));
    }

    @Test
    void punctuationBlanksAndTheWordsOfEveryTitleDoNotCount() {
        assertThat(areas("党的 组织建设，")).containsExactly(same(2));
        assertThat(areas("关于党的组织建设方面存在的问题")).containsExactly(same(2));
    }

    @Test
    void aShortNameIsTheSamePart() {
        assertThat(areas("作风建设方面")).containsExactly(same(3));
    }

    @Test
    void anotherOrderIsFoundByTheWords() {
        assertThat(areas("党的纪律建设方面", "党的组织建设方面")).containsExactly(same(4), same(2));
    }

    @Test
    void wordsThatManyPartsShareTellNothing() {
        assertThat(areas("在党的政治建设方面").get(0).certainty()).isNotEqualTo(Certainty.SAME);
    }

    @Test
    void someSharedWordsMakeAMatchThatIsAsked() {
        assertThat(areas("政治学习不够深入")).containsExactly(new Match(1, Certainty.LIKELY));
    }

    @Test
    void oneLeftOverBetweenTwoMatchesIsLikelyThePartBetweenThem() {
        var matches = areas("党的组织建设方面", "为民服务方面", "党的纪律建设方面");

        assertThat(matches).containsExactly(same(2), new Match(3, Certainty.LIKELY), same(4));
    }

    @Test
    void anExtraTitleStaysAlone() {
        var matches = areas("党的组织建设方面", "招商引资方面", "党的作风建设方面");

        assertThat(matches).containsExactly(same(2), new Match(0, Certainty.NONE), same(3));
    }

    @Test
    void noPartIsTakenTwice() {
        var matches = areas("党的作风建设方面", "作风建设", "党的作风建设");

        assertThat(matches.stream().filter(match -> match.ordinal() == 3)).hasSize(1);
    }

    @Test
    void ofTwoThatAreAsLikeTheOneNearerInTheOrderIsTheMatch() {
        assertThat(areas("党的作风建设方面", "党的作风建设方面").get(1)).isEqualTo(same(3));
    }

    @Test
    void aTitleThatNobodyWroteCanOnlyMatchByItsPlace() {
        var matches = areas("党的组织建设方面", "", "党的纪律建设方面");

        assertThat(matches.get(1)).isEqualTo(new Match(3, Certainty.LIKELY));
    }

    @Test
    void groupsMatchLikeAreas() {
        var matches = OutlineMatching.groups(OUTLINE, List.of("转变工作作风，密切联系群众", "加强理论学习"));

        assertThat(matches).extracting(Match::ordinal).containsExactly(2, 1);
    }

    @Test
    void aHundredTitlesAreNoTrouble() {
        var titles = IntStream.range(0, 100).mapToObj(i -> "第" + i + "件事情").toList();

        assertThat(OutlineMatching.areas(OUTLINE, titles))
                .hasSize(100)
                .allMatch(match -> match.certainty() == Certainty.NONE);
    }

    private static AreaSpec area(int ordinal, String title, String shortName) {
        return new AreaSpec(ordinal, title, shortName, false);
    }

    private static Match same(int ordinal) {
        return new Match(ordinal, Certainty.SAME);
    }

    private static List<Match> areas(String... titles) {
        return OutlineMatching.areas(OUTLINE, List.of(titles));
    }
}
