package org.rectify.statement;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the officer does on the drafting page, element by element. Every step is refused once the text is handed in. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
class StatementDrafting {

    private final StatementRepository statements;
    private final Beginnings people;
    private final Access access;
    private final Clock clock;

    StatementDrafting(StatementRepository statements, Beginnings people, Access access, Clock clock) {
        this.statements = statements;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes one text.
     *
     * @param was fingerprint of the text the officer saw before typing
     * @throws Refusal outdated when it was changed elsewhere in the meantime
     */
    StatementView write(long id, Block block, String was, String text) {
        var statement = own(id);
        statement.write(block, was, text, clock.instant());
        return statements.saveAndFlush(statement).view();
    }

    /** The present text of a block, to be shown beside a text that came too late. */
    @Transactional(readOnly = true)
    String text(long id, Block block) {
        return own(id).text(block);
    }

    StatementView addProblem(long id, long areaId, @Nullable String heading, String detail) {
        return change(id, s -> {
            var area = Statement.find(s.areas(), areaId);
            var view = new ProblemView(null, 0, numbered(s.problems(area)), heading, null, detail, null, null);
            append(s.problems(), new Problem(area, view), s.problems(area).size());
        });
    }

    StatementView addExample(long id, long problemId, String text) {
        return change(id, s -> Statement.find(s.problems(), problemId).addExample(text));
    }

    /** Takes an example out; its words go to the tray. {@code was} is the fingerprint of the example the officer saw. */
    StatementView removeExample(long id, long problemId, int index, String was) {
        return change(id, s -> s.removeExample(problemId, index, was));
    }

    /** Adds a cause to an area, or to the chapter of causes when {@code areaId} is null. */
    StatementView addCause(long id, @Nullable Long areaId, String text, List<Long> problemIds) {
        return change(id, s -> {
            var area = areaId == null ? null : Statement.find(s.areas(), areaId);
            var cause = new RootCause(area, text);
            append(s.causes(), cause, s.causes(area).size());
            cause.explain(problems(s, problemIds));
        });
    }

    /** Says which problems the cause explains. */
    StatementView explain(long id, long causeId, List<Long> problemIds) {
        return change(id, s -> Statement.find(s.causes(), causeId).explain(problems(s, problemIds)));
    }

    StatementView addMeasure(long id, long groupId, String text) {
        return change(id, s -> {
            var group = Statement.find(s.groups(), groupId);
            var siblings = s.measures(group);
            var unmarked = !siblings.isEmpty()
                    && siblings.stream().allMatch(m -> "".equals(m.view(0).mark()));
            var view = new MeasureView(
                    null,
                    0,
                    unmarked ? "" : null,
                    text,
                    access.current().id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            append(s.measures(), new RectificationMeasure(group, view), siblings.size());
        });
    }

    /** Says who leads the measure, until when, and how one will know. */
    StatementView plan(long id, long measureId, MeasurePlan plan) {
        if (plan.leadOwner() != null) {
            people.checkKnown(List.of(plan.leadOwner()));
        }
        people.checkKnown(plan.supportingOwners());
        return change(id, s -> Statement.find(s.measures(), measureId).plan(plan));
    }

    /** Says which feedback items the problem admits. */
    StatementView admit(long id, long problemId, List<Long> feedbackIds) {
        return change(id, s -> Statement.find(s.problems(), problemId).admit(feedbackIds));
    }

    StatementView addChapter(long id, String title, String text, ChapterView.Place place) {
        return change(
                id,
                s -> append(
                        s.chapters(),
                        new Chapter(new ChapterView(null, title, text, place)),
                        s.chapters().size()));
    }

    /** Moves an element one place up (-1) or down (+1) among its siblings. */
    StatementView move(long id, Block.Kind kind, long elementId, int step) {
        return change(id, s -> {
            switch (kind) {
                case PROBLEM -> {
                    var problem = Statement.find(s.problems(), elementId);
                    Positioned.swap(s.problems(problem.area()), problem, step);
                }
                case CAUSE -> {
                    var cause = Statement.find(s.causes(), elementId);
                    Positioned.swap(s.causes(cause.area()), cause, step);
                }
                case MEASURE -> {
                    var measure = Statement.find(s.measures(), elementId);
                    Positioned.swap(s.measures(measure.group()), measure, step);
                }
                case CHAPTER -> Positioned.swap(s.chapters(), Statement.find(s.chapters(), elementId), step);
                default -> throw Refusal.hidden();
            }
        });
    }

    /** Moves a problem, with its examples and links, to the end of another area. */
    StatementView moveProblem(long id, long problemId, long areaId) {
        return change(id, s -> {
            var problem = Statement.find(s.problems(), problemId);
            var from = problem.area();
            var to = Statement.find(s.areas(), areaId);
            problem.place(s.problems(to).size() + 1);
            problem.moveTo(to);
            Positioned.number(s.problems(from));
        });
    }

    /** Moves a measure, with its links, to the end of another group. */
    StatementView moveMeasure(long id, long measureId, long groupId) {
        return change(id, s -> {
            var measure = Statement.find(s.measures(), measureId);
            var from = measure.group();
            var to = Statement.find(s.groups(), groupId);
            measure.place(s.measures(to).size() + 1);
            measure.moveTo(to);
            Positioned.number(s.measures(from));
        });
    }

    /** Takes an element out; its words go to the tray, so that nothing is lost. */
    StatementView remove(long id, Block.Kind kind, long elementId) {
        return change(id, s -> s.remove(kind, elementId));
    }

    private StatementView change(long id, Consumer<Statement> step) {
        var statement = own(id);
        statement.changing(clock.instant());
        step.accept(statement);
        return statements.saveAndFlush(statement).view();
    }

    private Statement own(long id) {
        var me = access.current().id();
        return statements.findById(id).filter(s -> s.isOf(me)).orElseThrow(Refusal::hidden);
    }

    private static List<Problem> problems(Statement statement, List<Long> ids) {
        return ids.stream().map(p -> Statement.find(statement.problems(), p)).toList();
    }

    /** A new problem is numbered, unless its siblings are not. */
    private static @Nullable String numbered(List<Problem> siblings) {
        var unmarked = !siblings.isEmpty()
                && siblings.stream().allMatch(p -> "".equals(p.view(0).mark()));
        return unmarked ? "" : null;
    }

    private static <T extends Element> void append(List<T> all, T element, int siblings) {
        element.place(siblings + 1);
        all.add(element);
    }
}
