package org.rectify.job;

import java.time.Clock;
import java.time.Duration;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a job to who started it, and to nobody else; forgets it after a week. */
@Service
@Transactional(readOnly = true)
class JobService {

    static final Duration KEPT = Duration.ofDays(7);

    private final JobRepository jobs;
    private final JobStepRepository steps;
    private final JobFileRepository files;
    private final Access access;
    private final Clock clock;

    JobService(JobRepository jobs, JobStepRepository steps, JobFileRepository files, Access access, Clock clock) {
        this.jobs = jobs;
        this.steps = steps;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    JobView job(long id) {
        var job = own(id);
        return new JobView(
                id,
                job.kind(),
                job.subject(),
                job.back(),
                job.state(),
                job.lost(clock.instant()),
                job.total(),
                job.done(),
                job.failed(),
                steps.findByJobIdOrderById(id).stream().map(JobStep::line).toList(),
                files.nameOf(id).orElse(null));
    }

    JobFile file(long id) {
        own(id);
        return files.findById(id).orElseThrow(Refusal::hidden);
    }

    /** Several nodes may do it at once: each removes what is still there. */
    @Scheduled(cron = "0 50 3 * * *")
    @Transactional
    public int removeOld() {
        return jobs.deleteSilentSince(clock.instant().minus(KEPT));
    }

    private Job own(long id) {
        var me = access.current().id();
        return jobs.findById(id).filter(job -> job.isOf(me)).orElseThrow(Refusal::hidden);
    }
}
