package org.rectify.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes an import 30 days after a statement was made of it: until then one can look up what the file said. */
@Component
class ImportClearance {

    static final Duration KEPT = Duration.ofDays(30);

    private final ImportDraftRepository drafts;
    private final Clock clock;

    ImportClearance(ImportDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Several nodes may do it at once: each removes what is still there. */
    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    public int removeUsed() {
        return drafts.deleteUsedBefore(clock.instant().minus(KEPT));
    }

    @Configuration
    @EnableScheduling
    static class Schedule {}
}
