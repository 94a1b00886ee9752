package org.rectify.intake.grammar;

import org.jspecify.annotations.Nullable;

/** Rule "owner": who answers for a measure, where its words name one: the person before the unit, the first of several. */
final class Owner {

    private static final Words PERSON = Words.of("责任人: 责任领导: 牵头领导: 牵头人: 第一责任人: 具体责任人: 主要责任人: 直接责任人: 包案领导: 分管领导: 负责人:");
    private static final Words UNIT = Words.of("牵头单位: 责任单位: 责任部门: 牵头部门: 责任科室: 牵头科室: 承办单位: 主责单位:");
    /** What may follow an owner without a mark between. */
    private static final Words LABEL = Words.of(
            "责任人 责任领导 责任单位 责任部门 责任科室 牵头领导 牵头人 牵头单位 牵头部门 配合单位 配合部门 协办单位 完成时限 整改时限 完成时间 整改期限 完成期限 整改时间 时限 整改目标 整改措施 备注");

    private Owner() {}

    /** The range of the owner's name, or null. */
    static int @Nullable [] in(String t, int start, int end) {
        int[] person = after(PERSON, t, start, end);
        return person == null ? after(UNIT, t, start, end) : person;
    }

    private static int @Nullable [] after(Words labels, String t, int start, int end) {
        int i = labels.find(t, start, end);
        if (i < 0) {
            return null;
        }
        int from = i + labels.at(t, i, end);
        int to = from;
        while (to < end && ";,、。)\n\t.".indexOf(t.charAt(to)) < 0 && LABEL.at(t, to, end) == 0) {
            to++;
        }
        return to > from && to - from <= 40 ? new int[] {from, to} : null;
    }
}
