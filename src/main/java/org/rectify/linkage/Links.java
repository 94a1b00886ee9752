package org.rectify.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.linkage.Placed.Kind;
import org.rectify.shared.Numerals;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementView;

/** The elements of a statement by path and by id, and the links between them in both directions. */
final class Links {

    private final Map<String, Placed> byPath = new LinkedHashMap<>();
    private final Map<Long, Placed> problems = new LinkedHashMap<>();
    private final Map<Long, Placed> causes = new LinkedHashMap<>();
    private final Map<Long, Placed> measures = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> explained = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> explaining = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> answered = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> answering = new LinkedHashMap<>();

    Links(StatementView statement) {
        statement.areas().forEach(this::place);
        place(null, statement.rootCauses());
        statement.groups().forEach(this::place);
        statement.allCauses().forEach(c -> c.problemIds().forEach(p -> explains(id(c.id()), p)));
        statement.allMeasures().forEach(m -> m.rootCauseIds().forEach(c -> answers(id(m.id()), c)));
    }

    /** The element at a path; empty when there is none. */
    Optional<Placed> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Placed problem(long id) {
        return Objects.requireNonNull(problems.get(id));
    }

    Placed cause(long id) {
        return Objects.requireNonNull(causes.get(id));
    }

    Placed measure(long id) {
        return Objects.requireNonNull(measures.get(id));
    }

    /** All problems, in the order in which they are read. */
    Collection<Placed> problems() {
        return problems.values();
    }

    /** All causes, those of the areas first. */
    Collection<Placed> causes() {
        return causes.values();
    }

    Collection<Placed> measures() {
        return measures.values();
    }

    /** Ids of the problems that the cause explains. */
    Set<Long> explained(long cause) {
        return explained.getOrDefault(cause, Set.of());
    }

    /** Ids of the causes that explain the problem. */
    Set<Long> explaining(long problem) {
        return explaining.getOrDefault(problem, Set.of());
    }

    /** Ids of the causes that the measure answers. */
    Set<Long> answered(long measure) {
        return answered.getOrDefault(measure, Set.of());
    }

    /** Ids of the measures that answer the cause. */
    Set<Long> answering(long cause) {
        return answering.getOrDefault(cause, Set.of());
    }

    /** Every chain that runs to this measure, one for each problem that an answered cause explains. */
    List<Chain> chainsTo(long measure) {
        var chains = new ArrayList<Chain>();
        for (var cause : answered(measure)) {
            explained(cause).forEach(problem -> chains.add(new Chain(problem, cause, measure)));
            if (explained(cause).isEmpty()) {
                chains.add(new Chain(null, cause, measure));
            }
        }
        return chains;
    }

    /** Ordinal of the area a chain stands in: that of its problem, else that of its cause; 0 for none. */
    int areaOf(Chain chain) {
        return chain.problem() != null
                ? problem(chain.problem()).area()
                : cause(chain.rootCause()).area();
    }

    /** Every chain there is; each link between a cause and a measure is in one at least. */
    Stream<Chain> chains() {
        return measures.keySet().stream().flatMap(m -> chainsTo(m).stream());
    }

    private void place(AreaView area) {
        var path = "areas/" + area.ordinal();
        var code = Numerals.chinese(area.ordinal());
        keep(new Placed(Kind.AREA, id(area.id()), area.ordinal(), path, code, area.shortName(), area.title()));
        area.problems().forEach(problem -> place(area, problem));
        place(area, area.rootCauses());
    }

    private void place(@Nullable AreaView area, List<CauseView> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            place(area, inOrder.get(i), i + 1);
        }
    }

    private void place(AreaView area, ProblemView problem) {
        var path = "areas/" + area.ordinal() + "/problems/" + problem.ordinal();
        var text = problem.heading() + problem.printedStop() + problem.detail();
        var code = Integer.toString(problem.ordinal());
        var placed = new Placed(Kind.PROBLEM, id(problem.id()), area.ordinal(), path, code, problem.label(), text);
        problems.put(placed.id(), keep(placed));
    }

    private void place(@Nullable AreaView area, CauseView cause, int ordinal) {
        var path = (area == null ? "" : "areas/" + area.ordinal() + "/") + "rootCauses/" + ordinal;
        var where = area == null ? 0 : area.ordinal();
        var label = Numerals.label(cause.text());
        var code = Integer.toString(ordinal);
        var placed = new Placed(Kind.CAUSE, id(cause.id()), where, path, code, label, cause.text());
        causes.put(placed.id(), keep(placed));
    }

    private void place(GroupView group) {
        var path = "groups/" + group.ordinal();
        keep(new Placed(Kind.GROUP, id(group.id()), 0, path, group.code(), group.shortName(), group.title()));
        group.measures().forEach(measure -> place(group, measure));
    }

    private void place(GroupView group, MeasureView measure) {
        var path = "groups/" + group.ordinal() + "/measures/" + measure.ordinal();
        var code = group.code(measure);
        var placed = new Placed(Kind.MEASURE, id(measure.id()), 0, path, code, measure.label(), measure.text());
        measures.put(placed.id(), keep(placed));
    }

    private Placed keep(Placed placed) {
        byPath.put(placed.path(), placed);
        return placed;
    }

    private void explains(long cause, long problem) {
        if (problems.containsKey(problem)) {
            note(explained, cause, problem);
            note(explaining, problem, cause);
        }
    }

    private void answers(long measure, long cause) {
        if (causes.containsKey(cause)) {
            note(answered, measure, cause);
            note(answering, cause, measure);
        }
    }

    private static void note(Map<Long, Set<Long>> links, long from, long to) {
        links.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
    }

    /** A statement that was saved has ids throughout. */
    private static long id(@Nullable Long id) {
        return Objects.requireNonNull(id, "an element that was not saved");
    }
}
