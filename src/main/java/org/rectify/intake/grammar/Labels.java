package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule "label": a line inside an area that says what follows it: 存在的问题：, 原因分析：, 整改措施：. */
final class Labels {

    /** @param body where the text after the label begins */
    record Label(Role role, Heading heading) {
        int start() {
            return heading.start();
        }

        int body() {
            return heading.body();
        }
    }

    static final Labels NONE = new Labels();

    private final List<Label> labels = new ArrayList<>();

    static Labels in(Draft draft, int start, int end) {
        var found = new Labels();
        boolean problems = false;
        for (int i = draft.ms.skipBreaks(start, end); i < end; ) {
            var label = at(draft, i, end);
            int line = draft.ms.paragraphEnd(i, end);
            if (label != null && !(label.role() == Role.PROBLEMS && (problems || !found.labels.isEmpty()))) {
                found.labels.add(label);
                problems |= label.role() == Role.PROBLEMS;
            }
            i = draft.ms.skipBreaks(line, end);
        }
        return found;
    }

    private static @Nullable Label at(Draft draft, int i, int end) {
        var ms = draft.ms;
        var marks = draft.marks.in(i, i + 1);
        int title = marks.isEmpty() ? i : marks.get(0).end();
        int line = ms.paragraphEnd(title, end);
        int words = title < line && ms.c(title) == '(' ? title + 1 : title; // 【原因分析】
        int chain = Vocabulary.HEADING.chain(ms.folded, words, Math.min(line, title + 24));
        boolean bracketed = words > title && chain < line && ms.c(chain) == ')';
        boolean closed = bracketed || words == title && (chain == line || ":。".indexOf(ms.c(chain)) >= 0);
        if (chain - words < 2 || !closed) {
            return null;
        }
        var role = Role.certain(ms.folded.substring(words, chain));
        chain += bracketed ? 1 : 0;
        boolean known = role == Role.PROBLEMS || role == Role.CAUSES || role == Role.MEASURES;
        int body = chain < line && ":。".indexOf(ms.c(chain)) >= 0 ? chain + 1 : chain;
        return known ? new Label(role, new Heading(i, title, chain, body)) : null;
    }

    @Nullable
    Label first(Role role) {
        return labels.stream().filter(label -> label.role() == role).findFirst().orElse(null);
    }

    List<Label> all(Role role) {
        return labels.stream().filter(label -> label.role() == role).toList();
    }

    /** Where the first label after {@code i} begins, else {@code end}. */
    int after(int i, int end) {
        return labels.stream()
                .mapToInt(Label::start)
                .filter(start -> start >= i)
                .findFirst()
                .orElse(end);
    }
}
