package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.Group;
import org.rectify.intake.grammar.ParsedStatement.Measure;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;
import org.rectify.intake.grammar.Sections.Section;

/** Reads a chapter of measures: groups with measures, or one flat list. */
final class MeasureReader {

    private static final int LONGEST_TITLE = 45;
    private static final Words TRAILER =
            Words.of("责任人 责任领导 责任单位 责任部门 责任科室 第一责任人 具体责任人 牵头领导 牵头人 牵头单位 牵头部门 负责人: 包案领导 分管领导: 配合单位 配合部门 协办单位 "
                    + "完成时限 整改时限 完成时间 整改时间 整改期限 完成期限 时限 整改目标");

    private final Draft draft;
    private final Manuscript ms;
    private final Sections sections;
    /** The table the chapter's measures stand in, or null. */
    private @Nullable Table table;
    /** Rule "one paragraph": whether the measures are the parts of a sentence inside a paragraph that told of problems. */
    private boolean oneSentence;

    MeasureReader(Draft draft) {
        this.draft = draft;
        this.ms = draft.ms;
        this.sections = new Sections(draft);
    }

    /** Reads a chapter's body and answers its lead. */
    String chapter(int start, int end) {
        table = Table.in(ms, start, end);
        var groups = sections.groups(start, end);
        if (groups.isEmpty()) {
            return withoutMarks(start, end);
        }
        int first = groups.get(0).start();
        String lead = draft.take(SpanRole.PART_LEAD, "parts/measures/lead", start, first);
        long titled = groups.stream().filter(this::titled).count();
        if (titled * 2 >= groups.size()
                && !(titled == 1 && groups.size() > 1 && loose(groups.get(groups.size() - 1)))) {
            groups.forEach(this::group);
        } else {
            flat(groups);
        }
        return lead;
    }

    /** Rule "flat measures": items of one sentence each are measures, not groups. */
    private boolean titled(Section s) {
        var heading = heading(s);
        int body = ms.skipBreaks(heading.body(), s.end());
        return heading.titleEnd() > heading.title()
                && heading.titleEnd() - heading.title() <= LONGEST_TITLE
                && !Table.row(ms, heading.start(), heading.body())
                && !labelled(heading)
                && body < s.end()
                && !trailers(body, s.end());
    }

    /** Whether a paragraph without ordinal is all that follows the first sentence. */
    private boolean loose(Section last) {
        var heading = heading(last);
        int body = ms.skipBreaks(heading.body(), last.end());
        return titled(last)
                && heading.body() > heading.titleEnd()
                && body > heading.body()
                && !draft.marks.ordinal(body);
    }

