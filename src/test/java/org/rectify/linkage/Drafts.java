package org.rectify.linkage;

import java.util.List;
import java.util.stream.IntStream;
import org.rectify.People;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;

/** Statements in the database, for tests of pages and queries. */
record Drafts(People people, StatementService statements) {

    /** A draft of seven areas and four groups, so many problems, causes and measures in each; nothing is linked. */
    StatementView draft(People.Team team, int each) {
        var meeting = people.meeting(team);
        return people.as(team.officer(), () -> statements.create(meeting.id(), content(each)));
    }

    /** The draft with the i-th cause of the first areas linked to the i-th measure of the first groups. */
    StatementView linked(People.Team team, int each) {
        var draft = draft(team, each);
        for (int group = 0; group < draft.groups().size(); group++) {
            for (int i = 0; i < each; i++) {
                var cause = draft.areas().get(group).rootCauses().get(i).id();
                var measure = draft.groups().get(group).measures().get(i).id();
                people.as(team.officer(), () -> statements.link(draft.id(), cause, measure));
            }
        }
        return people.as(team.officer(), () -> statements.read(draft.id()));
    }

    /** Hands the statement in, with a reason for every gap. */
    StatementView submitted(People.Team team, StatementView draft) {
        return people.submit(team.officer(), draft.id());
    }

    private static StatementContent content(int each) {
        var areas = IntStream.rangeClosed(1, 7).mapToObj(n -> area(n, each)).toList();
        var groups = IntStream.rangeClosed(1, 4).mapToObj(n -> group(n, each)).toList();
        return new StatementContent("对照检查材料", "", "", null, null, areas, null, groups, "", "", "", null);
    }

    private static AreaView area(int ordinal, int each) {
        var declaration = ordinal == 7;
        var problems = IntStream.rangeClosed(1, declaration ? 0 : each)
                .mapToObj(i ->
                        new ProblemView(null, i, null, "下村不够" + i, null, "一季度只到过两个村。", List.of("三月的院坝会一次没去。"), null))
                .toList();
        var causes = problems.stream()
                .map(p -> new CauseView(null, "怕麻烦，坐得住办公室" + p.ordinal() + "。", null, List.of(p.ordinal())))
                .toList();
        return new AreaView(null, ordinal, "方面" + ordinal, null, "", declaration, "", "", null, problems, causes);
    }

    private static GroupView group(int ordinal, int each) {
        var measures = IntStream.rangeClosed(1, each)
                .mapToObj(i -> new MeasureView(
                        null, i, null, "每周下村一天" + i + "。", null, null, null, "", null, null, null, null))
                .toList();
        return new GroupView(null, ordinal, null, "第" + ordinal + "组", null, null, null, measures);
    }
}
