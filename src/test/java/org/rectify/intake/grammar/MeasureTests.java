package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.intake.grammar.Statements.measures;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.DeadlineClass;

class MeasureTests {

    @Test
    void theSentencesAfterAGroupsTitleAreItsMeasures() {
        var group = measures("一是加强学习。每周一次。每月一篇。\n二是改进作风。每月下乡。\n").groups().get(0);

        assertThat(group.mark()).isEqualTo("一是");
        assertThat(group.title()).isEqualTo("加强学习");
        assertThat(group.measures()).extracting(m -> m.text()).containsExactly("每周一次。", "每月一篇。");
    }

    @Test
    void ordinalsInsideAGroupAreItsMeasures() {
        var groups =
                measures("（一）加强学习\n1.每周一次。写心得。\n2.每月一篇。\n（二）改进作风\n1.每月下乡。\n").groups();

        assertThat(groups).extracting(g -> g.measures().size()).containsExactly(2, 1);
        assertThat(groups.get(0).measures().get(0).mark()).isEqualTo("1.");
        assertThat(groups.get(0).measures().get(0).text()).isEqualTo("每周一次。写心得。");
    }

    @Test
    void itemsOfOneSentenceAreOneFlatGroup() {
        var groups = measures("1.每周自学一次，写一页心得。\n2.每月下乡两次，住一晚。\n3.每季度回访一遍。\n").groups();

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).title()).isEmpty();
        assertThat(groups.get(0).measures()).hasSize(3);
    }

    @Test
    void theOwnersSentenceBelongsToTheMeasureBeforeIt() {
        var measure = measures("（一）加强学习。每周一次。（责任人：张××；完成时限：2026年6月底前）\n（二）改进作风。每月下乡。\n")
                .groups()
                .get(0)
                .measures()
                .get(0);

        assertThat(measure.leadOwner()).isEqualTo("张××");
        assertThat(measure.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aGroupsOwnerIsEveryMeasuresWithoutItsOwn() {
        var measures = measures("（一）加强学习。每周一次。每月一篇，责任人：李××。\n责任人：张××　完成时限：2026年6月底前\n（二）改进作风。每月下乡。\n")
                .groups()
                .get(0)
                .measures();

        assertThat(measures).extracting(m -> m.leadOwner()).containsExactly("张××", "李××");
        assertThat(measures.get(1).text()).contains("责任人：张××");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任人：张××\n完成时限：2026年6月底前\n", "责任领导：张××；完成时限：2026年6月底前\n"})
    void aGroupsOwnerMayStandInSeveralLines(String trailer) {
        var measures = measures("（一）加强学习\n1.每周一次。\n2.每月一篇。\n" + trailer + "（二）改进作风\n1.每月下乡。\n")
                .groups()
                .get(0)
                .measures();

        assertThat(measures).extracting(m -> m.leadOwner()).containsExactly("张××", "张××");
    }

    @Test
    void anOwnersColonClosesNoTitle() {
        var groups =
                measures("1.每月一次主题党日，责任人：张××，长期坚持。\n2.补签责任书，完成时限：2026年6月30日。\n").groups();

        assertThat(groups)
                .singleElement()
                .satisfies(g -> assertThat(g.measures()).hasSize(2));
    }

    @Test
    void aLooseLastParagraphMakesNoGroupsOfFlatMeasures() {
        var groups = measures("1.每天自学一小时。\n2.每月下乡两次。\n这两件事，支部的同志都看得见。\n").groups();

        assertThat(groups)
                .singleElement()
                .satisfies(g -> assertThat(g.measures()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"整改清单", "整改台账", "整改事项一览表", "下步整改安排"})
    void theRowsOfATableWithoutOrdinalsAreMeasures(String heading) {
        var parsed = Statements.parse("个人对照检查材料\n现报告如下：\n一、存在的问题\n（一）作风方面\n下乡不够。\n二、" + heading
                + "\n整改事项\t具体举措\t责任人\t整改时限\n下乡少\t每月下乡\t张××\t2026年6月\n写得少\t每周一篇\t李××\t长期坚持\n");

        assertThat(parsed.groups().get(0).measures())
                .extracting(m -> m.leadOwner())
                .containsExactly("张××", "李××");
    }

    @Test
    void aTablesColumnsNameOwnerAndDeadline() {
        var group = measures("序号\t问题\t整改措施\t责任人\t完成时限\n1\t学得浅\t每周一学\t张××\t2026年3月31日\n2\t走得少\t每月下乡\t李××\t立行立改\n")
                .groups()
                .get(0);

        assertThat(group.measures()).extracting(m -> m.leadOwner()).containsExactly("张××", "李××");
        assertThat(group.measures().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(group.measures().get(1).deadlineClass()).isEqualTo(DeadlineClass.IMMEDIATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            责任人：张××、李××；完成时限：2026年6月 | 张××
            牵头领导:王××配合单位:农办 | 王××
            责任单位：办公室；责任人：赵×× | 赵××
            牵头单位：党建办。 | 党建办
            由张××负责 |
            """)
    void theOwnerIsWhoTheWordsName(String words, String owner) {
        String folded = Lines.fold(words);

        int[] range = Owner.in(folded, 0, folded.length());

        assertThat(range == null ? null : folded.substring(range[0], range[1])).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年6月底前完成 | 2026-06-30 | DATED
            2026年2月15日前完成 | 2026-02-15 | DATED
            完成时限：2026年9月 | 2026-09-30 | DATED
            2026年底前完成 | 2026-12-31 | DATED
            6月底前完成 | | DATED
            立行立改 | | IMMEDIATE
            长期坚持 | | STANDING
            2026年6月前完成 | | DATED
            学习2025年3月印发的文件 | |
            每季度走访一次 | | STANDING
            2026年6月底前走访，以后每季度走访 | 2026-06-30 | DATED
            每周更新，立行立改 | | IMMEDIATE
            2026年上半年办结 | 2026-06-30 | DATED
            2026年第三季度出台 | 2026-09-30 | DATED
            2026年内走遍 | 2026-12-31 | DATED
            针对2025年上半年的通报整改 | |
            完成时限：2026年1月起 | |
            整改时限：2026年3月5日 | 2026-03-05 | DATED
            6月30日前完成 | | DATED
            今年年底前完成 | | DATED
            会前五天送达 | |
            每月底前报送 | | STANDING
            2026年13月底前完成 | | DATED
            二〇二六年三月底前完成 | 2026-03-31 | DATED
            二零二六年十二月三十一日前完成 | 2026-12-31 | DATED
            完成时限：二〇二六年上半年 | 2026-06-30 | DATED
            2026.3.31前完成 | 2026-03-31 | DATED
            完成时限：2026-06-30 | 2026-06-30 | DATED
            2026年年底前完成 | 2026-12-31 | DATED
            三月底前完成 | | DATED
            两个月内完成排查 | | DATED
            力争半年内办结 | | DATED
            来信三天内回复 | |
            每月5日前报送 | | STANDING
            每年6月底前轮训一遍 | | STANDING
            立即补签责任书 | | IMMEDIATE
            发现苗头立即处理 | |
            值班不离岗，从现在起 | | IMMEDIATE
            """)
    void aDeadlineIsReadOnlyWhereTheWordsSayIt(String words, LocalDate due, DeadlineClass deadlineClass) {
        var deadline = deadline(Lines.fold(words));

        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.deadlineClass()).isEqualTo(deadlineClass);
    }

    @Test
    void aStatementWithoutMeasuresIsTold() {
        assertThat(Statements.statement("（一）作风方面\n下乡不够。\n").findings())
                .extracting(f -> f.code())
                .contains(Code.NO_MEASURES);
    }

    private static Deadline deadline(String words) {
        return Deadline.in(words, 0, words.length());
    }
}