    /** Whether the colon that closes the words follows 责任人, 完成时限: then they are no title. */
    private boolean labelled(Heading heading) {
        for (int i = Math.max(heading.title(), heading.titleEnd() - 5); i < heading.titleEnd(); i++) {
            if (i + TRAILER.at(ms.folded, i, heading.body()) >= heading.titleEnd()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the range says no more than who and when. */
    private boolean trailers(int start, int end) {
        return Sentences.of(ms.folded, start, end, false).stream().allMatch(s -> trailer(ms, s[0], s[1]));
    }

    private Heading heading(Section s) {
        return Heading.plain(ms, s.start(), s.title(), s.end());
    }

    private void group(Section s) {
        if (titled(s)) {
            group(heading(s), s.end());
        } else {
            group(new Heading(s.start(), s.title(), s.title(), s.title()), s.end());
        }
    }

    void group(Heading heading, int end) {
        int ordinal = draft.groups.size() + 1;
        draft.book.book(SpanRole.GROUP_TITLE, "groups/" + ordinal + "/title", heading.start(), heading.body());
        var measures = new Measures(ordinal);
        measures.read(heading.body(), end);
        if (heading.titleEnd() > heading.title()) {
            measures.shareTrailer(end);
        }
        draft.groups.add(
                new Group(ordinal, heading.mark(ms), heading.words(ms), heading.stop(ms), List.copyOf(measures.list)));
    }

    private void flat(List<Section> items) {
        int ordinal = draft.groups.size() + 1;
        var measures = new Measures(ordinal);
        items.forEach(s -> measures.add(s.start(), s.title(), s.end()));
        draft.groups.add(new Group(ordinal, "", "", "", List.copyOf(measures.list)));
    }

    /** The measures in the rows of an area's table, a group of their own. */
    void ofRows(Table of, List<TableAreas.Row> rows) {
        var told = rows.stream()
                .filter(row -> ms.skipBreaks(row.measure(), row.end()) < row.end())
                .map(row -> new Section(row.measure(), row.measure(), row.end()))
                .toList();
        if (!told.isEmpty()) {
            table = of;
            flat(told);
        }
    }

    /** No ordinals: paragraphs with a short first sentence are groups, else every sentence is a measure of one group. */
    private String withoutMarks(int start, int end) {
        List<Section> paragraphs = new ArrayList<>();
        for (var p : ms.paragraphs(start, end)) {
            paragraphs.add(new Section(p.start(), p.start(), Math.min(p.end(), end)));
        }
        if (paragraphs.isEmpty() || paragraphs.get(0).start() > start) {
            int until = paragraphs.isEmpty() ? end : paragraphs.get(0).start();
            if (ms.skipBreaks(start, until) < until) {
                paragraphs.add(0, new Section(start, start, until));
            }
        }
        int from = paragraphs.size() > 1
                        && (draft.signals.announces(
                                        start,
                                        ms.trimBreaks(start, paragraphs.get(0).end()))
                                || Table.head(
                                        ms,
                                        paragraphs.get(0).start(),
                                        paragraphs.get(0).end()))
                ? 1
                : 0;
        String lead = from == 0
                ? ""
                : draft.take(
                        SpanRole.PART_LEAD,
                        "parts/measures/lead",
                        start,
                        paragraphs.get(0).end());
        var rest = paragraphs.subList(from, paragraphs.size());
        long titled = rest.stream()
                .filter(s -> titled(s) && heading(s).titleEnd() - s.title() <= 24)
                .count();
        if (rest.size() > 1 && titled == rest.size()) {
            rest.forEach(this::group);
        } else if (!rest.isEmpty()) {
            int first = rest.get(0).start();
            oneSentence = rest.size() == 1 && !ms.startsParagraph(first);
            group(new Heading(first, first, first, first), end);
            oneSentence = false;
        }
        return lead;
    }

    /** Rule "trailer": owner and deadline in a sentence of their own belong to the measure before them. */
    static boolean trailer(Manuscript ms, int start, int end) {
        int i = start < end && ms.c(start) == '(' ? start + 1 : start;
        return TRAILER.at(ms.folded, i, end) > 0;
    }

    private final class Measures {
        final int group;
        final List<Measure> list = new ArrayList<>();
        /** Where each measure's words begin. */
        final List<Integer> starts = new ArrayList<>();

        Measures(int group) {
            this.group = group;
        }

        void read(int start, int end) {
            var runs = draft.series.items(start, end);
            int first = runs.isEmpty() ? end : runs.get(0).first().start();
            int lead = sentences(start, first, !runs.isEmpty());
            List<Mark> marks = new ArrayList<>();
            runs.forEach(run -> marks.addAll(run.marks()));
            if (!runs.isEmpty()) {
                draft.series.check(runs.get(0).marks());
            }
            for (int i = 0; i < marks.size(); i++) {
                int until = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
                add(i == 0 ? lead : marks.get(i).start(), marks.get(i).end(), until);
            }
        }

        /** Each sentence is a measure; an unfinished last one leads to the first ordinal. Answers where that one begins. */
        private int sentences(int start, int end, boolean marked) {
            var sentences = Sentences.of(ms.folded, start, end, false);
            if (oneSentence && sentences.size() == 1) {
                sentences = Sentences.of(ms.folded, start, end, true);
            }
            int last = sentences.size();
            if (marked && last > 0) {
                int[] s = sentences.get(last - 1);
                boolean unfinished = !Sentences.stopsAt(ms.folded, s[1] - 1) || draft.signals.announces(s[0], s[1]);
                last -= unfinished ? 1 : 0;
            }
            for (int i = 0; i < last; ) {
                int next = i + 1;
                while (next < last
                        && trailer(ms, sentences.get(next)[0], sentences.get(next)[1])) {
                    next++;
                }
                add(sentences.get(i)[0], sentences.get(i)[0], sentences.get(next - 1)[1]);
                i = next;
            }
            return last < sentences.size() ? sentences.get(last)[0] : end;
        }

        void add(int start, int words, int end) {
            String path = "groups/" + group + "/measures/" + (list.size() + 1);
            String mark = ms.words(start, words).strip();
            String text = ms.words(words, end);
            draft.book.book(SpanRole.MEASURE, path, start, end);
            list.add(measure(mark, text, words, end));
            starts.add(words);
        }

        private Measure measure(String mark, String text, int words, int end) {
            var deadline = Deadline.in(ms.folded, words, end);
            int[] owner = Owner.in(ms.folded, words, end);
            if (table != null && Table.row(ms, words, end)) {
                int row = ms.paragraphStart(words);
                int[] due = table.cell(ms, Table.Column.DUE, row, end);
                deadline = due == null ? deadline : Deadline.cell(ms.folded.substring(due[0], due[1]));
                owner = table.cell(ms, Table.Column.OWNER, row, end);
            }
            return new Measure(
                    list.size() + 1,
                    mark,
                    text,
                    owner == null ? null : ms.words(owner[0], owner[1]),
                    deadline.dueOn(),
                    deadline.deadlineClass());
        }

        /** Rule "group's owner": owner and deadline in a last paragraph of their own are those of every measure without its own. */
        void shareTrailer(int end) {
            int last = ms.trimBreaks(0, end);
            int line = ms.paragraphStart(Math.max(last - 1, 0));
            for (int before = before(line);
                    !list.isEmpty() && before > starts.get(list.size() - 1);
                    before = before(line)) {
                if (!trailer(ms, before, ms.paragraphEnd(before, last))) {
                    break;
                }
                line = before;
            }
            if (list.size() < 2 || line <= starts.get(list.size() - 1) || !trailer(ms, line, last)) {
                return;
            }
            int[] owner = Owner.in(ms.folded, line, last);
            String name = owner == null ? null : ms.words(owner[0], owner[1]);
            var deadline = Deadline.in(ms.folded, line, last);
            list.replaceAll(m -> m.orElse(name, deadline.dueOn(), deadline.deadlineClass()));
        }

        /** Where the paragraph before the one at {@code line} begins. */
        private int before(int line) {
            return line == 0 ? 0 : ms.paragraphStart(line - 1);
        }
    }
}
