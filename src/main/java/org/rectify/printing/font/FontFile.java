package org.rectify.printing.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font in memory: which characters it has, how wide they are, and where their outlines lie. Read once and shared by
 * all documents; nothing in it changes.
 */
public final class FontFile {

    /** The last plane with characters that are written ends here. */
    private static final int POINTS = 0x40000;

    private static final int BLOCK = 256;
    private static final int FULL_NAME = 4;
    private static final int POST_SCRIPT = 6;
    private static final Set<Integer> FAMILIES = Set.of(1, 16);

    private final String name;
    private final String postScriptName;
    private final Set<String> names;
    private final boolean own;
    private final int embedding;
    private final byte[] bytes;
    private final TreeMap<String, int[]> tables = new TreeMap<>();
    private final int[] outlines;
    private final int[] advances;
    private final int unitsPerEm;

    /** Glyph numbers by character, in blocks of 256; blocks without any are null. */
    private final short @Nullable [][] glyphs = new short[POINTS / BLOCK][];

    private FontFile(TrueTypeFont font, byte[] bytes, boolean own) throws IOException {
        this.bytes = bytes;
        this.own = own;
        this.names = names(font);
        this.postScriptName = clean(font.getName());
        this.name = own ? bestName(font) : font.getNaming().getFontFamily();
        this.embedding = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
        for (var table : font.getTables()) {
            tables.put(table.getTag(), new int[] {(int) table.getOffset(), (int) table.getLength()});
        }
        this.unitsPerEm = font.getUnitsPerEm();
        this.outlines = outlines(font);
        this.advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
        characters(font.getUnicodeCmapLookup());
    }

    /** One of the fonts that come along. */
    static FontFile free(String resource) {
        try (InputStream file = FontFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no font at " + resource);
            }
            var bytes = file.readAllBytes();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return new FontFile(font, bytes, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A font out of a folder of the user's.
     *
     * @param bytes the whole file, which may be a collection
     * @throws IOException when it has no quadratic outlines (glyf) or no table of characters
     */
    static FontFile own(TrueTypeFont font, byte[] bytes) throws IOException {
        if (font.getTableMap().get("glyf") == null || font.getTableMap().get("loca") == null) {
            throw new IOException("no TrueType outlines");
        }
        return new FontFile(font, bytes, true);
    }

    /** The name people know it by: the Chinese one where there is one. */
    public String name() {
        return name;
    }

    /** The name that programs know it by. */
    public String postScriptName() {
        return postScriptName;
    }

    /** Whether it is the user's, out of the folder. */
    public boolean own() {
        return own;
    }

    /** Whether the font goes by this name: in full, or as the upright member of a family of this name. */
    boolean named(String wanted) {
        return names.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** Why its licence bits (OS/2 fsType) keep it out of a document; null when they do not. */
    @Nullable
    String forbidden() {
        if ((embedding & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
            return "restricted";
        }
        if ((embedding & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0) {
            return "whole-only";
        }
        return (embedding & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0 ? "bitmap-only" : null;
    }

    /** The glyph of the character, 0 for none. */
    int glyph(int point) {
        short[] block = point < POINTS ? glyphs[point / BLOCK] : null;
        return block == null ? 0 : block[point % BLOCK] & 0xFFFF;
    }

    /** A glyph's advance in units of the em. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** How far its outline lies from its origin, in units of the em. */
    int bearing(int glyph) {
        int measured = shortAt(tables.get("hhea")[0] + 34);
        int both = Math.min(glyph, measured);
        return (short) shortAt(tables.get("hmtx")[0] + 4 * both + (glyph < measured ? 2 : 2 * (glyph - measured)));
    }

    /** How high the face reaches over the line, in thousandths of the size. */
    public int ascent() {
        return thousandths(tables.get("hhea")[0] + 4);
    }

    /** How deep it reaches below the line, negative. */
    public int descent() {
        return thousandths(tables.get("hhea")[0] + 6);
    }

    /** Left, bottom, right and top of all glyphs laid over each other, in thousandths of the size. */
    public List<Integer> box() {
        int head = tables.get("head")[0];
        return List.of(thousandths(head + 36), thousandths(head + 38), thousandths(head + 40), thousandths(head + 42));
    }

    private int thousandths(int place) {
        return Math.round((short) shortAt(place) * 1000f / unitsPerEm);
    }

    /** The character's advance in thousandths of the size; only for characters the font has. */
    public int width(int point) {
        return (int) Math.round(advances[glyph(point)] * 1000.0 / unitsPerEm);
    }

    /** The whole file; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** A copy of one table. */
    byte[] table(String tag) {
        var place = tables.get(tag);
        return Arrays.copyOfRange(bytes, place[0], place[0] + place[1]);
    }

    /** Where a glyph's outline starts in {@link #bytes()}. */
    int outlineStart(int glyph) {
        return tables.get("glyf")[0] + outlines[glyph];
    }

    /** How many bytes the outline has; none for a blank. */
    int outlineLength(int glyph) {
        return outlines[glyph + 1] - outlines[glyph];
    }

    private int[] outlines(TrueTypeFont font) throws IOException {
        var loca = tables.get("loca");
        boolean wide = shortAt(tables.get("head")[0] + 50) != 0;
        var starts = new int[font.getNumberOfGlyphs() + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] =
                    wide ? shortAt(loca[0] + 4 * i) << 16 | shortAt(loca[0] + 4 * i + 2) : 2 * shortAt(loca[0] + 2 * i);
        }
        return starts;
    }

    private int shortAt(int place) {
        return (bytes[place] & 0xFF) << 8 | bytes[place + 1] & 0xFF;
    }

    /** A character whose glyph has no ink is one that the font lacks, unless it is a blank. */
    private void characters(CmapLookup lookup) {
        for (int point = ' '; point < POINTS; point++) {
            int glyph = lookup.getGlyphId(point);
            if (glyph > 0 && glyph < advances.length && (outlineLength(glyph) > 0 || Character.isSpaceChar(point))) {
                if (glyphs[point / BLOCK] == null) {
                    glyphs[point / BLOCK] = new short[BLOCK];
                }
                glyphs[point / BLOCK][point % BLOCK] = (short) glyph;
            }
        }
    }

    private static Set<String> names(TrueTypeFont font) throws IOException {
        var names = new TreeSet<String>();
        boolean upright = font.getOS2Windows() == null || (font.getOS2Windows().getFsSelection() & 0x21) == 0;
        for (var named : font.getNaming().getNameRecords()) {
            int id = named.getNameId();
            if (id == FULL_NAME || id == POST_SCRIPT || upright && FAMILIES.contains(id)) {
                names.add(clean(named.getString()));
            }
        }
        return names;
    }

    private static String bestName(TrueTypeFont font) throws IOException {
        return font.getNaming().getNameRecords().stream()
                .filter(named -> named.getNameId() == FULL_NAME)
                .filter(named -> named.getPlatformId() == NameRecord.PLATFORM_WINDOWS)
                .map(named -> clean(named.getString()))
                .reduce((one, other) -> chinese(other) ? other : one)
                .orElse(clean(font.getName()));
    }

    private static boolean chinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String clean(@Nullable String name) {
        return name == null ? "" : name.replace("\0", "").strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
