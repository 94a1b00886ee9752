package org.rectify.printing;

import static org.rectify.printing.paper.Role.BODY;
import static org.rectify.printing.paper.Role.BYLINE;
import static org.rectify.printing.paper.Role.DATE;
import static org.rectify.printing.paper.Role.LEVEL1;
import static org.rectify.printing.paper.Role.LEVEL2;
import static org.rectify.printing.paper.Role.LEVEL3;
import static org.rectify.printing.paper.Role.SIGNATURE;
import static org.rectify.printing.paper.Role.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Flow;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementView;

/**
 * A statement in the order people read it. Every word is the officer's; numbers come from the marks as they were typed, or from the
 * place. Who answers for a measure and until when stands in the ledger, not in the statement.
 *
 * <p>Paragraphs: a problem with its examples and its cause is one, and so is what was done well; words after an unfinished sentence
 * (“但还存在以下问题：”) go on in its paragraph.
 */
final class StatementPaper {

    private static final Pattern FIGURE = Pattern.compile("[（(]?[0-9０-９①-⑳].*", Pattern.DOTALL);

    private static final Pattern FIRST_SENTENCE = Pattern.compile("[^。！？；\n]{1,40}[。！？；]");

    private final StatementView statement;
    private final Flow flow = new Flow();
    private int parts;

    private StatementPaper(StatementView statement) {
        this.statement = statement;
    }

    /** The paper of this text; dated for the document's properties only, nothing of it is printed. */
    static PrintModel of(StatementView statement, LocalDate dated) {
        var paragraphs = new StatementPaper(statement).paragraphs();
        return new PrintModel(printed(statement.title()), author(statement), dated, paragraphs);
    }

    private List<PrintParagraph> paragraphs() {
        flow.add(TITLE, statement.title());
        statement.byline().lines().forEach(line -> flow.add(BYLINE, line));
        flow.add(BODY, statement.opening());
        chapters(ChapterView.Place.BEFORE_AREAS);
        part(statement.parts().problems());
        areas();
        part(statement.parts().causes());
        statement.rootCauses().forEach(this::paragraph);
        chapters(ChapterView.Place.AFTER_AREAS);
        part(statement.parts().measures());
        groups();
        chapters(ChapterView.Place.AFTER_GROUPS);
        flow.add(BODY, statement.closing());
        signature();
        return flow.paragraphs();
    }

    private void chapters(ChapterView.Place place) {
        for (var chapter : statement.chapters(place)) {
            part(new PartView(chapter.title(), chapter.text()));
        }
    }

    /** A numbered heading and the text below it; a part without a heading takes no number. */
    private void part(PartView part) {
        if (!Texts.isBlank(part.heading())) {
            flow.add(LEVEL1, Numerals.chinese(++parts) + "、" + part.heading());
        }
        flow.add(BODY, part.lead());
    }

    /** What stands last and has no word yet (an outline's area that nobody wrote on) is left out, so no number moves. */
    private void areas() {
        var areas = statement.areas();
        int end = areas.size();
        while (end > 0 && unwritten(areas.get(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            area(areas.get(i), i + 1);
        }
    }

    private void area(AreaView area, int number) {
        heading("（" + Numerals.chinese(number) + "）" + area.title(), area.stop());
        if (area.declaration()) {
            flow.go(area.text());
        }
        flow.go(area.strengths());
        flow.go(area.lead());
        for (var problem : area.problems()) {
            problem(problem);
            area.rootCauses().stream()
                    .filter(cause -> problem.equals(last(cause, area)))
                    .forEach(cause -> flow.go(cause.text()));
        }
        area.rootCauses().stream().filter(cause -> last(cause, area) == null).forEach(this::paragraph);
        flow.begin(BODY);
    }

    private void problem(ProblemView problem) {
        flow.beginAfterSentence(BODY);
        int head = problem.heading().isEmpty() && !problem.printedMark().isEmpty() ? head(problem.detail()) : 0;
        var strong =
                problem.heading() + problem.printedStop() + problem.detail().substring(0, head);
        if (strong.isEmpty()) {
            flow.go(problem.printedMark());
        } else {
            flow.strong(problem.printedMark() + strong);
        }
        if (standsAlone(problem)) {
            flow.begin(BODY);
        }
        flow.go(problem.detail().substring(head));
        problem.examples().forEach(flow::go);
    }

    /** A heading that was typed without a stop stood on a line of its own; printed on, it would run into its detail. */
    private static boolean standsAlone(ProblemView problem) {
        return !problem.heading().isEmpty()
                && problem.printedStop().isEmpty()
                && !Numerals.endsSentence(problem.heading());
    }

    /** Where the first sentence ends; 0 when it is too long to stand out as a heading would. */
    private static int head(String detail) {
        var first = FIRST_SENTENCE.matcher(detail);
        return first.lookingAt() ? first.end() : 0;
    }

    /** The last problem of the area that the cause explains; the cause is printed after it. */
    private static @Nullable ProblemView last(CauseView cause, AreaView area) {
        return area.problems().stream()
                .filter(problem -> explains(cause, problem))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean explains(CauseView cause, ProblemView problem) {
        return cause.problemIds().isEmpty()
                ? cause.problems().contains(problem.ordinal())
                : cause.problemIds().contains(problem.id());
    }

    private void paragraph(CauseView cause) {
        flow.beginAfterSentence(BODY);
        flow.go(cause.text());
    }

    private void groups() {
        var groups = statement.groups();
        int end = groups.size();
        while (end > 0 && groups.get(end - 1).measures().isEmpty()) {
            end--;
        }
        groups.subList(0, end).forEach(this::group);
    }

    private void group(GroupView group) {
        if (!group.title().isEmpty()) {
            heading(group.printedMark() + group.title(), group.stop() == null ? "" : group.stop());
        }
        group.measures().forEach(this::measure);
        flow.begin(BODY);
    }

    /** A measure with a number is a paragraph; one without goes on in the words before it, as it was typed. */
    private void measure(MeasureView measure) {
        var mark = measure.printedMark();
        if (!mark.isEmpty()) {
            flow.beginAfterSentence(FIGURE.matcher(mark).matches() ? LEVEL3 : BODY);
        }
        flow.go(mark + measure.text());
    }

    /** A heading of the second level; with a stop it is the strong beginning of the text that shares its line. */
    private void heading(String words, String stop) {
        if (stop.isEmpty()) {
            flow.add(LEVEL2, words);
        } else {
            flow.begin(BODY);
            flow.strong(words + stop);
        }
    }

    private void signature() {
        var lines = statement
                .signature()
                .lines()
                .filter(line -> !Texts.isBlank(line))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean day = i == lines.size() - 1 && ProfiledPaper.day(printed(lines.get(i)));
            flow.add(day ? DATE : SIGNATURE, lines.get(i));
        }
    }

    private static boolean unwritten(AreaView area) {
        return area.problems().isEmpty()
                && area.rootCauses().isEmpty()
                && Texts.isBlank(area.strengths())
                && Texts.isBlank(area.lead())
                && Texts.isBlank(area.text());
    }

    /** Whoever signs in the head of the paper: part of the frozen text, unlike an account's name. */
    private static String author(StatementView statement) {
        return statement
                .byline()
                .lines()
                .map(StatementPaper::printed)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(statement.officer().value());
    }

    /** One line as it is printed. */
    private static String printed(String text) {
        return PrintParagraph.of(BODY, text).tidied().map(PrintParagraph::text).collect(Collectors.joining());
    }
}
