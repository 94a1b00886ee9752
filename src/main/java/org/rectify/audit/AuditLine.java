package org.rectify.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/**
 * An entry of the trail as it is read.
 *
 * @param id its place in the chain, from 1
 * @param detail ids, numbers and codes of the event as a JSON object
 * @param hash over all the rest, hence over everything before it
 */
record AuditLine(
        long id,
        Instant happenedAt,
        String actor,
        String action,
        String subjectKind,
        @Nullable Long subjectId,
        String detail,
        String eventId,
        String previousHash,
        String hash) {

    /** The hash that this content should have. */
    static String hash(
            long id,
            Instant happenedAt,
            String actor,
            String action,
            String subjectKind,
            @Nullable Long subjectId,
            String detail,
            String eventId,
            String previousHash) {
        var content = new StringBuilder();
        for (var part : new Object[] {
            id, happenedAt, actor, action, subjectKind, String.valueOf(subjectId), detail, eventId, previousHash
        }) {
            var text = part.toString();
            content.append(text.length()).append(':').append(text); // lengths keep the parts apart
        }
        return Texts.sha256(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** True when it stands at its place, follows the one before it and was not changed. */
    boolean follows(long count, String before) {
        return id == count + 1
                && previousHash.equals(before)
                && hash.equals(
                        hash(id, happenedAt, actor, action, subjectKind, subjectId, detail, eventId, previousHash));
    }
}
