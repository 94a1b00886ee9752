package org.rectify.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/** Text and markdown in UTF-8, UTF-16 or GB18030, with or without byte order mark. */
final class PlainTextReader implements TextReader {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("text/") && !mediaType.equals("text/html") && !mediaType.equals("text/calendar");
    }

    @Override
    public String read(byte[] file) {
        String text = decoded(file);
        if (text == null) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        return text;
    }

    static boolean looksLikeText(byte[] file) {
        return decoded(file) != null;
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
        return strict(file, 0, GB18030);
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
