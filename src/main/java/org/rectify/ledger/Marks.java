package org.rectify.ledger;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.validation.BindingResult;

/** Puts what a step refuses beside the field it is about; any other refusal goes on to its own page. */
final class Marks {

    private static final Set<Refusal.Kind> OF_FILES =
            Set.of(Refusal.Kind.UNSUPPORTED, Refusal.Kind.TOO_LARGE, Refusal.Kind.UNREADABLE);

    private Marks() {}

    /** Takes the step; gives back whether it was taken. */
    static boolean taken(BindingResult errors, Runnable step) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            var field = field(errors, refusal);
            if (field == null) {
                throw refusal;
            }
            errors.rejectValue(field, refusal.key(), refusal.args().toArray(), refusal.key());
            return false;
        }
    }

    /** The field of this form that the refusal is about; a form with one text asks for a reason in that. */
    private static @Nullable String field(BindingResult errors, Refusal refusal) {
        var path = OF_FILES.contains(refusal.kind()) ? "file" : refusal.path();
        if (path == null) {
            return null;
        }
        return Stream.of(path, "text", "note")
                .limit(path.equals("reason") ? 3 : 1)
                .filter(name -> errors.getFieldType(name) != null)
                .findFirst()
                .orElse(null);
    }
}
