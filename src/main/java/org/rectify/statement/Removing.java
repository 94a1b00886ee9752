package org.rectify.statement;

import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** Takes elements out of a statement and what points to them; their words go to the tray. */
final class Removing {

    private final Statement statement;

    Removing(Statement statement) {
        this.statement = statement;
    }

    void remove(Block.Kind kind, long elementId) {
        switch (kind) {
            case PROBLEM -> remove(Statement.find(statement.problems(), elementId));
            case CAUSE -> remove(Statement.find(statement.causes(), elementId));
            case MEASURE -> remove(Statement.find(statement.measures(), elementId));
            case CHAPTER -> remove(Statement.find(statement.chapters(), elementId));
            default -> throw Refusal.hidden();
        }
    }

    private void remove(Problem problem) {
        statement.causes().forEach(c -> c.forget(problem));
        var view = problem.view(0);
        statement.keep(view.heading() + view.printedStop() + view.detail());
        view.examples().forEach(statement::keep);
        statement.problems().remove(problem);
        Positioned.number(statement.problems(problem.area()));
    }

    void example(Problem problem, int index, String was) {
        var path = "examples/" + index;
        if (!Texts.fingerprint(problem.slot(path).text()).equals(was)) {
            throw Refusal.outdated(path, "statement.block.outdated");
        }
        statement.keep(problem.removeExample(index));
    }

    private void remove(RootCause cause) {
        statement.measures().forEach(m -> m.forget(cause));
        statement.keep(cause.view().text());
        statement.causes().remove(cause);
        Positioned.number(statement.causes(cause.area()));
    }

    private void remove(RectificationMeasure measure) {
        statement.keep(measure.view(0).text());
        statement.measures().remove(measure);
        Positioned.number(statement.measures(measure.group()));
    }

    private void remove(Chapter chapter) {
        statement.keep(chapter.view().title());
        statement.keep(chapter.view().text());
        statement.chapters().remove(chapter);
        Positioned.number(statement.chapters());
    }
}
