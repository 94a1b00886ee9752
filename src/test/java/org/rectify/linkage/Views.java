package org.rectify.linkage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.FeedbackView;
import org.rectify.organ.AccountId;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartsView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;

/** Statements as the rules of linkage see them, named for what is in them. */
final class Views {

    static final AccountId OFFICER = new AccountId("officer");

    private Views() {}

    /** Two areas and a declaration, two groups; every problem is exemplified, explained and answered. */
    static StatementView whole() {
        return statement(
                List.of(
                        area(1, List.of(problem(11, 1, 7L)), List.of(cause(21, 11))),
                        area(2, List.of(problem(12, 1)), List.of(cause(22, 12))),
                        declaration(3)),
                List.of(),
                List.of(group(1, measure(31, 1, 21)), group(2, measure(32, 1, 22))));
    }

    static StatementView statement(List<AreaView> areas, List<CauseView> chapter, List<GroupView> groups) {
        return new StatementView(
                1,
                1,
                1,
                OFFICER,
                "对照检查材料",
                StatementState.DRAFT,
                0,
                "",
                "",
                new PartsView(null, null, null),
                List.of(),
                areas,
                chapter,
                groups,
                "",
                "",
                "");
    }

    static AreaView area(int ordinal, List<ProblemView> problems, List<CauseView> causes) {
        return new AreaView(
                (long) ordinal, ordinal, "方面" + ordinal, "方面" + ordinal, "", false, "", "", null, problems, causes);
    }

    static AreaView declaration(int ordinal, CauseView... causes) {
        return new AreaView(
                (long) ordinal, ordinal, "其他方面", "其他", "", true, "", "", "没有需要说明的事项。", List.of(), List.of(causes));
    }

    static ProblemView problem(long id, int ordinal, Long... feedback) {
        return new ProblemView(
                id, ordinal, null, "下村少" + id, null, "一季度只去过两个村。", List.of("三月的会一次没去。"), List.of(feedback));
    }

    static ProblemView withoutExample(long id, int ordinal) {
        return new ProblemView(id, ordinal, null, "下村少" + id, null, "一季度只去过两个村。", List.of("　"), null);
    }

    static CauseView cause(long id, Long... problems) {
        return new CauseView(id, "怕麻烦" + id + "。", List.of(problems), null);
    }

    static CauseView cause(long id, int problem) {
        return cause(id, (long) problem);
    }

    static GroupView group(int ordinal, MeasureView... measures) {
        return new GroupView(
                (long) ordinal, ordinal, null, "第" + ordinal + "组措施", null, "组" + ordinal, "学", List.of(measures));
    }

    static MeasureView measure(long id, int ordinal, Long... causes) {
        return planned(id, ordinal, OFFICER, DeadlineClass.DATED, LocalDate.of(2027, 6, 30), null, causes);
    }

    static MeasureView measure(long id, int ordinal, int cause) {
        return measure(id, ordinal, (long) cause);
    }

    static MeasureView planned(
            long id,
            int ordinal,
            @Nullable AccountId lead,
            @Nullable DeadlineClass deadlineClass,
            @Nullable LocalDate dueOn,
            @Nullable Integer reviewDays,
            Long... causes) {
        return new MeasureView(
                id, ordinal, null, "每周下村一天。", lead, null, null, "", deadlineClass, dueOn, reviewDays, List.of(causes));
    }

    static FeedbackView said(long id) {
        return new FeedbackView(id, FeedbackView.Kind.OPINION, "下村太少。", List.of(OFFICER));
    }
}
