package org.rectify.intake.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.DeadlineClass;

/** Rule "deadline": date and class of a measure where its words say them; nothing is guessed. */
record Deadline(@Nullable LocalDate dueOn, @Nullable DeadlineClass deadlineClass) {

    private static final String LABEL = "(?:完成时限|整改时限|完成时间|整改期限|完成期限|时限)[:为是]?";
    /** A day, a month or a year with 前 or 底, or any of them after a label; every repetition is bounded. */
    private static final Pattern DATE =
            Pattern.compile("(" + LABEL + ")?" + "(20\\d\\d)年(?:(\\d{1,2})月(?:(\\d{1,2})日|份)?)?(底|末)?(之前|以前|前)?");

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?:" + LABEL
                    + "(?:今年|明年|年底|\\d{1,2}月))|(?:\\d{1,2}月(?:\\d{1,2}日|份|底|末)?|(?:今年|本年度|年)底|(?:本|下|上半|下半)(?:月|季度|年)底?|[一二三四]季度末?)(?:之前|以前|前)");
    private static final Words IMMEDIATE = Words.of("立行立改 即知即改 立知立改 立即整改 马上整改 立即改 即行即改 边学边改");
    private static final Words STANDING = Words.of("长期坚持 持续整改 长期整改 持续坚持 常态长效 长期抓好");
    private static final Words OWNER = Words.of("责任人: 责任领导: 牵头领导: 牵头人: 第一责任人: 具体责任人:");

    static Deadline in(String measure) {
        LocalDate date = null;
        boolean dated = false;
        Matcher matcher = DATE.matcher(measure);
        while (date == null && matcher.find()) {
            date = date(matcher);
        }
        dated = date != null || WITHOUT_YEAR.matcher(measure).find();
        if (dated) {
            return new Deadline(date, DeadlineClass.DATED);
        }
        if (IMMEDIATE.in(measure)) {
            return new Deadline(null, DeadlineClass.IMMEDIATE);
        }
        return new Deadline(null, STANDING.in(measure) ? DeadlineClass.STANDING : null);
    }

    /** The last day the words allow; null when they name no deadline ("2026年6月前" leaves open which day). */
    private static @Nullable LocalDate date(Matcher m) {
        boolean labelled = m.group(1) != null;
        boolean before = m.group(6) != null;
        boolean end = m.group(5) != null;
        int year = Integer.parseInt(m.group(2));
        try {
            if (m.group(4) != null) {
                int month = Integer.parseInt(m.group(3));
                return labelled || before ? LocalDate.of(year, month, Integer.parseInt(m.group(4))) : null;
            }
            boolean whole = end || labelled && !before;
            if (!whole) {
                return null;
            }
            return m.group(3) == null
                    ? LocalDate.of(year, 12, 31)
                    : YearMonth.of(year, Integer.parseInt(m.group(3))).atEndOfMonth();
        } catch (DateTimeException e) {
            return null; // 13月, 31 June: no date, so none is given
        }
    }

    /** The range of the owner's name after 责任人： up to the next mark, or null. */
    static int @Nullable [] owner(String t, int start, int end) {
        int i = OWNER.find(t, start, end);
        if (i < 0) {
            return null;
        }
        int from = i + OWNER.at(t, i, end);
        int to = from;
        while (to < end && ";,。)\n.".indexOf(t.charAt(to)) < 0) {
            to++;
        }
        return to > from && to - from <= 40 ? new int[] {from, to} : null;
    }
}
