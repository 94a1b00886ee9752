package org.rectify.statement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** A chapter that is neither problems, causes nor measures: study, last time's rectification, a typical case. */
@Entity
class Chapter extends Element {

    @Column(columnDefinition = "text")
    private String title = "";

    @Column(columnDefinition = "text")
    private String text = "";

    @Enumerated(STRING)
    private ChapterView.Place place = ChapterView.Place.BEFORE_AREAS;

    protected Chapter() {}

    Chapter(ChapterView view) {
        rewrite(view);
    }

    final void rewrite(ChapterView view) {
        slot("title").write(view.title());
        slot("text").write(view.text());
        place = view.place() == null ? ChapterView.Place.BEFORE_AREAS : view.place();
    }

    @Override
    Slot slot(String field) {
        return switch (field) {
            case "title" -> new Slot(() -> title, t -> title = Texts.optional("title", t, Texts.LINE));
            case "text" -> new Slot(() -> text, t -> text = Texts.optional("text", t, Texts.PASSAGE));
            default -> throw Refusal.hidden();
        };
    }

    ChapterView view() {
        return new ChapterView(id(), title, text, place);
    }
}
