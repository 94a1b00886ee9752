package org.rectify.printing.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that draw each face: the user's own where there is one, then the free one that comes along. Read once, at first use,
 * and shared by all documents.
 */
public final class Fonts {

    private static final Map<Face, FontFile> FREE = new ConcurrentHashMap<>();

    private final FontFolder folder;
    private final Map<Face, List<FontFile>> files = new ConcurrentHashMap<>();
    private final Map<Face, List<Face>> turns = new EnumMap<>(Face.class);

    /** Only the fonts that come along. */
    Fonts() {
        this(FontFolder.none());
    }

    /** The user's own fonts first, then those that come along. */
    public Fonts(FontFolder folder) {
        this.folder = folder;
        for (var face : Face.values()) {
            turns.put(face, face.inTurn());
        }
    }

    /** Whether the face draws the character with a glyph of its own. */
    boolean has(Face face, int point) {
        return found(face, point) != null;
    }

    /** The advance in thousandths of the size; only for characters the face has. */
    public int width(Face face, int point) {
        return file(face, point).width(point);
    }

    /** The font that draws the character in this face; only for characters the face has. */
    public FontFile file(Face face, int point) {
        var file = found(face, point);
        if (file == null) {
            throw new IllegalArgumentException(face + " does not draw " + Character.getName(point));
        }
        return file;
    }

    /** The face that draws the character: the one wished for, else the nearest of the others that has it, else none ({@code null}). */
    @Nullable
    public Face drawing(Face wish, int point) {
        for (var face : turns.get(wish)) {
            if (has(face, point)) {
                return face;
            }
        }
        return null;
    }

    private @Nullable FontFile found(Face face, int point) {
        for (var file : files.computeIfAbsent(face, this::filesOf)) {
            if (file.glyph(point) > 0) {
                return file;
            }
        }
        return null;
    }

    private List<FontFile> filesOf(Face face) {
        var found = new ArrayList<FontFile>();
        var own = folder.font(face);
        if (own != null) {
            found.add(own);
        }
        found.add(FREE.computeIfAbsent(face, any -> FontFile.free(any.resource())));
        return List.copyOf(found);
    }
}
