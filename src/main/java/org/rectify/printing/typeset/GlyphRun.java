package org.rectify.printing.typeset;

import java.util.Arrays;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.FontFile;
import org.rectify.printing.font.Fonts;

/**
 * Characters drawn in one face at one size, each at its own place.
 *
 * @param typed what the paper says here
 * @param drawn what is seen; differs from {@code typed} only where no face has the character
 * @param word whether it is set with the natural advances of its face
 * @param from where the first character starts, in points from the page's left edge
 * @param starts where each code point of {@code drawn} starts, in points; not to be changed
 * @param end where the last one ends
 */
public record GlyphRun(
        String typed, String drawn, Face face, double size, boolean strong, boolean word, double[] starts, double end) {

    /** What is seen where no face has a character (下空: the geta mark); never an empty box. */
    public static final String STAND_IN = "〓";

    /** Parts of a word that are nearer than this touch, in points. */
    private static final double CLOSE = 0.001;

    /** Where it starts, in points from the page's left edge. */
    public double from() {
        return starts[0];
    }

    /** The font that draws it, from end to end. */
    public FontFile font(Fonts fonts) {
        return fonts.file(face, drawn.codePointAt(0));
    }

    /** Whether a stand-in is drawn for what no face has. */
    public boolean replaced() {
        return !typed.equals(drawn);
    }

    /** Whether the other run can be drawn in one go with this one. */
    boolean joins(GlyphRun next) {
        return face == next.face
                && size == next.size
                && strong == next.strong
                && word == next.word
                && (!word || Math.abs(end - next.from()) < CLOSE && !typed.equals(" ") && !next.typed.equals(" "))
                && replaced() == next.replaced();
    }

    GlyphRun and(GlyphRun next) {
        var all = Arrays.copyOf(starts, starts.length + next.starts.length);
        System.arraycopy(next.starts, 0, all, starts.length, next.starts.length);
        return new GlyphRun(typed + next.typed, drawn + next.drawn, face, size, strong, word, all, next.end);
    }
}
