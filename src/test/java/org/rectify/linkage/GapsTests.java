package org.rectify.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.linkage.Views.OFFICER;
import static org.rectify.linkage.Views.area;
import static org.rectify.linkage.Views.cause;
import static org.rectify.linkage.Views.declaration;
import static org.rectify.linkage.Views.group;
import static org.rectify.linkage.Views.measure;
import static org.rectify.linkage.Views.planned;
import static org.rectify.linkage.Views.problem;
import static org.rectify.linkage.Views.said;
import static org.rectify.linkage.Views.statement;
import static org.rectify.linkage.Views.whole;
import static org.rectify.linkage.Views.withoutExample;
import static org.rectify.statement.DeadlineClass.DATED;
import static org.rectify.statement.DeadlineClass.IMMEDIATE;
import static org.rectify.statement.DeadlineClass.STANDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.meeting.FeedbackView;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.Gap;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.StatementView;
import org.springframework.context.support.ResourceBundleMessageSource;

class GapsTests {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Test
    void aWholeThreadHasNoGap() {
        assertThat(gaps(whole(), said(7))).isEmpty();
    }

    @Test
    void aProblemNeedsAnExampleThatIsNotBlank() {
        var area = area(1, List.of(withoutExample(11, 1)), List.of(cause(21, 11)));

        assertThat(gaps(of(area, group(1, measure(31, 1, 21)))))
                .containsExactly("PROBLEM_WITHOUT_EXAMPLE areas/1/problems/1");
    }

    @Test
    void aProblemNeedsACause() {
        var area = area(1, List.of(problem(11, 1), problem(12, 2)), List.of(cause(21, 11)));

        assertThat(gaps(of(area, group(1, measure(31, 1, 21)))))
                .containsExactly("PROBLEM_WITHOUT_CAUSE areas/1/problems/2");
    }

    @Test
    void aCauseNeedsAMeasure() {
        var area = area(1, List.of(problem(11, 1)), List.of(cause(21, 11), cause(22, 11)));

        assertThat(gaps(of(area, group(1, measure(31, 1, 21)))))
                .containsExactly("CAUSE_WITHOUT_MEASURE areas/1/rootCauses/2");
    }

    @Test
    void aCauseOfTheChapterNeedsAMeasureToo() {
        var chapter = List.of(cause(22));

        assertThat(gaps(of(explained(), chapter, group(1, measure(31, 1, 21)))))
                .containsExactly("CAUSE_WITHOUT_MEASURE rootCauses/1");
    }

    @Test
    void aMeasureMustAnswerACause() {
        assertThat(gaps(of(explained(), group(1, measure(31, 1, 21), measure(32, 2)))))
                .containsExactly("MEASURE_WITHOUT_CAUSE groups/1/measures/2");
    }

    @Test
    void aMeasureNeedsSomebodyWhoLeadsIt() {
        assertThat(gaps(withMeasure(planned(31, 1, null, DATED, JUNE, null, 21L))))
                .containsExactly("MEASURE_WITHOUT_OWNER groups/1/measures/1");
    }

    @Test
    void aMeasureWithoutAClassHasNoDate() {
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, null, null, null, 21L))))
                .containsExactly("MEASURE_WITHOUT_DATE groups/1/measures/1");
    }

    @Test
    void aDatedMeasureNeedsItsDate() {
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, DATED, null, null, 21L))))
                .containsExactly("MEASURE_WITHOUT_DATE groups/1/measures/1");
    }

    @Test
    void aStandingMeasureNeedsAnIntervalOrADate() {
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, STANDING, null, null, 21L))))
                .containsExactly("MEASURE_WITHOUT_DATE groups/1/measures/1");
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, STANDING, null, 90, 21L))))
                .isEmpty();
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, STANDING, JUNE, null, 21L))))
                .isEmpty();
    }

    @Test
    void whatIsDoneAtOnceNeedsNoDate() {
        assertThat(gaps(withMeasure(planned(31, 1, OFFICER, IMMEDIATE, null, null, 21L))))
                .isEmpty();
    }

    @Test
    void everyFeedbackItemIsToBeAdmitted() {
        assertThat(gaps(whole(), said(7), said(8))).containsExactly("FEEDBACK_NOT_ADMITTED feedback/8");
    }

    @Test
    void anAreaThatReachesNoGroupIsNamedAlsoWhenItIsEmpty() {
        var statement = statement(
                List.of(explained(), area(2, List.of(), List.of())), List.of(), List.of(group(1, measure(31, 1, 21))));

        assertThat(gaps(statement)).containsExactly("AREA_REACHES_NO_GROUP areas/2");
    }

    @Test
    void aGroupThatServesNoAreaIsNamedAlsoWhenItIsEmpty() {
        assertThat(gaps(statement(List.of(explained()), List.of(), List.of(group(1, measure(31, 1, 21)), group(2)))))
                .containsExactly("GROUP_SERVES_NO_AREA groups/2");
    }

    @Test
    void aDeclarationHasNoGaps() {
        var statement = statement(
                List.of(explained(), declaration(2, cause(29))), List.of(), List.of(group(1, measure(31, 1, 21))));

        assertThat(gaps(statement)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GapRule.class)
    void theSentenceOfAGapNamesTheElementInBothLanguages(GapRule rule) {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasename("messages");
        bundles.setDefaultEncoding("UTF-8");

        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(bundles.getMessage("gap." + rule, new Object[] {"下村少", "学-1"}, locale))
                    .contains("下村少");
        }
    }

    private static AreaView explained() {
        return area(1, List.of(problem(11, 1)), List.of(cause(21, 11)));
    }

    private static StatementView withMeasure(MeasureView measure) {
        return of(explained(), group(1, measure));
    }

    private static StatementView of(AreaView area, GroupView group) {
        return of(area, List.of(), group);
    }

    private static StatementView of(AreaView area, List<CauseView> chapter, GroupView group) {
        return statement(List.of(area), chapter, List.of(group));
    }

    private static List<String> gaps(StatementView statement, FeedbackView... feedback) {
        return new Gaps()
                .gaps(statement, List.of(feedback)).stream()
                        .map(GapsTests::line)
                        .toList();
    }

    private static String line(Gap gap) {
        return gap.code() + " " + gap.path();
    }
}
