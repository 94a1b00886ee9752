package org.rectify.job;

import org.rectify.shared.Refusal;

/** How far a job is; each call is kept at once, so that its page shows it and a stopped server leaves it behind. */
public interface Progress {

    /** So many things are to be done. */
    void total(int things);

    /**
     * One thing is done.
     *
     * @param name what it is called for the reader
     * @param message key of the sentence that says what came of it
     * @param url where it can be looked at, within the application; empty for nowhere
     */
    void done(String name, String message, String url, Object... args);

    /** One thing needs somebody's decision; else as {@link #done}. */
    void asked(String name, String message, String url, Object... args);

    /** One thing could not be done; the others go on. */
    void failed(String name, String message, Object... args);

    /** As {@link #failed(String, String, Object...)}, with the sentence of the refusal. */
    default void refused(String name, Refusal refusal) {
        failed(name, refusal.key(), refusal.args().toArray());
    }

    /** The file that the job makes; one at most. */
    void deliver(String name, String mediaType, byte[] content);
}
