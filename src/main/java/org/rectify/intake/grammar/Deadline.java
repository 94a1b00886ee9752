package org.rectify.intake.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.DeadlineClass;

/**
 * Rule "deadline": date and class of a measure where its words say them; nothing is guessed. A date counts before a class,
 * 立行立改 before 长期坚持, and both before an interval (每季度), which never ends and so stands for 长期坚持.
 */
record Deadline(@Nullable LocalDate dueOn, @Nullable DeadlineClass deadlineClass) {

    static final Deadline NONE = new Deadline(null, null);

    private static final Words LABEL = Words.of("完成时限 整改时限 完成时间 整改期限 完成期限 整改时间 时限 办结时限 完成日期");
    private static final Words BEFORE = Words.of("前 之前 以前");
    private static final Words END = Words.of("底 末 份底 年底 年末 份末");
    private static final Words PERIOD = Words.of("上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 内");
    /** A period that is spoken of and not set: 2025年上半年的通报. */
    private static final Words SPOKEN_OF = Words.of("的 以来 印发的 下发的 出台的 通报 反馈 发生 查处 检查发现 期间");

    private static final Words WITHOUT_YEAR = Words.of(
            "今年底 今年年底 年底 本年度底 月底 季度末 季度底 元旦 春节 五一 国庆 七一 上半年 下半年 春节 清明 端午 中秋 两会 三季度末 一季度末 二季度末 四季度末 本月底 下月底 本月内 年内 今年内 本年度内 月内 一个月内 "
                    + "两个月内 三个月内 半年内 一季度 二季度 三季度 四季度 上半年底 汛期 开学");
    private static final Words IMMEDIATE = Words.of(
            "立行立改 即知即改 立知立改 立即整改 马上整改 立即改 即行即改 边学边改 立即执行 马上执行 立查立改 立改立行 即改即行 马上就改 马上改 马上办 从现在起 从即日起 从今天起 立说立行 立即落实 立即纠正 立即启动 立即开展 立即着手 即知即办 当场改 当场纠正");
    /** At the head of a measure these say when; later they may follow a condition (发现苗头立即处理). */
    private static final Words AT_ONCE = Words.of("立即 马上 立刻 即刻 即日起 从现在起 从今天起 当即");

    private static final Words STANDING = Words.of("长期坚持 持续整改 长期整改 持续坚持 常态长效 长期抓好 持续推进 常抓不懈 长期执行 长期落实 持续抓好 常态化");
    private static final Words INTERVAL =
            Words.of("每天 每日 每周 每月 每季度 每季 每半年 每半月 每年 每学期 每旬 每两周 每两月 每两个月 每双月 每双周 每三个月 按季 每六个月 每个月 每个季度");

    /** 两个月内, 力争半年内: a time set from now on, at the head of its clause. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:在|于|力争|争取|确保|用)?(?:会后|今后|未来|接下来)?(?:的)?(?:半年|[0-9一二三四五六两]{1,3}个?(?:月|季度|周|星期|年|天|日|工作日))[之以]?内");

    static Deadline in(String folded, int from, int to) {
        return in(WrittenDate.inFigures(folded.substring(from, to)));
    }

    private static Deadline in(String t) {
        int start = 0;
        int end = t.length();
        LocalDate date = null;
        boolean dated = begins(t, start, end);
        for (int i = start; i < end && date == null; i++) {
            char c = t.charAt(i);
            if (c == '年' && i >= start + 4) {
                date = date(t, start, i, end);
            }
            dated |= withoutYear(t, i, start, end);
        }
        if (date != null || dated) {
            return new Deadline(date, DeadlineClass.DATED);
        }
        if (IMMEDIATE.in(t, start, end) || AT_ONCE.at(t, start, end) > 0) {
            return new Deadline(null, DeadlineClass.IMMEDIATE);
        }
        boolean standing = STANDING.in(t, start, end) || INTERVAL.in(t, start, end);
        return new Deadline(null, standing ? DeadlineClass.STANDING : null);
    }

    /** 2026年3月跟班劳动5天: the month it is done in, not the day. */
    private static boolean begins(String t, int start, int end) {
        int digits = Glyphs.digits(t, start + 5);
        boolean month = start + 5 < end && t.charAt(start + 4) == '年' && year(t, start + 4) > 0 && digits > start + 5;
        return month
                && digits < end
                && t.charAt(digits) == '月'
                && !goesOn(t, digits + 1, end)
                && SPOKEN_OF.at(t, digits + 1, end) == 0
                && !Glyphs.digit(Glyphs.c(t, digits + 1));
    }

    /** What the column of deadlines in a table says: there a date needs no 前 and no label. */
    static Deadline cell(String cell) {
        String labelled = "完成时限:" + cell;
        return in(WrittenDate.inFigures(labelled));
    }

