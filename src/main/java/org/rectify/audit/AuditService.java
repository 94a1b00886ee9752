package org.rectify.audit;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and verifies the trail, for the administrator alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
class AuditService {

    private final AuditRepository trail;

    AuditService(AuditRepository trail) {
        this.trail = trail;
    }

    /**
     * @param entries how many entries were found
     * @param intact true when every hash is right and the end of the chain is where it should be
     * @param firstBroken the entry where the chain breaks, or null
     */
    record Verification(
            long entries, boolean intact, @Nullable Long firstBroken) {}

    /**
     * Recomputes the chain from its beginning. Somebody who can write to the database could recompute it as well, so
     * note the last hash elsewhere from time to time.
     */
    public Verification verify() {
        var head = trail.head(); // entries that come later are not asked about
        var walk = new Walk();
        try (var lines = trail.inOrder()) {
            lines.takeWhile(line -> line.id() <= head.entries()).forEach(walk::next);
        }
        return walk.result(head);
    }

    /** The latest entries, the newest first. */
    public List<AuditLine> latest(int count) {
        return trail.latest(Limit.of(count));
    }

    /** Gives every entry to the reader, the oldest first. */
    public void each(Consumer<AuditLine> reader) {
        try (var lines = trail.inOrder()) {
            lines.forEach(reader);
        }
    }

    private static final class Walk {

        private static final String BEGINNING = "0".repeat(64);

        private long count;
        private String hash = BEGINNING;
        private @Nullable Long firstBroken;

        void next(AuditLine line) {
            if (firstBroken == null && !line.follows(count, hash)) {
                firstBroken = line.id();
            }
            count++;
            hash = line.hash();
        }

        Verification result(AuditHead head) {
            var atTheEnd = count == head.entries() && hash.equals(head.hash());
            if (firstBroken == null && !atTheEnd) {
                firstBroken = count + 1;
            }
            return new Verification(count, firstBroken == null, firstBroken);
        }
    }
}
