package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;

/** Cutting, joining and moving passages, and what becomes of the statement. */
class CorrectingTests {

    private static final String TEXT = """
            个人对照检查材料
            一、存在的问题
            （一）作风方面
            一是下村不够。多半坐在村部。来电常常压着。例如，五月只走访一户。究其原因，是图省事。
            二是回音太慢。来电压着不回。例如，六月的来信七月才回。根源在于怕麻烦。
            （二）学习方面
            一是笔记没有用上。学完就放下了。
            二、整改措施
            （一）加强学习
            1.每月写一篇心得，2026年6月底前写满六篇。
            """;

    private final ParsedStatement parsed = AssemblyTests.parse(TEXT);
    private final List<Correction> steps = new ArrayList<>();

    @Test
    void aPassageCutInTwoIsTwoElementsOfTheSameKind() {
        steps.add(Correction.split(at("来电常常"), 0, null));

        assertThat(problems(0)).extracting(ProblemView::detail).containsExactly("多半坐在村部。", "来电常常压着。", "来电压着不回。");
        assertThat(problems(0).get(0).heading()).isEqualTo("下村不够");
    }

    @Test
    void theSecondPartCanBeSomethingElse() {
        steps.add(Correction.split(at("来电常常"), 0, PieceRole.EXAMPLE));

        assertThat(problems(0).get(0).examples()).containsExactly("来电常常压着。", "例如，五月只走访一户。");
    }

    @Test
    void wordsCutOutOfAPassageLeaveTwoParts() {
        steps.add(Correction.split(at("来电常常"), at("来电常常") + 4, PieceRole.TRAY));

        assertThat(content().unplaced())
                .extracting(StatementContent.Unplaced::text)
                .containsExactly("来电常常");
        assertThat(problems(0)).extracting(ProblemView::detail).contains("多半坐在村部。", "压着。");
    }

    @Test
    void aCutAndAMergerGiveTheSameStatement() {
        var before = content();
        steps.add(Correction.split(at("来电常常"), 0, null));
        steps.add(Correction.merge(at("一是下村"), at("来电常常")));

        assertThat(content()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aCutInTheHeadingKeepsTheOrdinalWithTheFirstPart() {
        steps.add(Correction.split(at("不够"), 0, null));

        assertThat(problems(0).get(0).mark()).isEqualTo("一是");
        assertThat(problems(0).get(0).detail()).isEqualTo("下村");
        assertThat(problems(0).get(1).detail()).isEqualTo("不够。多半坐在村部。来电常常压着。");
    }

    @Test
    void aPassageIsNotCutAtItsEnd() {
        steps.add(Correction.split(at("一是下村"), 0, null));
        steps.add(Correction.split(at("例如，五月") - 1, at("例如，五月"), PieceRole.PROBLEM));

        assertThat(pieces()).hasSize(Pieces.of(parsed).size() + 1);
    }

    @Test
    void aMergerWithTheNextPassageTakesItsWords() {
        steps.add(Correction.merge(at("一是下村"), at("例如，五月")));

        assertThat(problems(0).get(0).detail()).isEqualTo("多半坐在村部。来电常常压着。例如，五月只走访一户。");
        assertThat(problems(0).get(0).examples()).isEmpty();
    }

    @Test
    void aPassageWithoutAPlaceThatIsJoinedToOneHasItsPlace() {
        var note = AssemblyTests.parse("便条\n路灯的事要问一问。\n时间定在周三。\n");
        var said = List.of(Correction.role(3, 12, PieceRole.PROBLEM, null), Correction.merge(3, 13));

        var pieces = Pieces.of(note, said);

        assertThat(pieces).noneMatch(piece -> piece.role() == PieceRole.UNPLACED);
        assertThat(pieces.get(1).words().whole()).isEqualTo("路灯的事要问一问。\n时间定在周三。");
    }

    @Test
    void aMovedProblemTakesItsExampleAndItsCauseAlong() {
        steps.add(role("二是回音", PieceRole.PROBLEM, at("（二）学习")));

        assertThat(problems(0)).hasSize(1);
        assertThat(problems(1)).extracting(ProblemView::heading).containsExactly("笔记没有用上", "回音太慢");
        assertThat(problems(1).get(1).examples()).containsExactly("例如，六月的来信七月才回。");
        assertThat(content().areas().get(1).rootCauses())
                .singleElement()
                .satisfies(cause -> assertThat(cause.problems()).containsExactly(2));
    }

    @Test
    void anotherExampleCanBeMovedToAMovedProblem() {
        steps.add(role("二是回音", PieceRole.PROBLEM, at("（二）学习")));
        steps.add(role("例如，五月", PieceRole.EXAMPLE, at("二是回音")));

        assertThat(problems(1).get(1).examples()).containsExactly("例如，五月只走访一户。", "例如，六月的来信七月才回。");
    }

    @Test
    void whatGoesOnWithAMovedPassageFollowsIt() {
        steps.add(Correction.split(at("只走访"), 0, PieceRole.JOINED));
        steps.add(role("例如，五月", PieceRole.EXAMPLE, at("一是笔记")));

        assertThat(problems(1).get(0).examples()).containsExactly("例如，五月只走访一户。");
    }

    @Test
    void aRoleGivenAndTakenBackGivesTheFirstWords() {
        var before = content();
        steps.add(role("一是下村", PieceRole.STRENGTH, null));
        steps.add(role("一是下村", PieceRole.PROBLEM, null));

        assertThat(content()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aDateStaysWithTheWordsThatSayIt() {
        steps.add(Correction.split(at("2026年6月"), 0, null));

        assertThat(content().groups().get(0).measures())
                .extracting(MeasureView::dueOn)
                .satisfiesExactly(
                        first -> assertThat(first).isNull(),
                        second -> assertThat(second).isNotNull());
    }

    @Test
    void aStepAboutAPassageThatIsGoneChangesNothing() {
        var before = content();
        steps.add(Correction.role(1, 2, PieceRole.TRAY, null));
        steps.add(Correction.merge(5, 4_000));
        steps.add(Correction.split(90_000, 0, null));

        assertThat(content()).usingRecursiveComparison().isEqualTo(before);
    }

    // ---- helpers ----

    private int at(String words) {
        return TEXT.indexOf(words);
    }

    private Correction role(String words, PieceRole role, Integer into) {
        int start = at(words);
        int end = Correcting.starting(pieces(), start).orElseThrow().end();
        return Correction.role(start, end, role, into);
    }

    private List<Piece> pieces() {
        return Pieces.of(parsed, steps);
    }

    private StatementContent content() {
        return AssembledContent.of(Assembly.of(parsed.text(), pieces()));
    }

    private List<ProblemView> problems(int area) {
        return content().areas().get(area).problems();
    }
}
