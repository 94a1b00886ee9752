package org.rectify.job;

import java.time.Clock;
import java.util.List;
import org.rectify.job.JobStep.Outcome;
import org.rectify.organ.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how far a job is, each step in a transaction of its own: what the work rolls back, the log keeps. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobLog {

    private final JobRepository jobs;
    private final JobStepRepository steps;
    private final JobFileRepository files;
    private final Clock clock;

    JobLog(JobRepository jobs, JobStepRepository steps, JobFileRepository files, Clock clock) {
        this.jobs = jobs;
        this.steps = steps;
        this.files = files;
        this.clock = clock;
    }

    public long begin(AccountId owner, String kind, String subject, String back) {
        return jobs.save(new Job(owner, kind, subject, back, clock.instant())).id();
    }

    public void expect(long job, int things) {
        running(job).expect(things, clock.instant());
    }

    public void note(long job, String name, Outcome outcome, String message, String url, List<Object> args) {
        steps.save(new JobStep(job, name, outcome, message, url, args));
        running(job).count(outcome, clock.instant());
    }

    public void keep(long job, String name, String mediaType, byte[] content) {
        files.save(new JobFile(job, name, mediaType, content));
    }

    public void end(long job, Job.State how) {
        running(job).end(how, clock.instant());
    }

    private Job running(long job) {
        return jobs.findById(job).orElseThrow(() -> new IllegalStateException("no job " + job));
    }
}
