package org.rectify.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditLineTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String BEFORE = "0".repeat(64);

    @Test
    void anUnchangedEntryFollowsTheOneBefore() {
        assertThat(line(1, "officer", hash(1, "officer")).follows(0, BEFORE)).isTrue();
    }

    @Test
    void aChangedEntryNoLongerFollows() {
        assertThat(line(1, "somebody", hash(1, "officer")).follows(0, BEFORE)).isFalse();
    }

    @Test
    void anEntryAtAnotherPlaceDoesNotFollow() {
        assertThat(line(2, "officer", hash(2, "officer")).follows(0, BEFORE)).isFalse();
        assertThat(line(1, "officer", hash(1, "officer")).follows(0, "1".repeat(64)))
                .isFalse();
    }

    @Test
    void charactersDoNotMoveFromOnePartToTheNext() {
        assertThat(AuditLine.hash(1, NOON, "ab", "c", "", null, "{}", "e", BEFORE))
                .isNotEqualTo(AuditLine.hash(1, NOON, "a", "bc", "", null, "{}", "e", BEFORE));
    }

    private static String hash(long id, String actor) {
        return AuditLine.hash(id, NOON, actor, "SignedIn", "", null, "{}", "e", BEFORE);
    }

    private static AuditLine line(long id, String actor, String hash) {
        return new AuditLine(id, NOON, actor, "SignedIn", "", null, "{}", "e", BEFORE, hash);
    }
}
