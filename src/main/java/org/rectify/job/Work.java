package org.rectify.job;

/** What a job does; it runs with the rights of who started it, in no transaction of its own. */
@FunctionalInterface
public interface Work {

    /** Does it and tells of each thing as it is done. What is thrown ends the job as failed. */
    void run(Progress progress);
}
