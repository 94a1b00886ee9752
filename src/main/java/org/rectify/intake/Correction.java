package org.rectify.intake;

import org.jspecify.annotations.Nullable;

/**
 * One step of the reader of an import.
 *
 * @param start where the passage begins in the source
 * @param end where the passage ends; of a split, where the cut-out part ends; of a merger, where the second passage begins
 * @param role what the passage is, of a split what the cut-out part is; null keeps it
 * @param into start of the area title, problem or group title it belongs to; null where it stands
 * @param question the question that is answered, else null
 */
record Correction(
        @Nullable Kind kind,
        int start,
        int end,
        @Nullable PieceRole role,
        @Nullable Integer into,
        @Nullable String question) {

    enum Kind {
        ROLE,
        SPLIT,
        MERGE,
        ANSWER
    }

    Correction {
        kind = kind == null ? Kind.ROLE : kind; // as the first version wrote it
    }

    /** The passage is this, and belongs there. */
    static Correction role(int start, int end, PieceRole role, @Nullable Integer into) {
        return new Correction(Kind.ROLE, start, end, role, into, null);
    }

    /**
     * The passage around {@code from} is cut there, and at {@code to} when it reaches so far.
     *
     * @param role what the part from {@code from} to {@code to} is; null for the same as the whole
     */
    static Correction split(int from, int to, @Nullable PieceRole role) {
        return new Correction(Kind.SPLIT, from, to, role, null, null);
    }

    /** The passage that begins at {@code second} goes on with the one that begins at {@code first}. */
    static Correction merge(int first, int second) {
        return new Correction(Kind.MERGE, first, second, null, null, null);
    }

    /** The question needs no change. */
    static Correction answer(String question) {
        return new Correction(Kind.ANSWER, 0, 0, null, null, question);
    }
}