    /** The last day the words around {@code 年} allow; null when they set none ("2026年6月前" leaves the day open). */
    private static @Nullable LocalDate date(String t, int start, int yearMark, int end) {
        int year = year(t, yearMark);
        if (year == 0) {
            return null;
        }
        boolean labelled = labelled(t, start, yearMark - 4);
        int i = yearMark + 1;
        int digits = Glyphs.digits(t, i);
        if (digits == i || digits > i + 2 || Glyphs.c(t, digits) != '月') {
            return wholeYear(t, year, i, end, labelled);
        }
        int month = Integer.parseInt(t, i, digits, 10);
        i = digits + 1;
        digits = Glyphs.digits(t, i);
        boolean day = digits > i && digits <= i + 2 && (Glyphs.c(t, digits) == '日' || Glyphs.c(t, digits) == '号');
        try {
            if (day) {
                boolean set = labelled && !goesOn(t, digits + 1, end) || BEFORE.at(t, digits + 1, end) > 0;
                return set ? LocalDate.of(year, month, Integer.parseInt(t, i, digits, 10)) : null;
            }
            int last = END.at(t, i, end);
            boolean open = BEFORE.at(t, i, end) > 0 || goesOn(t, i, end);
            return last > 0 || labelled && !open ? YearMonth.of(year, month).atEndOfMonth() : null;
        } catch (DateTimeException e) {
            return null; // 13月, 31 June: no date, so none is given
        }
    }

    /** 2026年1月起: the day it begins. */
    private static boolean goesOn(String t, int i, int end) {
        return i < end && (t.charAt(i) == '起' || t.startsWith("份起", i) || t.startsWith("开始", i));
    }

    private static @Nullable LocalDate wholeYear(String t, int year, int i, int end, boolean labelled) {
        if (END.at(t, i, end) > 0) {
            return LocalDate.of(year, 12, 31);
        }
        int length = PERIOD.at(t, i, end);
        if (length > 0) {
            return SPOKEN_OF.at(t, i + length, end) > 0 ? null : lastDay(year, t.substring(i, i + length));
        }
        boolean alone = i >= end || ";,。)\n\t.".indexOf(t.charAt(i)) >= 0;
        return labelled && alone ? LocalDate.of(year, 12, 31) : null;
    }

    private static LocalDate lastDay(int year, String period) {
        if (period.endsWith("季度")) {
            int quarter = "一二三四".indexOf(period.charAt(period.length() - 3)) + 1;
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }
        return LocalDate.of(year, period.equals("上半年") ? 6 : 12, period.equals("上半年") ? 30 : 31);
    }

    private static int year(String t, int yearMark) {
        for (int i = yearMark - 4; i < yearMark; i++) {
            if (!Glyphs.digit(Glyphs.c(t, i))) {
                return 0;
            }
        }
        int year = Integer.parseInt(t, yearMark - 4, yearMark, 10);
        return year >= 2000 && year < 2100 && !Glyphs.digit(Glyphs.c(t, yearMark - 5)) ? year : 0;
    }

    private static boolean labelled(String t, int start, int i) {
        int j = i > start && ":为是".indexOf(t.charAt(i - 1)) >= 0 ? i - 1 : i;
        for (int k = Math.max(start, j - 4); k < j; k++) {
            if (LABEL.at(t, k, j) == j - k) {
                return true;
            }
        }
        return false;
    }

    /** A day that needs a year to be one: 6月底前, 年底前, 完成时限：9月. */
    private static boolean withoutYear(String t, int i, int start, int end) {
        char c = t.charAt(i);
        if (c == '内') {
            return WITHIN.matcher(t).region(clause(t, start, i), i + 1).matches();
        }
        if (c == '前') {
            return endsInTime(t, start, t.startsWith("之", i - 1) || t.startsWith("以", i - 1) ? i - 1 : i);
        }
        int label = i + 1 < end && (c == ':' || c == '为') && labelled(t, start, i + 1) ? i + 1 : -1;
        return label > 0 && month(t, label, end);
    }

    /** 每月5日前, 每年6月底前: a day that comes again and again. */
    private static boolean recurs(String t, int start, int i) {
        int j = i;
        while (j > start
                && (Glyphs.digit(t.charAt(j - 1)) || t.charAt(j - 1) == '月' && Glyphs.digit(Glyphs.c(t, j - 2)))) {
            j--;
        }
        return j - 2 >= start && "每次当末".indexOf(t.charAt(j - 2)) >= 0 && "月年季".indexOf(t.charAt(j - 1)) >= 0
                || t.startsWith("季度", j - 2) && j - 3 >= start && t.charAt(j - 3) == '每';
    }

    /** Where the clause around {@code i} begins, no further than a time may be long. */
    private static int clause(String t, int start, int i) {
        int j = i;
        while (j > Math.max(start, i - 16) && ",;。:、.".indexOf(t.charAt(j - 1)) < 0) {
            j--;
        }
        return j;
    }

    private static boolean month(String t, int i, int end) {
        int digits = Glyphs.digits(t, i);
        boolean month = digits > i && digits <= i + 2 && Glyphs.c(t, digits) == '月';
        return month || t.startsWith("今年", i) || t.startsWith("明年", i) || WITHOUT_YEAR.at(t, i, end) > 0;
    }

    /** Whether a day, a month's end or the like ends right before {@code i}. */
    private static boolean endsInTime(String t, int start, int i) {
        for (int k = Math.max(start, i - 4); k < i; k++) {
            if (WITHOUT_YEAR.at(t, k, i) == i - k && Glyphs.c(t, k - 1) != '每' && !Glyphs.digit(Glyphs.c(t, k - 1))) {
                return true;
            }
        }
        int j = i > start && "底末份".indexOf(t.charAt(i - 1)) >= 0 ? i - 1 : i;
        char unit = Glyphs.c(t, j - 1);
        boolean digit = j - 2 >= start && Glyphs.digit(t.charAt(j - 2));
        return digit && (unit == '月' || unit == '日' || unit == '号') && !recurs(t, start, j - 1);
    }
}
