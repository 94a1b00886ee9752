package org.rectify.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes an import 30 days after a statement was made of it: until then one can look up what the file said. A file that nobody was
 * named for goes 30 days after it came.
 */
@Component
class ImportClearance {

    static final Duration KEPT = Duration.ofDays(30);

    private final ImportDraftRepository drafts;
    private final StrayFileRepository strays;
    private final Clock clock;

    ImportClearance(ImportDraftRepository drafts, StrayFileRepository strays, Clock clock) {
        this.drafts = drafts;
        this.strays = strays;
        this.clock = clock;
    }

    /** Several nodes may do it at once: each removes what is still there. */
    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    public int removeUsed() {
        var before = clock.instant().minus(KEPT);
        return drafts.deleteUsedBefore(before) + strays.deleteTakenBefore(before);
    }

    @Configuration
    @EnableScheduling
    static class Schedule {}
}
