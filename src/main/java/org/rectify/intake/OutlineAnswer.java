package org.rectify.intake;

/**
 * What a reader said: this area or group of an import is that part of the meeting's outline. It goes by the place of the title in
 * the source, which stays the same whatever is corrected before it.
 *
 * @param start where the title begins in the source
 * @param ordinal of the outline; 0 for a part that the outline lacks
 */
record OutlineAnswer(long meeting, Kind kind, int start, int ordinal) {

    enum Kind {
        AREA,
        GROUP
    }
}
