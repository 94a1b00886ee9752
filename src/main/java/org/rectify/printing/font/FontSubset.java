package org.rectify.printing.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The characters of one font that a document uses. Each gets a glyph of its own, numbered in the order of first use, so that text
 * copied out of the document names the character that was typed even where the font draws two with one glyph.
 */
public final class FontSubset {

    /** What a composite glyph says of its parts (OpenType, glyf). */
    private static final int WORDS = 1;

    private static final int SCALED = 8;
    private static final int MORE = 0x20;
    private static final int SCALED_TWICE = 0x40;
    private static final int MATRIX = 0x80;

    private static final int LONG_OFFSETS = 1;

    private final FontFile font;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> points = new ArrayList<>();

    /** None of its characters yet. */
    public FontSubset(FontFile font) {
        this.font = font;
    }

    /** The font it is a part of. */
    public FontFile font() {
        return font;
    }

    /** The character's glyph number in the subset, from 1. */
    public int number(int point) {
        var number = numbers.get(point);
        if (number == null) {
            points.add(point);
            number = points.size();
            numbers.put(point, number);
        }
        return number;
    }

    /** The characters in the order of their numbers; the first has number 1. */
    public List<Integer> points() {
        return points;
    }

    /** The subset as PDF embeds it: outlines and measures, without a table of characters or names. */
    public byte[] embedded() {
        return file(false);
    }

    /** The subset as a font file of its own, with its characters and names. */
    public byte[] alone() {
        return file(true);
    }

    private byte[] file(boolean alone) {
        var glyphs = glyphs();
        var parts = new HashMap<Integer, Integer>();
        var outlines = new ByteArrayOutputStream(1 << 16);
        var places = new ArrayList<Integer>();
        // parts of composite glyphs are added behind as they turn up
        for (int i = 0; i < glyphs.size(); i++) {
            places.add(outlines.size());
            var outline = outline(glyphs.get(i), glyphs, parts);
            outlines.write(outline, 0, outline.length);
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        places.add(outlines.size());
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", ints(places));
        tables.put("hmtx", advances(glyphs));
        tables.put("head", set(set(font.table("head"), 50, LONG_OFFSETS), 8, 0, 0));
        tables.put("hhea", set(font.table("hhea"), 34, glyphs.size()));
        tables.put("maxp", set(font.table("maxp"), 4, glyphs.size()));
        for (var hint : List.of("cvt ", "fpgm", "prep")) {
            if (font.has(hint)) {
                tables.put(hint, font.table(hint));
            }
        }
        if (alone) {
            tables.put("cmap", characters());
            tables.put("name", font.table("name"));
            tables.put("OS/2", font.table("OS/2"));
            tables.put("post", ByteBuffer.allocate(32).putInt(0x30000).array());
        }
        return joined(tables);
    }

    private List<Integer> glyphs() {
        var glyphs = new ArrayList<Integer>(points.size() + 1);
        glyphs.add(0);
        points.forEach(point -> glyphs.add(font.glyph(point)));
        return glyphs;
    }

    private byte[] outline(int glyph, List<Integer> glyphs, Map<Integer, Integer> parts) {
        var outline = new byte[font.outlineLength(glyph)];
        System.arraycopy(font.bytes(), font.outlineStart(glyph), outline, 0, outline.length);
        if (outline.length > 0 && outline[0] < 0) {
            renumber(ByteBuffer.wrap(outline), glyphs, parts);
        }
        return outline;
    }

    /** A composite glyph names its parts by their numbers. */
    private static void renumber(ByteBuffer outline, List<Integer> glyphs, Map<Integer, Integer> parts) {
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            int part = outline.getShort(at + 2) & 0xFFFF;
            var number = parts.get(part);
            if (number == null) {
                number = glyphs.size();
                glyphs.add(part);
                parts.put(part, number);
            }
            outline.putShort(at + 2, number.shortValue());
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALED) != 0 ? 2 : (flags & SCALED_TWICE) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }

    private byte[] advances(List<Integer> glyphs) {
        var advances = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            advances.putShort((short) font.advance(glyph)).putShort((short) font.bearing(glyph));
        }
        return advances.array();
    }

    /** Format 12: runs of characters whose numbers run along. */
    private byte[] characters() {
        var sorted = new TreeMap<>(numbers);
        var table = ByteBuffer.allocate(12 + 16 + 12 * sorted.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * sorted.size());
        table.putInt(0).putInt(sorted.size());
        sorted.forEach((point, number) -> table.putInt(point).putInt(point).putInt(number));
        return table.array();
    }

    private static byte[] joined(TreeMap<String, byte[]> tables) {
        int start = 12 + 16 * tables.size();
        int length =
                start + tables.values().stream().mapToInt(FontSubset::padded).sum();
        var file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x10000).putShort((short) tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int place = start;
        for (var table : tables.entrySet()) {
            file.put(table.getKey().getBytes(US_ASCII));
            file.putInt(sum(ByteBuffer.wrap(table.getValue()), table.getValue().length));
            file.putInt(place).putInt(table.getValue().length);
            place += padded(table.getValue());
        }
        int head = start;
        place = start;
        for (var table : tables.entrySet()) {
            head = table.getKey().equals("head") ? place : head;
            file.put(place, table.getValue());
            place += padded(table.getValue());
        }
        file.putInt(head + 8, 0xB1B0AFBA - sum(file, length));
        return file.array();
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer bytes, int length) {
        int sum = 0;
        int at = 0;
        for (; at + 4 <= length; at += 4) {
            sum += bytes.getInt(at);
        }
        for (int shift = 24; at < length; at++, shift -= 8) {
            sum += (bytes.get(at) & 0xFF) << shift;
        }
        return sum;
    }

    private static byte[] ints(List<Integer> values) {
        var bytes = ByteBuffer.allocate(4 * values.size());
        values.forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] set(byte[] table, int place, int... values) {
        var bytes = ByteBuffer.wrap(table);
        for (int i = 0; i < values.length; i++) {
            bytes.putShort(place + 2 * i, (short) values[i]);
        }
        return table;
    }
}
