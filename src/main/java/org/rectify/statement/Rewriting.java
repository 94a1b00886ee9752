package org.rectify.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings the elements of a statement to a content: what has an id stays the same element, the rest is new or removed. */
final class Rewriting {

    private final Statement statement;

    Rewriting(Statement statement) {
        this.statement = statement;
    }

    /**
     * Removes what the content leaves out and nothing else. It is written to the database before the rest, since areas
     * and groups can go only after what stands in them.
     */
    void drop(StatementContent content) {
        var named = content.named();
        for (var measure : List.copyOf(statement.measures())) {
            if (!named.measures().contains(measure.id())) {
                statement.measures().remove(measure);
            }
        }
        for (var cause : List.copyOf(statement.causes())) {
            if (!named.causes().contains(cause.id())) {
                statement.measures().forEach(m -> m.forget(cause));
                statement.causes().remove(cause);
            }
        }
        for (var problem : List.copyOf(statement.problems())) {
            if (!named.problems().contains(problem.id())) {
                statement.causes().forEach(c -> c.forget(problem));
                statement.problems().remove(problem);
            }
        }
    }

    void take(StatementContent content) {
        var old = List.copyOf(statement.problems());
        var oldCauses = List.copyOf(statement.causes());
        var oldMeasures = List.copyOf(statement.measures());
        reconcile(statement.chapters(), content.chapters(), ChapterView::id, Chapter::new, Chapter::rewrite);
        var areas = reconcile(statement.areas(), content.areas(), AreaView::id, ProblemArea::new, ProblemArea::rewrite);
        var groups = reconcile(
                statement.groups(), content.groups(), GroupView::id, MeasureGroup::new, MeasureGroup::rewrite);
        statement.problems().clear();
        statement.causes().clear();
        statement.measures().clear();
        for (int i = 0; i < areas.size(); i++) {
            takeArea(areas.get(i), content.areas().get(i), old, oldCauses);
        }
        takeCauses(null, content.rootCauses(), oldCauses);
        for (int i = 0; i < groups.size(); i++) {
            takeMeasures(groups.get(i), content.groups().get(i), oldMeasures);
        }
    }

    private void takeArea(ProblemArea area, AreaView view, List<Problem> old, List<RootCause> oldCauses) {
        for (var problem : view.problems()) {
            var kept = existing(old, problem.id());
            if (kept != null) {
                kept.moveTo(area);
                kept.rewrite(problem);
            }
            append(statement.problems(), kept != null ? kept : new Problem(area, problem), statement.problems(area));
        }
        takeCauses(area, view.rootCauses(), oldCauses);
    }

    private void takeCauses(@Nullable ProblemArea area, List<CauseView> views, List<RootCause> old) {
        for (var view : views) {
            var kept = existing(old, view.id());
            var cause = kept != null ? kept : new RootCause(area, view.text());
            cause.moveTo(area);
            cause.slot("text").write(view.text());
            append(statement.causes(), cause, statement.causes(area));
            cause.explain(explained(area, view));
        }
    }

    private List<Problem> explained(@Nullable ProblemArea area, CauseView view) {
        var named = new LinkedHashSet<Problem>();
        view.problemIds().forEach(id -> named.add(Statement.find(statement.problems(), id)));
        if (area != null) {
            var own = statement.problems(area);
            view.problems().stream().filter(n -> n >= 1 && n <= own.size()).forEach(n -> named.add(own.get(n - 1)));
        }
        return List.copyOf(named);
    }

    private void takeMeasures(MeasureGroup group, GroupView view, List<RectificationMeasure> old) {
        for (var each : view.measures()) {
            var kept = existing(old, each.id());
            if (kept != null) {
                kept.moveTo(group);
                kept.rewrite(each);
            }
            var measure = kept != null ? kept : new RectificationMeasure(group, each);
            append(statement.measures(), measure, statement.measures(group));
            var answered = new LinkedHashSet<RootCause>();
            each.rootCauseIds().forEach(id -> answered.add(Statement.find(statement.causes(), id)));
            measure.answerAll(answered);
        }
    }

    private static <T extends Element> void append(List<T> all, T element, List<T> siblings) {
        element.place(siblings.size() + 1);
        all.add(element);
    }

    private static <T extends Element> @Nullable T existing(List<T> old, @Nullable Long id) {
        return id == null ? null : Statement.find(old, id);
    }

    private static <T extends Element, V> List<T> reconcile(
            List<T> elements,
            List<V> views,
            Function<V, @Nullable Long> id,
            Function<V, T> fresh,
            BiConsumer<T, V> rewrite) {
        var old = List.copyOf(elements);
        var result = new ArrayList<T>();
        for (var view : views) {
            var kept = existing(old, id.apply(view));
            if (kept != null) {
                rewrite.accept(kept, view);
            }
            result.add(kept != null ? kept : fresh.apply(view));
        }
        Positioned.number(result);
        elements.clear();
        elements.addAll(result);
        return result;
    }
}
