package org.rectify.statement;

import org.jspecify.annotations.Nullable;

/**
 * One text on the drafting page, editable in place.
 *
 * @param path names the text, as {@link Block} reads it
 * @param label what stands in the margin
 * @param place the label with its element, as in 组织建设 · 问题 2 · 表现
 * @param text what is kept, or what was typed and refused
 * @param was fingerprint of what is kept
 * @param hint what to write here, as a question or a request; empty when the text is never empty
 * @param look CSS classes
 * @param lead what is printed before the text: 一是, （一）; empty for nothing
 * @param error why the typed text was refused
 */
record TextBlock(
        String path,
        String anchor,
        String label,
        String place,
        String text,
        String was,
        String hint,
        String look,
        String lead,
        @Nullable String error) {

    private static final int LONGEST_LEAD = 8;

    TextBlock looking(String newLook) {
        return new TextBlock(path, anchor, label, place, text, was, hint, newLook, lead, error);
    }

    TextBlock asking(String newHint) {
        return new TextBlock(path, anchor, label, place, text, was, newHint, look, lead, error);
    }

    /** With this mark before the text, for which the first line leaves room. */
    TextBlock ledBy(String mark) {
        var room = Math.min((int) Math.ceil(width(mark)), LONGEST_LEAD);
        var wider = mark.isEmpty() ? look : (look + " block-numbered lead-" + room).strip();
        return new TextBlock(path, anchor, label, place, text, was, hint, wider, mark, error);
    }

    /** The id of its field; those of its form, mirror and error begin with a word of their own. */
    public String id() {
        return path.replace('/', '-');
    }

    /** The text for a textarea, whose first line end a browser drops. */
    public String content() {
        return "\n" + text;
    }

    /** What the mirror shows: the text, or the hint that the field shows. */
    public String mirrored() {
        return (text.isEmpty() ? hint : text) + "\n";
    }

    /** Width in ideographs; Latin letters and digits take half of one. */
    private static double width(String mark) {
        return mark.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }
}
