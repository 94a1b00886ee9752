package org.rectify.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RectifyTest
class JobsTests {

    @Autowired
    People people;

    @Autowired
    Jobs jobs;

    @Autowired
    JobService shown;

    @Autowired
    Access access;

    @Autowired
    MockMvcTester web;

    People.Team team;

    @BeforeEach
    void team() {
        team = people.team();
    }

    @Test
    void theWorkHasTheRightsOfWhoStartedIt() {
        var job = start(progress -> progress.done(access.current().name(), "job.outcome.DONE", ""));

        var ended = ended(job);

        assertThat(ended.lines())
                .extracting(JobView.Line::name)
                .containsExactly(team.secretariat().name());
    }

    @Test
    void oneThingThatFailsLeavesTheOthersAlone() {
        var job = start(progress -> {
            progress.total(2);
            progress.refused("甲", Refusal.of(Refusal.Kind.UNREADABLE, "intake.broken"));
            progress.done("乙", "job.outcome.DONE", "/statements");
        });

        var ended = ended(job);

        assertThat(ended.state()).isEqualTo(Job.State.DONE);
        assertThat(ended.done()).isEqualTo(2);
        assertThat(ended.failed()).isEqualTo(1);
    }

    @Test
    void workThatThrowsEndsTheJobAndKeepsWhatWasDone() {
        var job = start(progress -> {
            progress.done("甲", "job.outcome.DONE", "");
            throw new IllegalStateException("words that nobody may log");
        });

        var ended = ended(job);

        assertThat(ended.state()).isEqualTo(Job.State.FAILED);
        assertThat(ended.lines()).hasSize(1);
    }

    @Test
    void nobodyElseSeesAJob() {
        var job = start(progress -> {});

        assertThatThrownBy(() -> people.as(team.committee(), () -> shown.job(job)))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.HIDDEN);
    }

    @Test
    void thePageAsksAnewWhileTheJobRunsAndNoLonger() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var job = start(progress -> await(goOn));
        try {
            assertThat(web.get().uri("/jobs/{id}", job).with(secretariat()))
                    .bodyText()
                    .contains("hx-trigger=\"every 1s\"");
        } finally {
            goOn.countDown();
        }

        ended(job);

        assertThat(web.get().uri("/jobs/{id}", job).with(secretariat()))
                .bodyText()
                .doesNotContain("hx-trigger");
    }

    @Test
    void onlyAJobThatBrokeOffSaysSo() {
        var good = start(progress -> progress.done("甲", "job.outcome.DONE", ""));
        var broken = start(progress -> {
            throw new IllegalStateException();
        });
        ended(good);
        ended(broken);

        assertThat(web.get().uri("/jobs/{id}", good).with(secretariat()))
                .bodyText()
                .contains("已完成")
                .doesNotContain("中断", "等您确认");
        assertThat(web.get().uri("/jobs/{id}", broken).with(secretariat()))
                .bodyText()
                .contains("没有做完就中断了");
    }

    @Test
    void theFileIsHandedOutUnderItsName() {
        var job = start(
                progress -> progress.deliver("汇编.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8)));
        ended(job);

        var answer = web.get().uri("/jobs/{id}/file", job).with(secretariat()).exchange();

        assertThat(answer).hasStatusOk().bodyText().isEqualTo("%PDF");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("%E6%B1%87%E7%BC%96.pdf");
    }

    private long start(Work work) {
        return people.as(team.secretariat(), () -> jobs.start("booklet", "会议", "/meetings", work));
    }

    private JobView ended(long job) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !look(job).running());
        return look(job);
    }

    private JobView look(long job) {
        return people.as(team.secretariat(), () -> shown.job(job));
    }

    private RequestPostProcessor secretariat() {
        Account who = team.secretariat();
        return user(who.id().value()).roles("SECRETARIAT");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
