package org.rectify.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page shows it.
 *
 * @param kind what it does; names its messages
 * @param subject what it is about
 * @param back where it was started
 * @param lost whether it will never end, because the server it ran on has stopped
 * @param file name of the file it made, or null
 */
record JobView(
        long id,
        String kind,
        String subject,
        String back,
        Job.State state,
        boolean lost,
        int total,
        int done,
        int failed,
        List<Line> lines,
        @Nullable String file) {

    /** What became of one thing. */
    record Line(String name, JobStep.Outcome outcome, String message, List<Object> args, String url) {}

    public boolean running() {
        return state == Job.State.RUNNING && !lost;
    }

    /** How many things wait for a decision. */
    public long asked() {
        return lines.stream()
                .filter(line -> line.outcome() == JobStep.Outcome.ASKED)
                .count();
    }
}
