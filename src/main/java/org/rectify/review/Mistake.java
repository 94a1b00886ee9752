package org.rectify.review;

import java.util.List;
import org.rectify.shared.Refusal;

/**
 * What is wrong in a form that was sent; the form is shown again with it.
 *
 * @param form which form of the page
 * @param path which of its fields
 * @param key message key of the sentence beside the field
 */
record Mistake(String form, String path, String key, List<Object> args) {

    static final Mistake NONE = new Mistake("", "", "", List.of());

    /** Only wrong content is shown beside a field; everything else is a page of its own. */
    static Mistake in(String form, Refusal refusal) {
        var path = refusal.path();
        if (refusal.kind() != Refusal.Kind.INVALID || path == null) {
            throw refusal;
        }
        return new Mistake(form, path, refusal.key(), refusal.args());
    }

    public boolean in(String name) {
        return form.equals(name);
    }

    public boolean at(String name, String field) {
        return form.equals(name) && path.equals(field);
    }
}
