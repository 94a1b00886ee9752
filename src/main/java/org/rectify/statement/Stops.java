package org.rectify.statement;

import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** The small marks around a heading: the ordinal before it and the stop after it. */
final class Stops {

    private static final int MARK = 60;
    private static final int STOP = 2;

    private Stops() {}

    /** The stop after an area's title; empty when the title stands on a line of its own. */
    static String area(@Nullable String stop) {
        return Texts.optional("stop", stop, STOP);
    }

    /** The stop after a heading as it was typed; null lets the page put one. */
    static @Nullable String stop(@Nullable String stop) {
        return stop == null ? null : Texts.optional("stop", stop, STOP);
    }

    /** The ordinal as it was typed; null lets the page number. */
    static @Nullable String mark(@Nullable String mark) {
        return mark == null ? null : Texts.optional("mark", mark, MARK);
    }
}
