package org.rectify.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.shared.Refusal;

class RegisteredAccountTests {

    private static final Instant NOON =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC).instant();

    private final RegisteredAccount account = new RegisteredAccount(
            new AccountId("officer"), "林知行", "镇长", new Organ("示例镇"), "hash", Set.of(Role.OFFICER));

    @Test
    void fiveWrongPasswordsCostNothing() {
        fail(5);

        assertThat(account.lockedAt(NOON)).isFalse();
    }

    @Test
    void theSixthWrongPasswordDelaysTheNextTry() {
        fail(6);

        assertThat(account.lockedAt(NOON.plusSeconds(29))).isTrue();
        assertThat(account.lockedAt(NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void eachFurtherWrongPasswordDoublesTheDelay() {
        fail(8);

        assertThat(account.lockedAt(NOON.plusSeconds(119))).isTrue();
        assertThat(account.lockedAt(NOON.plusSeconds(120))).isFalse();
    }

    @Test
    void theDelayStaysUnderTwentyMinutes() {
        fail(100);

        assertThat(account.lockedAt(NOON.plus(Duration.ofMinutes(20)))).isFalse();
    }

    @Test
    void anotherPasswordEndsTheDelay() {
        fail(20);

        account.changePassword("another hash");

        assertThat(account.lockedAt(NOON)).isFalse();
    }

    @Test
    void nobodyIsWithoutARole() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> account.take(Set.of()))
                .withMessage("account.roles.missing");
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> account.noteFailure(NOON));
    }
}
