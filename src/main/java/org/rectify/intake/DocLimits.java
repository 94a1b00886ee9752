package org.rectify.intake;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * Looks at a .doc's header (MS-DOC, 2.5) before it is read: how old it is, whether it is locked, and whether its tables are so
 * large that reading them would not end in time. The reader itself takes no limits.
 */
final class DocLimits {

    private static final int HEADER = 1024;
    private static final int WORD_97 = 0xA5EC;
    private static final int WORD_6 = 0xA5DC;
    private static final int FIRST_97 = 0x00C1;
    private static final int ENCRYPTED = 0x0100;
    /** Where the lengths of the seven texts stand, and the places and lengths of the tables. */
    private static final int TEXTS = 0x4C;

    private static final int TABLES = 0x9A;
    private static final int RUNS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int PIECES = 33;

    /** Pages of 512 bytes, each with the formats of up to 101 runs. */
    private static final int MOST_PAGES = 5_000;

    /** A text of the greatest length whose every other character looks different; each run takes about 1 KB for a moment. */
    private static final int MOST_RUNS = 150_000;

    private static final int FIRST_TABLE = 0x0200;

    /** A piece is a stretch of text that a quick save put elsewhere in the file. */
    private static final int MOST_PIECES = 4_000;

    private static final long MOST_STEPS = 2_000_000;

    private DocLimits() {}

    static void check(DirectoryNode root) throws IOException {
        byte[] header = new byte[HEADER];
        try (var stream = root.createDocumentInputStream("WordDocument")) {
            if (stream.read(header) < TABLES + 8 * (PIECES + 1)) {
                throw new UnreadableFile(Reason.BROKEN);
            }
        }
        check(header);
        if (runs(root, header, RUNS) + runs(root, header, PARAGRAPHS) > MOST_RUNS) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
    }

    /** How many runs the pages of a format table hold (MS-DOC, 2.9.33 and 2.9.174): the last byte of each page counts them. */
    private static long runs(DirectoryNode root, byte[] header, int table) throws IOException {
        boolean first = (LittleEndian.getUShort(header, 0x0A) & FIRST_TABLE) != 0;
        byte[] places = bytes(root, first ? "1Table" : "0Table");
        byte[] main = bytes(root, "WordDocument");
        long start = LittleEndian.getUInt(header, TABLES + 8 * table);
        long pages = (length(header, table) - 4) / 8;
        long runs = 0;
        for (long i = 0; i < pages && start + 4 * (pages + 1 + i) + 4 <= places.length; i++) {
            long page = LittleEndian.getUInt(places, (int) (start + 4 * (pages + 1 + i))) & 0x3FFFFF;
            runs += 512 * page + 511 < main.length ? main[(int) (512 * page + 511)] & 0xFF : 0;
        }
        return runs;
    }

    private static byte[] bytes(DirectoryNode root, String name) throws IOException {
        try (var stream = root.createDocumentInputStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static void check(byte[] header) {
        int sign = LittleEndian.getUShort(header, 0);
        if (sign == WORD_6 || sign == WORD_97 && LittleEndian.getUShort(header, 2) < FIRST_97) {
            throw new UnreadableFile(Reason.OLD_FORMAT);
        }
        if (sign != WORD_97) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        if ((LittleEndian.getUShort(header, 0x0A) & ENCRYPTED) != 0) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
        if (characters(header) > 2L * FileText.MAX_CHARACTERS) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
        long pages = length(header, RUNS) / 8 + length(header, PARAGRAPHS) / 8;
        long pieces = length(header, PIECES) / 12;
        if (pages > MOST_PAGES || pieces > MOST_PIECES || pages * pieces > MOST_STEPS) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
    }

    private static long characters(byte[] header) {
        long characters = 0;
        for (int i = 0; i < 8; i++) {
            int length = i == 3 ? 0 : LittleEndian.getInt(header, TEXTS + 4 * i);
            if (length < 0) {
                throw new UnreadableFile(Reason.BROKEN);
            }
            characters += length;
        }
        return characters;
    }

    private static long length(byte[] header, int table) {
        return LittleEndian.getUInt(header, TABLES + 8 * table + 4);
    }
}
