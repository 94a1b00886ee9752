package org.rectify.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** One of the groups (措施组) that the measures are gathered in. */
@Entity
class MeasureGroup extends Element {

    private @Nullable String mark;

    @Column(columnDefinition = "text")
    private String title = "";

    private @Nullable String stop;
    private String shortName = "";
    private String code = "";

    protected MeasureGroup() {}

    MeasureGroup(GroupView view) {
        rewrite(view);
    }

    final void rewrite(GroupView view) {
        mark = Stops.mark(view.mark());
        stop = Stops.stop(view.stop());
        slot("title").write(view.title());
        shortName = view.shortName();
        code = view.code();
    }

    @Override
    Slot slot(String field) {
        if (!field.equals("title")) {
            throw Refusal.hidden();
        }
        return new Slot(() -> title, t -> title = Texts.required("title", t, Texts.LINE));
    }

    @Nullable
    String mark() {
        return mark;
    }

    String title() {
        return title;
    }

    @Nullable
    String stop() {
        return stop;
    }

    String shortName() {
        return shortName;
    }

    String code() {
        return code;
    }
}
