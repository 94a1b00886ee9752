package org.rectify.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rectify.organ.AccountId;

class JobTests {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aRunningJobThatIsSilentForTooLongIsLost() {
        var job = new Job(new AccountId("secretariat"), "booklet", "会议", "/meetings", START);

        assertThat(job.lost(START.plus(Job.SILENCE))).isFalse();
        assertThat(job.lost(START.plus(Job.SILENCE).plusSeconds(1))).isTrue();
    }

    @Test
    void aJobThatEndedIsNeverLost() {
        var job = new Job(new AccountId("secretariat"), "booklet", "会议", "/meetings", START);

        job.end(Job.State.DONE, START);

        assertThat(job.lost(START.plus(Job.SILENCE).plusSeconds(1))).isFalse();
    }

    @Test
    void moreThingsThanExpectedRaiseTheTotal() {
        var job = new Job(new AccountId("secretariat"), "booklet", "会议", "/meetings", START);
        job.expect(1, START);

        job.count(JobStep.Outcome.DONE, START);
        job.count(JobStep.Outcome.FAILED, START);

        assertThat(job.total()).isEqualTo(2);
        assertThat(job.failed()).isEqualTo(1);
    }
}
