package org.rectify.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Puts a refusal beside the field of a form that it is about. */
public final class FormErrors {

    private FormErrors() {}

    /**
     * Takes the step. A refusal because of content or state becomes an error of the form, of its field when it has one
     * of that name; any other goes on to the page that shows it.
     *
     * @return true when the step was taken
     */
    public static boolean taken(Errors errors, Runnable step) {
        refuseUnreadable(errors);
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            reject(errors, refusal.path(), refusal);
            return false;
        }
    }

    /** As {@link #taken(Errors, Runnable)}, for a check of this field, whatever path the refusal names. */
    public static boolean taken(Errors errors, String field, Runnable step) {
        refuseUnreadable(errors);
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            reject(errors, field, refusal);
            return false;
        }
    }

    /** No form of ours sends what can't even be read, such as letters for a number; there is nothing to show again. */
    private static void refuseUnreadable(Errors errors) {
        if (errors instanceof BindingResult result && result.getTarget() == null) {
            throw Refusal.of(Refusal.Kind.INVALID, "error.422.text");
        }
    }

    private static void reject(Errors errors, @Nullable String field, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        var args = refusal.args().toArray();
        if (field == null || !has(errors, field)) {
            errors.reject(refusal.key(), args, refusal.key());
        } else {
            errors.rejectValue(field, refusal.key(), args, refusal.key());
        }
    }

    private static boolean has(Errors errors, String field) {
        try {
            errors.getFieldValue(field);
            return true;
        } catch (NotReadablePropertyException e) {
            return false;
        }
    }
}
