package org.rectify.intake.grammar;

import java.util.List;

/** Rule "no statement": tells a statement from a speech, a notice or a news page by what a statement cannot lack. */
final class Plausibility {

    private static final Words STATEMENT_TITLE = Words.of("对照检查 剖析 检视 自我批评 党性分析 发言 材料 提纲 检查");

    /** Titles that end so name another kind of paper, whatever else they say. */
    private static final List<String> OTHER_PAPERS = List.of(
            "会议记录", "会议纪要", "纪要", "记录", "简报", "通知", "公告", "方案", "主持词", "议程", "讲话", "讲话稿", "倡议书", "先进事迹", "事迹材料", "事迹",
            "申报材料", "推荐材料", "点评", "点评材料", "决定", "请示", "批复", "函", "新闻稿", "实施意见", "提示", "工作要点", "评议意见");
    /** What the head of minutes names; two of them are enough. */
    private static final Words MINUTES =
            Words.of("地点: 主持人: 主持: 出席: 列席: 缺席: 记录人: 记录: 参会人员: 出席人员: 列席人员: 缺席人员: 参加人员: 议题: 议程: 会议地点: 会议主题:");

    private Plausibility() {}

    private static boolean otherPaper(String title) {
        int bracket = title.endsWith(")") ? title.lastIndexOf('(') : -1;
        String bare = bracket > 0 ? title.substring(0, bracket) : title;
        return OTHER_PAPERS.stream().anyMatch(bare::endsWith);
    }

    private static boolean minutes(String t) {
        return MINUTES.count(t, 0, Math.min(t.length(), 300)) >= 2;
    }

    /** It admits something; its title is no speech's; it speaks of oneself or has the headings of a statement. */
    static boolean isStatement(Manuscript ms, Draft draft, String title) {
        if (draft.areas.isEmpty() && Vocabulary.MEASURE_TITLE.in(Lines.fold(title))) {
            return draft.groups.stream().anyMatch(group -> !group.measures().isEmpty());
        }
        boolean chapters = !draft.problemsPart.heading().isEmpty();
        if (draft.areas.stream().allMatch(area -> area.problems().isEmpty()) || !chapters && !admits(draft)) {
            return false;
        }
        String t = ms.folded;
        String heading = Lines.fold(title);
        boolean titled = STATEMENT_TITLE.in(heading);
        boolean reported = Vocabulary.REPORTER.in(t, Math.max(0, t.length() - 80), t.length());
        if (Vocabulary.ABOUT_WRITING.in(heading) || otherPaper(heading) || minutes(t)) {
            return false;
        }
        if (!titled && (reported || Vocabulary.NO_STATEMENT_TITLE.in(heading))) {
            return false;
        }
        int self = Vocabulary.SELF.count(t, 0, t.length()) - Vocabulary.OTHERS_SELF.count(t, 0, t.length());
        boolean speaksOfSelf = self > 0 && self * 1500 >= t.length();
        boolean occasion = chapters || Vocabulary.OCCASION.in(t);
        return occasion && (chapters || speaksOfSelf || titled);
    }

    /** Whether a problem was found by its own words, not only by its place. */
    private static boolean admits(Draft draft) {
        return draft.areas.stream()
                .anyMatch(area -> !area.problems().isEmpty()
                        && (Vocabulary.SHORTCOMING.in(Lines.fold(area.title()))
                                || area.problems().size() > 1
                                || area.problems().stream()
                                        .anyMatch(
                                                p -> Vocabulary.SHORTCOMING.in(Lines.fold(p.heading() + p.detail())))));
    }
}
