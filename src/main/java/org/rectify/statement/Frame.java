package org.rectify.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** The texts that stand around the elements of a statement: title, opening, headings of the parts, closing; and its tray. */
@Embeddable
class Frame {

    @Column(columnDefinition = "text")
    private String title = "";

    @Column(columnDefinition = "text")
    private String byline = "";

    @Column(columnDefinition = "text")
    private String opening = "";

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "problems_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "problems_lead", columnDefinition = "text"))
    private Part problemsPart = new Part();

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "causes_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "causes_lead", columnDefinition = "text"))
    private Part causesPart = new Part();

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "measures_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "measures_lead", columnDefinition = "text"))
    private Part measuresPart = new Part();

    @Column(columnDefinition = "text")
    private String closing = "";

    @Column(columnDefinition = "text")
    private String signature = "";

    @Column(columnDefinition = "text")
    private String tray = "";

    protected Frame() {}

    void rewrite(StatementContent content) {
        slot("title").write(content.title());
        slot("byline").write(content.byline());
        slot("opening").write(content.opening());
        slot("closing").write(content.closing());
        slot("signature").write(content.signature());
        slot("tray").write(content.wholeTray());
        problemsPart = Part.of(content.parts().problems());
        causesPart = Part.of(content.parts().causes());
        measuresPart = Part.of(content.parts().measures());
    }

    /** Adds words to the tray, where nothing is lost. */
    void keep(String words) {
        if (!words.isEmpty()) {
            slot("tray").write(tray.isEmpty() ? words : tray + "\n" + words);
        }
    }

    Slot slot(String field) {
        return switch (field) {
            case "title" -> new Slot(() -> title, t -> title = Texts.required(field, t, Texts.LINE));
            case "byline" -> new Slot(() -> byline, t -> byline = Texts.optional(field, t, Texts.LINE));
            case "opening" -> new Slot(() -> opening, t -> opening = Texts.optional(field, t, Texts.PASSAGE));
            case "closing" -> new Slot(() -> closing, t -> closing = Texts.optional(field, t, Texts.PASSAGE));
            case "signature" -> new Slot(() -> signature, t -> signature = Texts.optional(field, t, Texts.LINE));
            case "tray" -> new Slot(() -> tray, t -> tray = Texts.optional(field, t, Texts.WHOLE));
            default -> throw Refusal.hidden();
        };
    }

    /** @param field part and text, as in {@code problems/lead} */
    Slot part(String field) {
        var steps = field.split("/", 2);
        var part = switch (steps[0]) {
            case "problems" -> problemsPart;
            case "causes" -> causesPart;
            case "measures" -> measuresPart;
            default -> throw Refusal.hidden();
        };
        return part.slot(steps[1]);
    }

    String text(String field) {
        return slot(field).text();
    }

    PartsView parts() {
        return new PartsView(problemsPart.view(), causesPart.view(), measuresPart.view());
    }
}
