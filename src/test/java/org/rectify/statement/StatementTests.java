package org.rectify.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectify.statement.Samples.NOON;
import static org.rectify.statement.Samples.OFFICER;
import static org.rectify.statement.Samples.REVIEWER;
import static org.rectify.statement.StatementState.APPROVED;
import static org.rectify.statement.StatementState.DRAFT;
import static org.rectify.statement.StatementState.RETURNED;
import static org.rectify.statement.StatementState.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

class StatementTests {

    // ---- states ----

    @Test
    void aDraftThatIsHandedInIsSubmittedAsRevisionOne() {
        var statement = Samples.draft();

        var number = statement.submit(NOON);

        assertThat(number).isEqualTo(1);
        assertThat(statement.state()).isEqualTo(SUBMITTED);
    }

    @Test
    void nothingIsHandedInTwice() {
        var statement = Samples.submitted();

        refused("statement.submit.already", () -> statement.submit(NOON));
    }

    @Test
    void whatIsHandedInCannotBeWritten() {
        var statement = Samples.submitted();

        refused("statement.not-writable.SUBMITTED", () -> statement.write(opening(), was(statement), "新的引言", NOON));
    }

    @Test
    void aSubmissionIsTakenBackBeforeItsReviewBegins() {
        var statement = Samples.submitted();

        statement.withdraw(NOON);

        assertThat(statement.state()).isEqualTo(DRAFT);
    }

    @Test
    void aSubmissionIsNotTakenBackOnceItsReviewBegan() {
        var statement = Samples.submitted();

        statement.beginReview();

        refused("statement.withdraw.review-begun", () -> statement.withdraw(NOON));
    }

    @Test
    void aDraftIsNotTakenBack() {
        refused("statement.withdraw.not-submitted", () -> Samples.draft().withdraw(NOON));
    }

    @Test
    void whatWasGivenBackIsWrittenAndHandedInAgain() {
        var statement = Samples.submitted();

        statement.giveBack(REVIEWER, NOON);
        assertThat(statement.state()).isEqualTo(RETURNED);
        statement.write(opening(), was(statement), "改过的引言", NOON);

        assertThat(statement.submit(NOON)).isEqualTo(2);
    }

    @Test
    void approvalFreezesTheText() {
        var statement = Samples.approved();

        assertThat(statement.state()).isEqualTo(APPROVED);
        refused("statement.not-writable.APPROVED", () -> statement.changing(NOON));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var statement = Samples.submitted();

        refused("review.own-statement", () -> statement.approve(OFFICER, NOON));
        assertThat(statement.state()).isEqualTo(SUBMITTED);
    }

    @Test
    void nobodyGivesTheirOwnBack() {
        refused("review.own-statement", () -> Samples.submitted().giveBack(OFFICER, NOON));
    }

    @Test
    void onlyWhatIsHandedInIsReviewed() {
        refused("review.not-submitted", () -> Samples.draft().approve(REVIEWER, NOON));
        refused("review.not-submitted", () -> Samples.draft().beginReview());
    }

    // ---- writing ----

    @Test
    void aTextIsWrittenWhenNobodyChangedItMeanwhile() {
        var statement = Samples.draft();

        var changed = statement.write(opening(), was(statement), "新的引言", NOON);

        assertThat(changed).isTrue();
        assertThat(statement.view().opening()).isEqualTo("新的引言");
    }

    @Test
    void aTextBasedOnAnOlderOneIsRefused() {
        var statement = Samples.draft();
        var before = was(statement);
        statement.write(opening(), before, "别处写的", NOON);

        refused("statement.block.outdated", () -> statement.write(opening(), before, "这里写的", NOON));

        assertThat(statement.view().opening()).isEqualTo("别处写的");
    }

    @Test
    void theSameTextTwiceIsNoChange() {
        var statement = Samples.draft();
        statement.write(opening(), was(statement), "新的引言", NOON);

        assertThat(statement.write(opening(), "older", "新的引言", NOON)).isFalse();
    }

    @Test
    void theDetailOfAProblemIsNeverBlank() {
        var statement = Samples.draft();
        var block = Block.parse("problems/" + statement.problems().get(0).id() + "/detail");

        refused("text.missing", () -> statement.write(block, fingerprint(statement, block), " 　\n", NOON));
    }

