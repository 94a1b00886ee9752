package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.Group;
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
        var measures = new Measures(draft, table, oneSentence, ordinal);
        measures.read(heading.body(), end);
        if (heading.titleEnd() > heading.title()) {
            measures.shareTrailer(end);
        }
        draft.groups.add(
                new Group(ordinal, heading.mark(ms), heading.words(ms), heading.stop(ms), List.copyOf(measures.list)));
    }

    private void flat(List<Section> items) {
        int ordinal = draft.groups.size() + 1;
        var measures = new Measures(draft, table, oneSentence, ordinal);
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
}
