package org.rectify.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/** Text and markdown in UTF-8, UTF-16, GB18030 or Big5, with or without byte order mark. */
final class PlainTextReader implements TextReader {

    /** The longest text, every character of four bytes, and its line ends. */
    static final int MOST_BYTES = 5 * FileText.MAX_CHARACTERS;

    private static final int SAMPLE = 4096;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("text/") && !mediaType.equals("text/html") && !mediaType.equals("text/calendar");
    }

    @Override
    public String read(byte[] file) {
        String text = decoded(unpadded(file));
        if (text == null) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        return text;
    }

    static boolean looksLikeText(byte[] file) {
        return decoded(unpadded(file.length > MOST_BYTES ? Arrays.copyOf(file, SAMPLE) : file)) != null;
    }

    /** Without the zeros and the end sign (Ctrl Z) that old programs fill a file up with. */
    private static byte[] unpadded(byte[] file) {
        int end = file.length;
        while (end > 0 && (file[end - 1] == 0 || file[end - 1] == 0x1A)) {
            end--;
        }
        boolean wide = end % 2 == 1 && end < file.length && file.length % 2 == 0; // half a character of UTF-16LE
        return end == file.length ? file : Arrays.copyOf(file, wide && file[end] == 0 ? end + 1 : end);
    }

    /** The text by the first encoding that fits without a fault, or null. */
    private static @Nullable String decoded(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return strict(file, 3, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return strict(file, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return strict(file, 2, StandardCharsets.UTF_16BE);
        }
        String utf8 = strict(file, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = file.length % 2 == 0 ? strict(file, 0, charset) : null;
            if (text != null && mostlyChinese(text)) {
                return text;
            }
        }
        String simplified = strict(file, 0, GB18030);
        String traditional = strict(file, 0, BIG5);
        return traditional != null && usual(traditional, BIG5) && !usual(simplified, GB18030)
                ? traditional
                : simplified;
    }

    /**
     * Whether nearly all Chinese characters of the text are everyday ones. Every byte pair of Big5 is one of GB18030 too, but
     * then of a rare character: half of its pairs lie where GB 2312 has none.
     */
    private static boolean usual(@Nullable String text, Charset charset) {
        if (text == null) {
            return false;
        }
        int chinese = 0;
        int everyday = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x2000) {
                var bytes = String.valueOf(c).getBytes(charset);
                int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
                chinese++;
                everyday += everyday(code, charset) ? 1 : 0;
            }
        }
        return everyday * 20 >= chinese * 19;
    }

    /** Signs and the first level of GB 2312, or of Big5. */
    private static boolean everyday(int code, Charset charset) {
        return charset == BIG5
                ? code >= 0xA140 && code <= 0xC67E
                : (code & 0xFF) >= 0xA1 && (code >= 0xA1A1 && code <= 0xA3FE || code >= 0xB0A1 && code <= 0xD7F9);
    }

    private static boolean starts(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] file, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            return text.chars().anyMatch(PlainTextReader::control) ? null : text;
        } catch (CharacterCodingException e) {
            return null; // another encoding may fit
        }
    }

    /** Control characters that no text holds. */
    private static boolean control(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A || c == 0xFFFF;
    }

    private static boolean mostlyChinese(String text) {
        long known = text.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF
                        || c >= 0x3000 && c <= 0x303F
                        || c >= 0xFF00
                        || c < 0x80
                        || c >= 0x2010 && c <= 0x2030)
                .count();
        return known * 10 >= text.length() * 9L;
    }
}
