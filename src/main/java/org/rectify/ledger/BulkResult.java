package org.rectify.ledger;

import java.util.List;

/**
 * What became of a step taken with several measures.
 *
 * @param done codes of those it was taken with
 * @param refused those that did not allow it
 */
public record BulkResult(List<String> done, List<Refused> refused) {

    /** @param key message key of the sentence that says why, with its arguments */
    public record Refused(String code, String key, List<Object> args) {}
}
