package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rectify.intake.grammar.AreaBody.CauseRange;
import org.rectify.intake.grammar.AreaBody.ProblemRange;
import org.rectify.intake.grammar.ParsedStatement.Area;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Problem;
import org.rectify.intake.grammar.ParsedStatement.RootCause;
import org.rectify.intake.grammar.ParsedStatement.Severity;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;

/** Reads one area: its title, then a declaration or what it admits; labels inside may add causes and measures. */
final class AreaReader {

    private static final int LONGEST_HEADING = 60;

    private final Draft draft;
    private final Manuscript ms;
    private final AreaBodyReader bodies;
    private final MeasureReader measures;

    /** Whether the text has no chapter of measures, so that each area tells its own. */
    boolean tellMeasures;

    AreaReader(Draft draft, MeasureReader measures) {
        this.draft = draft;
        this.ms = draft.ms;
        this.bodies = new AreaBodyReader(draft);
        this.measures = measures;
    }

    void read(Heading heading, int end) {
        int ordinal = draft.areas.size() + 1;
        String path = "areas/" + ordinal;
        draft.book.book(SpanRole.AREA_TITLE, path + "/title", heading.start(), heading.body());
        if (declaration(heading, end)) {
            String text = draft.take(SpanRole.DECLARATION, path + "/text", heading.body(), end);
            draft.areas.add(
                    new Area(ordinal, heading.words(ms), heading.stop(ms), true, "", "", text, List.of(), List.of()));
            return;
        }
        var labels = Labels.in(draft, heading.body(), end);
        var problems = labels.first(Role.PROBLEMS);
        int from = problems == null ? heading.body() : problems.body();
        int ahead = tellMeasures && labels.all(Role.MEASURES).isEmpty() ? lookingAhead(from, end) : end;
        var body = bodies.read(from, labels.after(from, ahead));
        if (problems != null) {
            body.leadStart = problems.start();
        }
        draft.areas.add(area(ordinal, path, heading, body, labels, ahead));
        if (ahead < end) {
            measures.group(new Heading(ahead, ahead, ahead, ahead), end);
        }
        labels.all(Role.MEASURES).forEach(label -> measures.group(label.heading(), labels.after(label.body(), end)));
    }

    /** Reads the rows of a table that name one area; where they name it again, that is its title too. */
    void read(Table table, List<TableAreas.Row> rows) {
        int ordinal = draft.areas.size() + 1;
        String path = "areas/" + ordinal;
        var first = rows.get(0);
        var body = new AreaBody(first.words());
        for (var row : rows) {
            draft.book.book(SpanRole.AREA_TITLE, path + "/title", row.start(), row.titleEnd());
            if (row.tells(ms)) {
                var problem = new ProblemRange(row.words(), row.words(), false);
                problem.end = row.problemEnd(ms);
                body.problems.add(problem);
            }
            if (ms.skipBreaks(row.cause(), row.causeEnd(ms)) < row.causeEnd(ms)) {
                body.causes.add(new CauseRange(row.cause(), row.causeEnd(ms), body.problems.size()));
            }
        }
        var heading = new Heading(first.start(), first.title(), first.titleEnd(), first.words());
        draft.areas.add(area(ordinal, path, heading, body, Labels.NONE, first.words()));
        measures.ofRows(table, rows);
    }

    /** Where the first sentence after another begins that looks ahead (下一步，我将 …), else {@code end}. */
    private int lookingAhead(int start, int end) {
        return Sentences.of(ms.folded, start, end, false).stream()
                .skip(1)
                .filter(s -> Vocabulary.LOOKING_AHEAD.at(ms.folded, s[0], s[1]) > 0)
                .mapToInt(s -> s[0])
                .findFirst()
                .orElse(end);
    }

    /** Rule "declaration": the title says so, or the text speaks of no more than sanctions that were not suffered. */
    private boolean declaration(Heading heading, int end) {
        if (nothing(heading.body(), end)) {
            return true;
        }
        boolean admits = draft.signals.admits(heading.body(), end);
        boolean counted = !draft.series.items(heading.body(), end).isEmpty();
        boolean titled = Vocabulary.DECLARATION_TITLE.in(ms.folded, heading.title(), heading.titleEnd());
        boolean declares = draft.signals.declares(heading.body(), end) && end - heading.body() < 400;
        return titled && (!admits && !counted || declares && (!counted || !admits))
                || declares && !admits && !counted && draft.signals.turn(heading.body(), end) < 0;
    }

    /** Rule "nothing found": 无。 未发现问题。 */
    private boolean nothing(int start, int end) {
        int words = ms.skipBreaks(start, end);
        int last = ms.trimBreaks(words, end);
        boolean alone = last - words <= 16 && Sentences.end(ms.folded, words, last, false) == last;
        boolean nothing = Vocabulary.NOTHING.at(ms.folded, words, last) > 0
                || last > words && Vocabulary.NONE.at(ms.folded, words, last) >= Math.max(last - words - 1, 1);
        return alone && nothing && draft.signals.turn(words, last) < 0;
    }