    @Test
    void aHeadingHasAtMostFiveHundredCharacters() {
        var statement = Samples.draft();
        var block = Block.parse("problems/" + statement.problems().get(0).id() + "/heading");

        refused("text.too-long", () -> statement.write(block, fingerprint(statement, block), "长".repeat(501), NOON));
    }

    @Test
    void everyTextOfAStatementCanBeNamedAndWritten() {
        var statement = Samples.draft();
        var problem = statement.problems().get(0).id();
        var area = statement.areas().get(0).id();
        var paths = List.of(
                "title",
                "byline",
                "closing",
                "signature",
                "tray",
                "parts/problems/heading",
                "parts/causes/lead",
                "parts/measures/lead",
                "areas/" + area + "/title",
                "areas/" + area + "/strengths",
                "areas/" + area + "/lead",
                "areas/" + statement.areas().get(2).id() + "/text",
                "problems/" + problem + "/heading",
                "problems/" + problem + "/examples/0",
                "causes/" + statement.causes().get(0).id() + "/text",
                "groups/" + statement.groups().get(0).id() + "/title",
                "measures/" + statement.measures().get(0).id() + "/text",
                "measures/" + statement.measures().get(0).id() + "/criterion",
                "chapters/" + statement.chapters().get(0).id() + "/title",
                "chapters/" + statement.chapters().get(0).id() + "/text");

        for (var path : paths) {
            var block = Block.parse(path);
            statement.write(block, fingerprint(statement, block), "改写", NOON);
            assertThat(statement.text(block)).as(path).isEqualTo("改写");
            assertThat(block).hasToString(path);
        }
    }

    @Test
    void aTextThatDoesNotExistIsHidden() {
        var statement = Samples.draft();
        var problem = statement.problems().get(0).id();

        for (var path : List.of(
                "nothing",
                "problems/1/detail",
                "problems/x/detail",
                "problems/" + problem + "/examples/9",
                "problems/" + problem + "/colour",
                "parts/nothing/lead",
                "parts/problems/colour",
                "letters/1/text",
                "areas/1")) {
            refused("refusal.hidden", () -> statement.text(Block.parse(path)));
        }
    }

    // ---- elements ----

    @Test
    void aRemovedProblemLeavesItsWordsInTheTray() {
        var statement = Samples.draft();
        var problem = statement.problems().get(0);

        statement.remove(Block.Kind.PROBLEM, id(problem));

        assertThat(statement.view().tray()).isEqualTo("学用结合不紧。笔记是两本账。\n九月的三处漏洞没有改。");
        assertThat(statement.view().areas().get(0).problems())
                .extracting(ProblemView::heading, ProblemView::ordinal)
                .containsExactly(tuple("自学常被挤占", 1));
    }

    @Test
    void aRemovedProblemIsExplainedByNoCause() {
        var statement = Samples.draft();

        statement.remove(Block.Kind.PROBLEM, id(statement.problems().get(0)));

        assertThat(statement.view().areas().get(0).rootCauses().get(0).problemIds())
                .isEmpty();
    }

    @Test
    void aRemovedExampleLeavesItsWordsInTheTray() {
        var statement = Samples.draft();
        var problem = statement.problems().get(0);

        statement.removeExample(id(problem), 0, Texts.fingerprint("九月的三处漏洞没有改。"));

        assertThat(statement.view().tray()).isEqualTo("九月的三处漏洞没有改。");
        assertThat(problem.view(1).examples()).isEmpty();
    }

    @Test
    void anExampleThatIsAnotherByNowIsNotRemoved() {
        var statement = Samples.draft();
        var problem = statement.problems().get(0);

        refused("statement.block.outdated", () -> statement.removeExample(id(problem), 0, "older"));

        assertThat(problem.view(1).examples()).hasSize(1);
    }

    @Test
    void aRemovedCauseIsAnsweredByNoMeasure() {
        var statement = Samples.draft();
        var cause = statement.causes().get(0);
        var measure = statement.measures().get(0);
        measure.answer(cause);

        statement.remove(Block.Kind.CAUSE, id(cause));

        assertThat(measure.view(1).rootCauseIds()).isEmpty();
        assertThat(statement.view().tray()).isEqualTo("学完就算交账。");
    }

