package org.rectify.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The embedded faces: which characters each has and how wide they are, and parsed fonts to embed. A parsed font serves one
 * document at a time (its reader keeps a position) and is then used again.
 */
final class Fonts {

    private static final int PLANE = 0x10000;

    /** Parsed fonts kept for each face; a set of faces takes about 20 MB. */
    private static final int MOST_IDLE = 2;

    private final Map<Face, short[]> widths = new ConcurrentHashMap<>();
    private final Map<Face, Deque<TrueTypeFont>> idle = new ConcurrentHashMap<>();

    /** Whether the face draws the character with a glyph of its own. */
    boolean has(Face face, int point) {
        return point < PLANE && widths(face)[point] >= 0;
    }

    /** The advance in thousandths of the size; only for characters the face has. */
    int width(Face face, int point) {
        return widths(face)[point];
    }

    /** The face that draws the character: the one wished for, else the first of the others that has it, else none ({@code null}). */
    @Nullable
    Face drawing(Face wish, int point) {
        return Stream.concat(Stream.of(wish), Arrays.stream(Face.values()))
                .filter(face -> has(face, point))
                .findFirst()
                .orElse(null);
    }

    /** Fonts for one document; closing gives them back. */
    Loan borrow() {
        return new Loan();
    }

    private short[] widths(Face face) {
        return widths.computeIfAbsent(face, this::measured);
    }

    private short[] measured(Face face) {
        try {
            var measured = new short[PLANE];
            Arrays.fill(measured, (short) -1);
            var font = parsed(face);
            var characters = font.getUnicodeCmapLookup();
            var taken = new BitSet();
            double em = font.getUnitsPerEm();
            for (int point = ' '; point < PLANE; point++) {
                int glyph = characters.getGlyphId(point);
                // a glyph serves one character only, else text copied out of the PDF would name the other
                if (glyph > 0 && !taken.get(glyph)) {
                    taken.set(glyph);
                    measured[point] = (short) Math.round(font.getAdvanceWidth(glyph) * 1000 / em);
                }
            }
            giveBack(face, font);
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Deque<TrueTypeFont> idle(Face face) {
        return idle.computeIfAbsent(face, any -> new ConcurrentLinkedDeque<>());
    }

    private static TrueTypeFont parsed(Face face) throws IOException {
        try (var file = Fonts.class.getResourceAsStream(face.resource())) {
            if (file == null) {
                throw new IllegalStateException("no font at " + face.resource());
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    private void giveBack(Face face, TrueTypeFont font) {
        if (idle(face).size() < MOST_IDLE) {
            idle(face).push(font);
        }
    }

    /** The fonts lent to one document. */
    final class Loan implements AutoCloseable {

        private final Map<Face, TrueTypeFont> lent = new EnumMap<>(Face.class);

        TrueTypeFont font(Face face) throws IOException {
            var font = lent.get(face);
            if (font == null) {
                font = idle(face).poll();
                lent.put(face, font == null ? parsed(face) : font);
            }
            return lent.get(face);
        }

        @Override
        public void close() {
            lent.forEach(Fonts.this::giveBack);
        }
    }
}
