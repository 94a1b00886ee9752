package org.rectify.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down what the program did wrong. Only types and places, never the messages of exceptions: a database quotes
 * the values it could not store, and a statement's text must not reach a log.
 */
@Component
class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int DEEPEST = 10;

    void note(Failure failure, Throwable cause) {
        if (failure.status().is5xxServerError()) {
            LOG.error("A request failed", withoutWords(cause, 0));
        } else {
            LOG.debug("A request was refused: {} {}", failure.status().value(), failure.code());
        }
    }

    static Throwable withoutWords(Throwable cause, int depth) {
        var next = cause.getCause();
        var copy = new Exception(
                cause.getClass().getName(),
                next == null || next == cause || depth == DEEPEST ? null : withoutWords(next, depth + 1));
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }
}
