package org.rectify.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Numerals;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;

/**
 * A cell of the matrix laid open: its threads, and what can be linked in it.
 *
 * @param area ordinal; 0 for the causes of the chapter that explain no problem yet
 * @param missing how many of the threads lack something
 * @param causes causes to choose from, each with the problem it explains
 * @param unexplained problems that have no cause yet, so that nothing can be linked to them
 */
record Drawer(
        long statement,
        int area,
        int group,
        String numeral,
        String areaName,
        String areaAnchor,
        String groupName,
        String groupAnchor,
        List<Line> lines,
        int missing,
        List<Option> causes,
        List<Option> measures,
        List<Unexplained> unexplained,
        boolean changeable) {

    /**
     * One thread.
     *
     * @param shared how many other problems the same cause explains; undoing the link undoes it for them too
     */
    record Line(
            @Nullable Problem problem,
            long causeId,
            String cause,
            String causeAnchor,
            int shared,
            long measureId,
            String code,
            String measure,
            @Nullable DeadlineClass deadlineClass,
            @Nullable LocalDate dueOn,
            @Nullable Integer reviewDays,
            String criterion) {

        boolean complete() {
            return problem != null && !problem.examples().isEmpty();
        }
    }

    /** The beginning of a thread; examples as labels. */
    record Problem(int ordinal, String label, String anchor, List<String> examples) {}

    /**
     * Something to choose.
     *
     * @param number of the problem, or code of the measure; empty for a cause that explains no problem
     * @param label of the problem or the measure, or of that cause
     * @param cause label of the cause when the problem has several, empty otherwise
     */
    record Option(long id, String number, String label, String cause, boolean chosen) {}

    /** A problem without a cause. */
    record Unexplained(int ordinal, String label, String anchor) {}

    /** True when there is something to link on both sides. */
    public boolean linkable() {
        return !causes.isEmpty() && !measures.isEmpty();
    }

    /**
     * The cell of that area and group.
     *
     * @throws Refusal hidden when there is no such cell
     */
    static Drawer of(Linkage linkage, int area, int group) {
        var statement = linkage.statement();
        var row = statement.areas().stream().filter(a -> a.ordinal() == area).findFirst();
        var column = statement.groups().stream()
                .filter(g -> g.ordinal() == group)
                .findFirst()
                .orElseThrow(Refusal::hidden);
        if (row.isEmpty() && area != 0) {
            throw Refusal.hidden();
        }
        return new Opening(linkage, new Links(statement), row, column).drawer();
    }

    private record Opening(Linkage linkage, Links links, Optional<AreaView> row, GroupView column) {

        Drawer drawer() {
            var lines = chains().stream().map(this::line).toList();
            return new Drawer(
                    linkage.statement().id(),
                    row.map(AreaView::ordinal).orElse(0),
                    column.ordinal(),
                    row.map(a -> Numerals.chinese(a.ordinal())).orElse(""),
                    row.map(AreaView::shortName).orElse(""),
                    row.map(a -> "area-" + a.id()).orElse(""),
                    column.shortName(),
                    "group-" + column.id(),
                    lines,
                    (int) lines.stream().filter(l -> !l.complete()).count(),
                    causes(),
                    measures(),
                    unexplained(),
                    linkage.changeable());
        }

        private List<Chain> chains() {
            return row.map(a -> linkage.matrix().chains(a.ordinal(), column.ordinal()))
                    .orElseGet(() -> linkage.matrix().unplaced().stream()
                            .filter(c -> column.measures().stream().anyMatch(m -> m.id() == c.measure()))
                            .toList());
        }

        private Line line(Chain chain) {
            var measure = measure(chain.measure());
            var cause = links.cause(chain.rootCause());
            return new Line(
                    chain.problem() == null ? null : problem(chain.problem()),
                    cause.id(),
                    cause.text(),
                    cause.anchor(),
                    Math.max(0, links.explained(cause.id()).size() - 1),
                    chain.measure(),
                    column.code(measure),
                    measure.label(),
                    measure.deadlineClass(),
                    measure.dueOn(),
                    measure.reviewDays(),
                    measure.criterion());
        }

        private MeasureView measure(long id) {
            return column.measures().stream()
                    .filter(m -> m.id() == id)
                    .findFirst()
                    .orElseThrow();
        }

        private Problem problem(long id) {
            var view = problems().stream().filter(p -> p.id() == id).findFirst().orElseThrow();
            var examples = view.examples().stream()
                    .filter(e -> !Texts.isBlank(e))
                    .map(Numerals::label)
                    .toList();
            return new Problem(view.ordinal(), view.label(), links.problem(id).anchor(), examples);
        }

        private List<ProblemView> problems() {
            return row.map(AreaView::problems).orElse(List.of());
        }

        private List<Option> causes() {
            var options = new ArrayList<Option>();
            for (var problem : problems()) {
                var explaining = links.explaining(problem.id());
                explaining.forEach(c -> options.add(option(problem, c, explaining.size() > 1)));
            }
            links.causes().stream()
                    .filter(c -> c.area() == row.map(AreaView::ordinal).orElse(0))
                    .filter(c -> links.explained(c.id()).isEmpty())
                    .forEach(c -> options.add(new Option(c.id(), "", c.label(), "", false)));
            return chooseFirst(options, o -> links.answering(o.id()).isEmpty());
        }

        private Option option(ProblemView problem, long cause, boolean oneOfSeveral) {
            var named = oneOfSeveral ? links.cause(cause).label() : "";
            return new Option(cause, Integer.toString(problem.ordinal()), problem.label(), named, false);
        }

        private List<Option> measures() {
            var linked = chains().stream().map(Chain::measure).toList();
            var options = column.measures().stream()
                    .map(m -> new Option(links.measure(m.id()).id(), column.code(m), m.label(), "", false))
                    .toList();
            return chooseFirst(options, o -> !linked.contains(o.id()));
        }

        /** Proposes what is not linked yet. */
        private static List<Option> chooseFirst(List<Option> options, Predicate<Option> free) {
            var first = options.stream().filter(free).findFirst();
            return options.stream()
                    .map(o -> new Option(
                            o.id(),
                            o.number(),
                            o.label(),
                            o.cause(),
                            first.filter(f -> f == o).isPresent()))
                    .toList();
        }

        private List<Unexplained> unexplained() {
            return problems().stream()
                    .filter(p -> links.explaining(p.id()).isEmpty())
                    .map(p -> new Unexplained(p.ordinal(), p.label(), "problem-" + p.id()))
                    .toList();
        }
    }
}
