package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.intake.grammar.Statements.area;
import static org.rectify.intake.grammar.Statements.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.ParsedStatement.Code;

class AreaTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）作风方面：下乡不够。 | 作风方面 | ：
            （一）作风方面。下乡不够。 | 作风方面 | 。
            （一）作风方面，我下乡不够。 | 作风方面 | ，
            （一）在作风方面我下乡不够。 | 在作风方面 | ''
            （一）学用“四看”。“五查”不够。 | 学用“四看” | 。
            （一）下乡不够主动。全年只去两次。 | 下乡不够主动 | 。
            """)
    void aTitleMayShareItsLineWithTheText(String line, String title, String stop) {
        var area = statement(line + "\n").areas().get(0);

        assertThat(area.title()).isEqualTo(title);
        assertThat(area.stop()).isEqualTo(stop);
    }

    @Test
    void strengthsEndAtTheTurn() {
        var area = area("我能坚持下乡。但还存在一些不足，一是记得少。二是改得慢。");

        assertThat(area.strengths()).isEqualTo("我能坚持下乡。");
        assertThat(area.lead()).isEqualTo("但还存在一些不足，");
        assertThat(area.problems()).extracting(p -> p.mark()).containsExactly("一是", "二是");
    }

    @Test
    void aProblemOfSeveralSentencesHasAHeading() {
        var problem = area("一是记得少。全年只记三页。没有整理。").problems().get(0);

        assertThat(problem.heading()).isEqualTo("记得少");
        assertThat(problem.stop()).isEqualTo("。");
        assertThat(problem.detail()).isEqualTo("全年只记三页。没有整理。");
    }

    @Test
    void aProblemOfOneSentenceIsAllDetail() {
        var problem = area("一是记得少。比如，全年只记三页。").problems().get(0);

        assertThat(problem.heading()).isEmpty();
        assertThat(problem.detail()).isEqualTo("记得少。");
        assertThat(problem.examples()).containsExactly("比如，全年只记三页。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"比如，去年漏记两次。", "例如去年漏记。", "又如，漏记。", "如2025年漏记。", "以去年为例，漏记两次。", "2025年3月，漏记两次。", "有的会漏记。"})
    void anExampleIsKnownByItsFirstWords(String example) {
        assertThat(area("一是记得不够。" + example).problems().get(0).examples()).containsExactly(example);
    }

    @Test
    void eachOfSeveralIsAnExample() {
        assertThat(area("一是记得不够。有的会只记题目；有的会没带本子。").problems().get(0).examples())
                .containsExactly("有的会只记题目；", "有的会没带本子。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"究其原因，是怕麻烦。", "归根结底是怕麻烦。", "主要是因为怕麻烦。", "这说明我怕麻烦。", "根源在于怕麻烦。"})
    void aCauseExplainsTheProblemsBeforeIt(String cause) {
        var area = area("一是记得少。二是改得慢。" + cause);

        assertThat(area.rootCauses()).extracting(c -> c.text()).containsExactly(cause);
        assertThat(area.rootCauses().get(0).problems()).isEqualTo(List.of(1, 2));
    }

    @Test
    void howItShowsIsNoCause() {
        assertThat(area("接访还不够耐心，主要是急着下结论。").rootCauses()).isEmpty();
    }

    @Test
    void aCauseBetweenProblemsExplainsThoseBeforeIt() {
        var area = area("一是记得少。究其原因，是怕麻烦。二是改得慢。");

        assertThat(area.problems()).hasSize(2);
        assertThat(area.rootCauses().get(0).problems()).containsExactly(1);
    }

    @Test
    void countedCausesAreNoProblems() {
        var area = area("一是记得少。二是改得慢。究其原因，一是怕麻烦。二是图省事。");

        assertThat(area.problems()).hasSize(2);
        assertThat(area.rootCauses()).extracting(c -> c.text()).containsExactly("究其原因，一是怕麻烦。", "二是图省事。");
    }

    @Test
    void withoutOrdinalsEverySentenceThatAdmitsIsAProblem() {
        var parsed = statement("（一）作风方面\n我能坚持下乡，但记得不够。整改台账更新不及时；回访不到位。\n");

        assertThat(parsed.areas().get(0).problems())
                .extracting(p -> p.detail())
                .containsExactly("记得不够。", "整改台账更新不及时；", "回访不到位。");
        assertThat(parsed.findings()).extracting(f -> f.code()).contains(Code.SPLIT_BY_SENSE);
    }

    @Test
    void aShortcomingThatIsFoughtIsNotAdmitted() {
        var area = area("我坚持原则，注意克服松懈情绪。但是记得不够。");

        assertThat(area.problems()).hasSize(1);
        assertThat(area.strengths()).contains("克服松懈");
    }

    @Test
    void fewerMeetingsOrPapersAreNoShortcoming() {
        var area = area("少开会九次，下发文件少了三成。但是记得不够。");

        assertThat(area.strengths()).isEqualTo("少开会九次，下发文件少了三成。");
        assertThat(area.problems()).hasSize(1);
    }

    @Test
    void aBareFactAdmitsWhereNothingIsPraised() {
        var area = area("对来信，我只批了三个字。比如，五月的一封压了两周。在接访上，全年只坐班两次。");

        assertThat(area.problems()).hasSize(2);
        assertThat(area.problems().get(0).examples()).hasSize(1);
    }

    @Test
    void aFigureForAWholeYearIsDetailAndADayAnExample() {
        assertThat(area("一是记得不够。2025年只记了三页。").problems().get(0).examples()).isEmpty();
        assertThat(area("一是记得不够。去年8月漏记两次。").problems().get(0).examples()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"产生上述问题，主要是怕麻烦。", "以上两个问题，归根到底是怕麻烦。", "出现这些问题，根子在于怕麻烦。", "根子上是怕麻烦。"})
    void aCauseKeepsTheWordsThatLeadToIt(String cause) {
        assertThat(area("一是记得少。二是改得慢。" + cause).rootCauses())
                .extracting(c -> c.text())
                .containsExactly(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无。", "未发现问题。", "没有操办。", "没有。", "暂无", "无突出问题。"})
    void whereNothingWasFoundNothingIsAdmitted(String nothing) {
        var areas = statement("（一）学习方面\n学得不深。\n（二）接待方面\n" + nothing + "\n").areas();

        assertThat(areas.get(1).declaration()).isTrue();
        assertThat(areas.get(1).text()).isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无人值守的泵站没有巡查。", "没有按时报送。"})
    void aWantIsNotNothing(String want) {
        assertThat(area(want).problems()).hasSize(1);
    }

    @Test
    void otherMattersMayBeCounted() {
        var areas = statement("（一）学习方面\n学得不深。\n（二）其他方面\n1.已如实报告个人有关事项。\n2.未受过处分、函询。\n")
                .areas();

        assertThat(areas.get(1).declaration()).isTrue();
    }

    @Test
    void aBareFactThatIsExplainedAdmits() {
        var area = area("会议多。根子在于怕担责。");

        assertThat(area.problems()).extracting(p -> p.detail()).containsExactly("会议多。");
        assertThat(area.rootCauses()).hasSize(1);
    }

    @Test
    void aRegulationsNameDeclaresNothing() {
        assertThat(area("但《纪律处分条例》考试前才翻了两天。").declaration()).isFalse();
    }

    @Test
    void oneSideAndTheOtherAreProblems() {
        assertThat(area("一方面，记得少。全年三页。另一方面，改得慢。拖了两周。").problems())
                .extracting(p -> p.mark())
                .containsExactly("一方面，", "另一方面，");
    }

    @Test
    void listSignsPartProblems() {
        assertThat(area("但仍有不足：\n- 记得少。全年三页。\n- 改得慢。拖了两周。\n").problems())
                .extracting(p -> p.heading())
                .containsExactly("记得少", "改得慢");
    }

    @Test
    void theRowsOfATableAreProblems() {
        assertThat(area("序号\t问题\t具体表现\n1\t记得少\t全年三页\n2\t改得慢\t拖了两周\n").problems())
                .extracting(p -> p.mark() + p.heading() + "|" + p.detail())
                .containsExactly("1记得少|全年三页", "2改得慢|拖了两周");
    }

    @Test
    void aColumnOfATableMayNameTheAreas() {
        var areas =
                statement("序号\t领域\t问题\n1\t学习\t记得少\n2\t学习\t读得少\n3\t作风\t改得慢\n").areas();

        assertThat(areas).extracting(a -> a.title()).containsExactly("学习", "作风");
        assertThat(areas.get(0).problems()).extracting(p -> p.detail()).containsExactly("记得少", "读得少");
    }

    @Test
    void aCellThatNamesNoAreaGoesOnWithTheOneAbove() {
        var areas = statement("序号\t领域\t问题\n1\t学习\t记得少\n2\t\t读得少\n").areas();

        assertThat(areas).hasSize(1);
        assertThat(areas.get(0).problems()).extracting(p -> p.detail()).containsExactly("记得少", "读得少");
    }

    @Test
    void aColumnBehindTheProblemNamesNoArea() {
        var areas = statement("序号\t问题\t类别\n1\t记得少\t学习\n2\t改得慢\t作风\n").areas();

        assertThat(areas).extracting(a -> a.title()).containsExactly("");
        assertThat(areas.get(0).problems()).hasSize(2);
    }

    @Test
    void aLedgerTellsProblemCauseAndMeasureInOneRow() {
        var parsed = statement("方面\t问题\t原因\t整改措施\n学习\t记得少\t图省事\t每周记一页\n");

        var area = parsed.areas().get(0);
        assertThat(area.problems()).extracting(p -> p.detail()).containsExactly("记得少");
        assertThat(area.rootCauses()).extracting(c -> c.text()).containsExactly("图省事");
        assertThat(parsed.groups().get(0).measures()).extracting(m -> m.text()).containsExactly("每周记一页");
    }

    @Test
    void whatLeadsToTheFirstOrdinalIsNoStrength() {
        var area = area("与身边的先进相比，一是记得少。二是改得慢。");

        assertThat(area.strengths()).isEmpty();
        assertThat(area.lead()).isEqualTo("与身边的先进相比，");
    }

    @Test
    void anAnnouncementIsTheLeadAndNotAProblem() {
        var area = area("我能坚持下乡。但对照要求还存在不足。记录不够完整。");

        assertThat(area.lead()).isEqualTo("但对照要求还存在不足。");
        assertThat(area.problems()).hasSize(1);
    }

    @Test
    void aDeclarationHasNoProblems() {
        var area = statement("（一）作风方面\n下乡不够。\n（二）其他方面。没有受过处分，个人有关事项如实报告。\n")
                .areas()
                .get(1);

        assertThat(area.declaration()).isTrue();
        assertThat(area.text()).isEqualTo("没有受过处分，个人有关事项如实报告。");
    }

    @Test
    void otherMattersThatAdmitAreAnAreaLikeAnyOther() {
        var area = statement("（一）作风方面\n下乡不够。\n（二）其他方面\n一是记得不够。二是改得慢。\n").areas().get(1);

        assertThat(area.declaration()).isFalse();
        assertThat(area.problems()).hasSize(2);
    }

    @Test
    void labelsInsideAnAreaPartProblemsCausesAndMeasures() {
        var parsed = statement("（一）作风方面\n存在的问题：一是记得少。二是改得慢。\n原因分析：怕麻烦。\n整改措施：每周整理一次。\n");

        assertThat(parsed.areas().get(0).problems()).hasSize(2);
        assertThat(parsed.areas().get(0).rootCauses()).hasSize(1);
        assertThat(parsed.groups()).hasSize(1);
    }

    @Test
    void theMarksOfSequenceThatAreMissingAreTold() {
        var parsed = statement("（二）作风方面\n下乡不够。\n（四）学习方面\n学得不深。\n");

        assertThat(parsed.findings())
                .extracting(f -> f.code())
                .contains(Code.FIRST_ORDINAL_ABOVE_ONE, Code.ORDINAL_MISSING);
    }

    @Test
    void printingThePiecesInOrderGivesTheTypedWords() {
        String text = "我能坚持下乡。但还有差距：（1）记得少。全年三页。比如，五月没记。究其原因，怕麻烦。（2）改得慢。";

        var area = area(text);

        var printed = new StringBuilder(area.strengths() + area.lead());
        for (var p : area.problems()) {
            printed.append(p.mark()).append(p.heading()).append(p.stop()).append(p.detail());
            p.examples().forEach(printed::append);
            area.rootCauses().stream()
                    .filter(c -> c.problems().get(c.problems().size() - 1) == p.ordinal())
                    .forEach(c -> printed.append(c.text()));
        }
        assertThat(printed).hasToString(text);
    }
}
