package org.rectify.shared;

import java.time.Instant;

/**
 * A step that somebody took. An event is a record of ids, numbers and names of accounts; it carries no text of anybody,
 * for it is kept and shown to people who may not read that text.
 */
public interface DomainEvent {

    /** When the step was taken. */
    Instant at();
}
