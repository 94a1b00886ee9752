package org.rectify.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** The editable texts of a paper in the order they are laid out; a text that was refused keeps what was typed. */
final class PaperTextBlocks {

    private final Wording words;
    private final @Nullable Typed typed;
    private final List<TextBlock> all = new ArrayList<>();

    PaperTextBlocks(Wording words, @Nullable Typed typed) {
        this.words = words;
        this.typed = typed;
    }

    List<TextBlock> all() {
        return List.copyOf(all);
    }

    TextBlock top(String field, String text, String look) {
        var block = block(field, field, words.say("draft.label." + field), "", text);
        return kept(block.looking(look).asking(words.say("draft.hint." + field)));
    }

    TextBlock block(String path, String anchor, String label, String place, @Nullable String kept) {
        var text = Texts.tidy(kept);
        var refused = typed != null && typed.in(path) ? typed : null;
        return new TextBlock(
                path,
                anchor,
                label,
                place.isEmpty() ? label : words.say("draft.in", place, label),
                refused == null ? text : refused.value("text"),
                refused == null ? Texts.fingerprint(text) : refused.value("was"),
                "",
                "",
                "",
                refused == null ? null : refused.error());
    }

    TextBlock kept(TextBlock block) {
        all.add(block);
        return block;
    }
}
