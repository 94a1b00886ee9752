package org.rectify.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** One of the areas (方面) the outline asks about; a declaration has a text instead of problems. */
@Entity
class ProblemArea extends Element {

    @Column(columnDefinition = "text")
    private String title = "";

    private String shortName = "";
    private String stop = "";
    private boolean declaration;

    @Column(columnDefinition = "text")
    private String strengths = "";

    @Column(columnDefinition = "text")
    private String lead = "";

    @Column(columnDefinition = "text")
    private String text = "";

    protected ProblemArea() {}

    ProblemArea(AreaView view) {
        rewrite(view);
    }

    final void rewrite(AreaView view) {
        slot("title").write(view.title());
        declaration = view.declaration();
        shortName = view.shortName();
        stop = Stops.area(view.stop());
        slot("strengths").write(view.strengths());
        slot("lead").write(view.lead());
        slot("text").write(view.text());
    }

    @Override
    Slot slot(String field) {
        return switch (field) {
            case "title" -> new Slot(() -> title, t -> title = Texts.required("title", t, Texts.LINE));
            case "strengths" ->
                new Slot(() -> strengths, t -> strengths = Texts.optional("strengths", t, Texts.PASSAGE));
            case "lead" -> new Slot(() -> lead, t -> lead = Texts.optional("lead", t, Texts.PASSAGE));
            case "text" -> new Slot(() -> text, t -> text = Texts.optional("text", t, Texts.PASSAGE));
            default -> throw Refusal.hidden();
        };
    }

    boolean declaration() {
        return declaration;
    }

    String title() {
        return title;
    }

    String shortName() {
        return shortName;
    }

    String stop() {
        return stop;
    }

    String strengths() {
        return strengths;
    }

    String lead() {
        return lead;
    }

    String text() {
        return text;
    }
}
