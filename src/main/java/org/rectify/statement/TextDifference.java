package org.rectify.statement;

/**
 * A text beside another one: what both begin with, what only this one has, what both end with.
 *
 * @param own may be empty
 */
record TextDifference(String head, String own, String tail) {

    /** What {@code text} has that {@code other} does not; never cuts a character in two. */
    static TextDifference of(String text, String other) {
        var head = 0;
        var most = Math.min(text.length(), other.length());
        while (head < most && text.charAt(head) == other.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        var tail = 0;
        while (tail < most - head && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(text.charAt(text.length() - tail))) {
            tail--;
        }
        var end = text.length() - tail;
        return new TextDifference(text.substring(0, head), text.substring(head, end), text.substring(end));
    }
}