    @Test
    void removedMeasuresAndChaptersLeaveTheirWordsInTheTray() {
        var statement = Samples.draft();

        statement.remove(Block.Kind.MEASURE, id(statement.measures().get(0)));
        statement.remove(Block.Kind.CHAPTER, id(statement.chapters().get(0)));

        assertThat(statement.view().tray()).isEqualTo("每月写一份学用清单。\n会前准备\n征求意见三十一条。");
        assertThat(statement.view().groups().get(0).measures())
                .extracting(MeasureView::ordinal)
                .containsExactly(1);
    }

    @Test
    void areasAndGroupsAreNotRemoved() {
        var statement = Samples.draft();

        refused(
                "refusal.hidden",
                () -> statement.remove(Block.Kind.AREA, id(statement.areas().get(0))));
    }

    @Test
    void aRewrittenTextKeepsTheElementsItNames() {
        var statement = Samples.draft();
        var before = statement.view();

        statement.rewrite(content(before), NOON);

        assertThat(Samples.withIds(statement).view())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void elementsThatARewritingLeavesOutAreGone() {
        var statement = Samples.draft();
        var before = statement.view();

        statement.rewrite(Samples.content(), NOON);

        assertThat(Samples.withIds(statement).view().allProblems())
                .hasSize(3)
                .extracting(ProblemView::id)
                .doesNotContainAnyElementsOf(
                        before.allProblems().stream().map(ProblemView::id).toList());
    }

    @Test
    void elementsSwapPlacesWithTheirNeighbour() {
        var statement = Samples.draft();
        var area = statement.areas().get(0);
        var first = statement.problems(area).get(0);

        Positioned.swap(statement.problems(area), first, 1);

        assertThat(statement.problems(area).get(1)).isSameAs(first);
    }

    @Test
    void atEitherEndNothingMoves() {
        var statement = Samples.draft();
        var area = statement.areas().get(0);
        var first = statement.problems(area).get(0);

        Positioned.swap(statement.problems(area), first, -1);

        assertThat(statement.problems(area).get(0)).isSameAs(first);
    }

    @Test
    void aDeclarationHasNoProblems() {
        var statement = Samples.draft();
        var declaration = statement.areas().get(2);

        refused(
                "statement.declaration.no-problems",
                () -> statement.problems().get(0).moveTo(declaration));
    }

    @Test
    void aProblemHasAtMostTwentyExamples() {
        var problem = Samples.draft().problems().get(1);
        for (int i = 0; i < 20; i++) {
            problem.addExample("第" + i + "次");
        }

        refused("statement.examples.count", () -> problem.addExample("再一次"));
    }

    @Test
    void onlyAStandingMeasureIsLookedAtAgainAndAgain() {
        var measure = Samples.draft().measures().get(0);

        refused("measure.review-days.standing-only", () -> measure.plan(plan(DeadlineClass.DATED, 30)));
        refused("measure.review-days.range", () -> measure.plan(plan(DeadlineClass.STANDING, 367)));
        measure.plan(plan(DeadlineClass.STANDING, 90));

        assertThat(measure.view(1).reviewDays()).isEqualTo(90);
    }

    private static MeasurePlan plan(DeadlineClass deadline, int days) {
        return new MeasurePlan(OFFICER, List.of(REVIEWER), "党政办", "有记录", deadline, LocalDate.of(2027, 1, 1), days);
    }

    private static StatementContent content(StatementView view) {
        return new StatementContent(
                view.title(),
                view.byline(),
                view.opening(),
                view.parts(),
                view.chapters(),
                view.areas(),
                view.rootCauses(),
                view.groups(),
                view.closing(),
                view.signature(),
                view.tray(),
                null);
    }

    private static long id(Element element) {
        return Objects.requireNonNull(element.id());
    }

    private static Block opening() {
        return Block.parse("opening");
    }

    private static String was(Statement statement) {
        return fingerprint(statement, opening());
    }

    private static String fingerprint(Statement statement, Block block) {
        return Texts.fingerprint(statement.text(block));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).withMessage(key);
    }
}
