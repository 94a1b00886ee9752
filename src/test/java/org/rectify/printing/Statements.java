package org.rectify.printing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartView;
import org.rectify.statement.PartsView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;

/** Statements for tests, written as the import leaves them: ids only where a test gives them. */
final class Statements {

    private Statements() {}

    static StatementView statement(AreaView... areas) {
        return whole(new PartsView(null, null, null), List.of(), List.of(areas), List.of(), List.of(), "");
    }

    static StatementView statement(GroupView... groups) {
        return whole(new PartsView(null, null, null), List.of(), List.of(), List.of(), List.of(groups), "");
    }

    static StatementView signed(String signature) {
        return whole(new PartsView(null, null, null), List.of(), List.of(), List.of(), List.of(), signature);
    }

    static StatementView whole(
            PartsView parts,
            List<ChapterView> chapters,
            List<AreaView> areas,
            List<CauseView> causes,
            List<GroupView> groups,
            String signature) {
        return new StatementView(
                1,
                0,
                1,
                new AccountId("officer"),
                "个人对照检查材料",
                StatementState.DRAFT,
                0,
                "东柳镇　林知行\n（2026年12月）",
                "",
                parts,
                chapters,
                areas,
                causes,
                groups,
                "",
                signature,
                "不印的话");
    }

    /** The same words as a draft that an import would create. */
    static StatementContent content(StatementView view) {
        return new StatementContent(
                view.title(),
                view.byline(),
                "会前我同七位同志谈了心，现报告如下：",
                new PartsView(new PartView("查找到的问题", "对照主题，查找了一个问题。"), null, new PartView("整改措施", "")),
                view.chapters(),
                view.areas(),
                view.rootCauses(),
                view.groups(),
                "以上检查，请同志们批评指正。",
                view.signature(),
                null,
                null);
    }

    static AreaView area(String title, String strengths, String lead, List<ProblemView> problems, CauseView... causes) {
        return new AreaView(null, 1, title, null, "", false, strengths, lead, null, problems, List.of(causes));
    }

    static AreaView runIn(String title, String stop, String strengths, ProblemView... problems) {
        return new AreaView(null, 1, title, null, stop, false, strengths, "", null, List.of(problems), null);
    }

    static AreaView declaration(String title, String stop, String text) {
        return new AreaView(null, 7, title, null, stop, true, "", "", text, null, null);
    }

    static AreaView empty(String title) {
        return area(title, "", "", List.of());
    }

    static ProblemView problem(int ordinal, String heading, String detail, String... examples) {
        return typed(ordinal, null, heading, null, detail, examples);
    }

    static ProblemView typed(
            int ordinal,
            @Nullable String mark,
            String heading,
            @Nullable String stop,
            String detail,
            String... examples) {
        return new ProblemView((long) ordinal, ordinal, mark, heading, stop, detail, Arrays.asList(examples), null);
    }

    static CauseView cause(String text, Integer... problems) {
        return new CauseView(null, text, null, List.of(problems));
    }

    static GroupView group(int ordinal, @Nullable String mark, String title, String stop, MeasureView... measures) {
        return new GroupView(null, ordinal, mark, title, stop, null, null, List.of(measures));
    }

    static MeasureView measure(int ordinal, @Nullable String mark, String text) {
        return new MeasureView(null, ordinal, mark, text, null, null, "党政办", "有台账", null, null, null, null);
    }
}