    private Area area(int ordinal, String path, Heading heading, AreaBody body, Labels labels, int end) {
        String strengths = draft.take(SpanRole.STRENGTH, path + "/strengths", heading.body(), body.leadStart);
        String lead = draft.take(SpanRole.AREA_LEAD, path + "/lead", body.leadStart, body.problemsStart);
        List<Problem> problems = new ArrayList<>();
        for (var range : body.problems) {
            problems.add(problem(path, problems.size() + 1, range));
        }
        List<RootCause> causes = new ArrayList<>();
        int explained = 0;
        for (var range : body.causes) {
            causes.add(cause(path, causes.size() + 1, range.start(), range.end(), explained, range.after()));
            explained = Math.max(explained, range.after());
        }
        for (var label : labels.all(Role.CAUSES)) {
            for (int[] range : labelled(label, labels.after(label.body(), end))) {
                causes.add(cause(path, causes.size() + 1, range[0], range[1], explained, problems.size()));
                explained = problems.size();
            }
        }
        if (body.bySense && !problems.isEmpty()) {
            String title = heading.words(ms);
            draft.findings.add(
                    Code.SPLIT_BY_SENSE,
                    Severity.INFO,
                    body.problems.get(0).start,
                    body.problems.get(body.problems.size() - 1).end,
                    String.valueOf(ordinal),
                    title,
                    String.valueOf(problems.size()));
        }
        return new Area(ordinal, heading.words(ms), heading.stop(ms), false, strengths, lead, null, problems, causes);
    }

    private Problem problem(String area, int ordinal, ProblemRange range) {
        String path = area + "/problems/" + ordinal;
        int detailEnd = range.detailEnd();
        int words = ms.skipBreaks(range.words, detailEnd);
        String mark = "";
        if (words < detailEnd) {
            mark = draft.take(SpanRole.PROBLEM_MARK, path + "/mark", range.start, range.words)
                    .strip();
        } else {
            words = range.start; // an ordinal with nothing after it is all the problem says
        }
        int stop = headingEnd(words, detailEnd);
        int detail = words;
        String heading = "";
        String stopMark = "";
        if (stop > words) {
            detail = stop < detailEnd && ms.c(stop) != '\n' ? stop + 1 : stop;
            heading = ms.words(words, stop);
            stopMark = ms.words(stop, detail);
            draft.book.book(SpanRole.PROBLEM_HEADING, path + "/heading", words, detail);
        }
        String text = draft.take(SpanRole.PROBLEM, path + "/detail", detail, detailEnd);
        List<String> examples = new ArrayList<>();
        for (int i = 0; i < range.examples.size(); i++) {
            int until = i + 1 < range.examples.size() ? range.examples.get(i + 1) : range.end;
            examples.add(draft.take(SpanRole.EXAMPLE, path + "/examples/" + (i + 1), range.examples.get(i), until));
        }
        return new Problem(ordinal, mark, heading, stopMark, text, examples);
    }

    /** Rule "problem heading": its first sentence or cell, when another follows; answers where the stop stands, or {@code start}. */
    private int headingEnd(int start, int end) {
        int last = ms.trimBreaks(start, end);
        int quotes = 0;
        for (int i = start; i < Math.min(last, start + LONGEST_HEADING + 1); i++) {
            char c = ms.c(i);
            quotes += c == '"' ? 1 : 0;
            if (c == '\n' || c == Table.CELL || Sentences.stopsAt(ms.folded, i) || c == ':' && i - start <= 30) {
                boolean quoted =
                        i + 1 < last && ("”’)".indexOf(ms.c(i + 1)) >= 0 || ms.c(i + 1) == '"' && quotes % 2 == 1);
                return i + 1 < last && !quoted ? i : start;
            }
        }
        return start;
    }

    private List<int[]> labelled(Labels.Label label, int end) {
        List<int[]> ranges = new ArrayList<>();
        int from = label.start();
        var runs = draft.series.items(label.body(), end);
        if (!runs.isEmpty()) {
            for (var mark : runs.get(0).marks().subList(1, runs.get(0).marks().size())) {
                ranges.add(new int[] {from, mark.start()});
                from = mark.start();
            }
        }
        ranges.add(new int[] {from, end});
        return ranges;
    }

    /** A cause explains the problems before it that no cause explains yet, at least the one before it. */
    private RootCause cause(String area, int ordinal, int start, int end, int explained, int after) {
        String text = draft.take(SpanRole.CAUSE, area + "/rootCauses/" + ordinal, start, end);
        List<Integer> problems = new ArrayList<>();
        for (int i = Math.min(explained + 1, after); i >= 1 && i <= after; i++) {
            problems.add(i);
        }
        return new RootCause(text, problems);
    }
}
