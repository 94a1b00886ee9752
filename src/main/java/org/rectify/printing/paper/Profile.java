package org.rectify.printing.paper;

import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/**
 * What a unit's own rule may change about its papers. Everything else stays as GB/T 9704—2012 has it; {@link #STANDARD} changes
 * nothing.
 *
 * @param pageNumbers where page numbers stand (7.5: at the outer edge)
 * @param firstPageNumbered whether page 1 shows its number (7.5: every page does)
 * @param level2Strong whether headings of the second level are bold (7.3.3 asks for 楷体 only; bold is habit)
 * @param byline what stands below the title (not in the standard; habit)
 * @param bylineBracketed whether the byline stands in brackets
 * @param date where the day stands (7.3.5.2: at the end, below the signature)
 * @param pitch from line to line in points, 24 to 40 by twentieths; null for 22 lines that fill the type area (5.2.3)
 */
public record Profile(
        PageNumbers pageNumbers,
        boolean firstPageNumbered,
        boolean level2Strong,
        Byline byline,
        boolean bylineBracketed,
        DatePlace date,
        @Nullable Double pitch) {

    /** GB/T 9704—2012 without a change, and what the officer typed where the standard leaves it open. */
    public static final Profile STANDARD =
            new Profile(PageNumbers.OUTER, true, false, Byline.AS_TYPED, false, DatePlace.AS_TYPED, null);

    /** A title of 22 points needs a little more than itself. */
    public static final int CLOSEST = 24;

    public static final int WIDEST = 40;

    /** The type area's height and the standard's pitch, in Word's twentieths of a point: 22 × 580 would not fit. */
    private static final int HEIGHT_TWENTIETHS = 12756;

    private static final int STANDARD_TWENTIETHS = 579;

    /** Where page numbers stand. */
    public enum PageNumbers {
        /** Odd pages right, even pages left, one character in (7.5). */
        OUTER,
        CENTRED
    }

    /** What stands below the title. */
    public enum Byline {
        AS_TYPED,
        /** The officer's name alone. */
        NAME,
        UNIT_AND_NAME,
        NONE
    }

    /** Where the day stands; once, unless it is left as it was typed. */
    public enum DatePlace {
        AS_TYPED,
        /** On the line below the signature (7.3.5.2). */
        END,
        BELOW_TITLE
    }

    public Profile {
        Refusal.unlessValid(pitch == null || settable(pitch), "pitch", "printing.profile.pitch.range", CLOSEST, WIDEST);
    }

    private static boolean settable(double pitch) {
        return pitch >= CLOSEST && pitch <= WIDEST && Math.abs(pitch * 20 - Math.rint(pitch * 20)) < 1e-6;
    }

    /** Whether it changes nothing. */
    public boolean standard() {
        return equals(STANDARD);
    }

    /** Lines to the page: as many of this pitch as the type area holds. */
    public int lines() {
        return pitch == null ? Grid.LINES : HEIGHT_TWENTIETHS / pitchTwentieths();
    }

    /** From line to line as Word counts it, in twentieths of a point. */
    public int pitchTwentieths() {
        return pitch == null ? STANDARD_TWENTIETHS : (int) Math.rint(pitch * 20);
    }

    /** From line to line, in points. */
    public double pitchPoints() {
        return pitch == null ? Grid.PITCH : pitch;
    }

    /** The baseline of a line (from 0) for a size, in points from the page's upper edge. */
    public double baseline(int slot, double size) {
        return Grid.TOP + (slot + 0.5) * pitchPoints() + Grid.SINK * size;
    }

    /** Whether this page shows its number. */
    public boolean numbers(int page) {
        return firstPageNumbered || page > 1;
    }
}
