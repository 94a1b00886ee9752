package org.rectify.job;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.rectify.job.JobStep.Outcome;
import org.rectify.organ.Access;
import org.rectify.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Starts work that goes on behind the request. */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** At once on one node; more wait, so that a large meeting never takes the pages' breath away. */
    private static final int AT_ONCE = 1;

    private static final int WAITING = 50;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Jobs::thread);

    private final JobLog log;
    private final Access access;

    Jobs(JobLog log, Access access) {
        this.log = log;
        this.access = access;
    }

    /**
     * Starts the work with the rights of who is signed in.
     *
     * @param kind what it does, such as {@code booklet}; messages {@code job.kind.<kind>} name it
     * @param subject what it is about, in the reader's words
     * @param back where it was started, a path within the application
     * @return its id; its page is {@code /jobs/<id>}
     * @throws Refusal when too many are waiting
     */
    public long start(String kind, String subject, String back, Work work) {
        Refusal.unless(workers.getQueue().remainingCapacity() > 0, "job.busy");
        long id = log.begin(access.current().id(), kind, subject, back);
        try {
            workers.execute(new DelegatingSecurityContextRunnable(() -> run(id, work)));
        } catch (RejectedExecutionException full) {
            log.end(id, Job.State.FAILED);
            throw Refusal.of(Refusal.Kind.CONFLICT, "job.busy");
        }
        return id;
    }

    private void run(long id, Work work) {
        try {
            work.run(new Steps(id));
            log.end(id, Job.State.DONE);
        } catch (Refusal refusal) {
            log.note(id, "", Outcome.FAILED, refusal.key(), "", refusal.args());
            log.end(id, Job.State.FAILED);
        } catch (RuntimeException | Error broken) {
            // the type only: what an exception says may quote somebody's text
            LOG.error("Job {} broke off: {}", id, broken.getClass().getName());
            log.end(id, Job.State.FAILED);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    }

    private final class Steps implements Progress {

        private final long job;

        private Steps(long job) {
            this.job = job;
        }

        @Override
        public void total(int things) {
            log.expect(job, things);
        }

        @Override
        public void done(String name, String message, String url, Object... args) {
            log.note(job, name, Outcome.DONE, message, url, List.of(args));
        }

        @Override
        public void asked(String name, String message, String url, Object... args) {
            log.note(job, name, Outcome.ASKED, message, url, List.of(args));
        }

        @Override
        public void failed(String name, String message, Object... args) {
            log.note(job, name, Outcome.FAILED, message, "", List.of(args));
        }

        @Override
        public void deliver(String name, String mediaType, byte[] content) {
            log.keep(job, name, mediaType, content);
        }
    }
}
