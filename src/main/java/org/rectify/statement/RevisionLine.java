package org.rectify.statement;

import java.time.Instant;
import java.util.List;

/** A revision in a list; the text is read with {@link StatementService#revision}. */
public record RevisionLine(
        int number, Instant submittedAt, boolean withdrawn, String sha256, List<Acknowledgement> acknowledgedGaps) {}
