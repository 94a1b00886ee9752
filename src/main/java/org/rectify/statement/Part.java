package org.rectify.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** The heading of a chapter, without its number, and the lead (总起) below it. Either may be empty. */
@Embeddable
class Part {

    @Column(columnDefinition = "text")
    private String heading = "";

    @Column(columnDefinition = "text")
    private String lead = "";

    protected Part() {}

    static Part of(PartView view) {
        var part = new Part();
        part.slot("heading").write(view.heading());
        part.slot("lead").write(view.lead());
        return part;
    }

    Slot slot(String field) {
        return switch (field) {
            case "heading" -> new Slot(() -> heading, t -> heading = Texts.optional("heading", t, Texts.LINE));
            case "lead" -> new Slot(() -> lead, t -> lead = Texts.optional("lead", t, Texts.PASSAGE));
            default -> throw Refusal.hidden();
        };
    }

    PartView view() {
        return new PartView(heading, lead);
    }
}
