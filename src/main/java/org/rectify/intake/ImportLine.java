package org.rectify.intake;

import java.time.Instant;

/** An unfinished import in a list. */
record ImportLine(long id, String name, Instant changedAt) {}
