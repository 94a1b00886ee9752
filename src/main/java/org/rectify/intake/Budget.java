package org.rectify.intake;

import java.time.Duration;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The time one file may take. A reader asks at every piece it takes in, so that reading stops by itself: no thread is left
 * behind that goes on with a file nobody waits for.
 */
final class Budget {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private final long end;

    Budget(Duration time) {
        end = System.nanoTime() + time.toNanos(); // a stretch of time, not a time of day: no Clock is asked
    }

    /** @throws UnreadableFile when the time is over */
    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
    }
}
