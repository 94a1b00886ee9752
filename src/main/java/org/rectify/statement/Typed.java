package org.rectify.statement;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed and the statement refused; the page shows it again with the reason beside it.
 *
 * @param form names the form: a block's path, or the path a new element was sent to
 * @param error the sentence that says why
 */
record Typed(String form, Map<String, List<String>> values, String error) {

    /** What was typed into that field. */
    public String value(String field) {
        return values.getOrDefault(field, List.of("")).get(0);
    }

    boolean in(String otherForm) {
        return form.equals(otherForm);
    }
}
