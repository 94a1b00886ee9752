package org.rectify.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face cut down to the characters a paper uses, as a font file of its own. FontBox cuts the outlines; the table of characters is
 * written here, because FontBox's has no place for characters beyond U+FFFF, which names need.
 */
final class SubsetFont {

    /** What a reader needs to draw; without FontBox's table of characters and without glyph names. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "OS/2", "name", "cvt ", "fpgm", "prep", "gasp");

    private static final int VERSION = 0x00010000;
    private static final int HEAD_ADJUSTMENT = 8;
    private static final int WHOLE = 0xB1B0AFBA;

    private SubsetFont() {}

    /** The font file; the same face and characters give the same bytes. */
    static byte[] of(TrueTypeFont font, SortedSet<Integer> points) throws IOException {
        var subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addAll(points);
        var cut = new ByteArrayOutputStream(1 << 16);
        subsetter.writeToStream(cut);
        var tables = tables(cut.toByteArray());
        tables.put("cmap", characters(glyphs(font, points, subsetter)));
        // format 3: no glyph names
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return file(tables);
    }

    /** Which glyph of the cut font draws which character. */
    private static SortedMap<Integer, Integer> glyphs(
            TrueTypeFont font, SortedSet<Integer> points, TTFSubsetter subsetter) throws IOException {
        var now = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((after, before) -> now.put(before, after));
        var before = font.getUnicodeCmapLookup();
        var glyphs = new TreeMap<Integer, Integer>();
        for (int point : points) {
            glyphs.put(point, now.getOrDefault(before.getGlyphId(point), 0));
        }
        return glyphs;
    }

    private static SortedMap<String, byte[]> tables(byte[] file) {
        var tables = new TreeMap<String, byte[]>();
        var buffer = ByteBuffer.wrap(file);
        int count = buffer.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            var data = new byte[buffer.getInt(record + 12)];
            buffer.get(buffer.getInt(record + 8), data);
            tables.put(new String(file, record, 4, StandardCharsets.ISO_8859_1), data);
        }
        return tables;
    }

    /** A run of characters whose glyphs follow one another too. */
    private record Segment(int first, int last, int glyph) {}

    private static List<Segment> segments(SortedMap<Integer, Integer> glyphs) {
        var segments = new ArrayList<Segment>();
        int first = -2;
        int last = -2;
        int glyph = 0;
        for (var entry : glyphs.entrySet()) {
            if (entry.getKey() != last + 1 || entry.getValue() != glyph + last + 1 - first) {
                if (first >= 0) {
                    segments.add(new Segment(first, last, glyph));
                }
                first = entry.getKey();
                glyph = entry.getValue();
            }
            last = entry.getKey();
        }
        if (first >= 0) {
            segments.add(new Segment(first, last, glyph));
        }
        return segments;
    }

    /** The characters of the first plane for every reader (format 4), and all of them (format 12). */
    private static byte[] characters(SortedMap<Integer, Integer> glyphs) {
        var plane = plane(segments(glyphs.headMap(0xFFFF)));
        var all = segments(glyphs);
        var table = ByteBuffer.allocate(20 + plane.length + 16 + 12 * all.size());
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(20);
        table.putShort((short) 3).putShort((short) 10).putInt(20 + plane.length);
        table.put(plane);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * all.size());
        table.putInt(0).putInt(all.size());
        all.forEach(each ->
                table.putInt(each.first()).putInt(each.last()).putInt(each.glyph()));
        return table.array();
    }

    private static byte[] plane(List<Segment> segments) {
        // the table ends with a segment for U+FFFF that leads to no glyph
        var all = new ArrayList<>(segments);
        all.add(new Segment(0xFFFF, 0xFFFF, 0));
        int count = all.size();
        int power = Integer.highestOneBit(count);
        var table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        all.forEach(each -> table.putShort((short) each.last()));
        table.putShort((short) 0);
        all.forEach(each -> table.putShort((short) each.first()));
        all.forEach(each -> table.putShort((short) (each.glyph() - each.first())));
        return table.array();
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int power = Integer.highestOneBit(tables.size());
        int size = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            size += padded(table.length);
        }
        var file = ByteBuffer.allocate(size);
        file.putInt(VERSION).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        ByteBuffer.wrap(tables.get("head")).putInt(HEAD_ADJUSTMENT, 0);
        int place = 12 + 16 * tables.size();
        int head = place;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            var data = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(data)).putInt(place).putInt(data.length);
            file.put(place, data);
            head = table.getKey().equals("head") ? place : head;
            place += padded(data.length);
        }
        return file.putInt(head + HEAD_ADJUSTMENT, WHOLE - sum(file.array())).array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] data) {
        int sum = 0;
        for (int i = 0; i < data.length; i++) {
            sum += (data[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }
}
