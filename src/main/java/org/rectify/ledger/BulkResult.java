package org.rectify.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a step taken with several measures; it travels over a redirect in the session.
 *
 * @param done codes of those it was taken with
 * @param refused those that did not allow it
 */
public record BulkResult(List<String> done, List<Refused> refused) implements Serializable {

    /** @param key message key of the sentence that says why, with its arguments */
    public record Refused(String code, String key, List<Object> args) implements Serializable {}
}
