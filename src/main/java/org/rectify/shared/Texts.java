package org.rectify.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How text is taken in: exactly as typed but for line ends ({@code \n}) and a byte-order mark; lengths count code
 * points; a text of blanks alone is no text.
 */
public final class Texts {

    /** Longest title, name or heading, in code points. */
    public static final int LINE = 500;

    /** Longest passage, in code points. */
    public static final int PASSAGE = 20_000;

    /** Longest whole text, in code points. */
    public static final int WHOLE = 200_000;

    private static final int FINGERPRINT_BYTES = 8;

    private Texts() {}

    /** The text as it is kept: line ends unified, null as empty. */
    public static String tidy(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var unified = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unified.startsWith("\uFEFF") ? unified.substring(1) : unified;
    }

    /** The text, at most {@code max} code points long; it may be empty. */
    public static String optional(String path, @Nullable String text, int max) {
        var tidy = tidy(text);
        Refusal.unlessValid(length(tidy) <= max, path, "text.too-long", max, length(tidy));
        return tidy;
    }

    /** The text, at most {@code max} code points long; blank text is refused. */
    public static String required(String path, @Nullable String text, int max) {
        var tidy = optional(path, text, max);
        Refusal.unlessValid(!isBlank(tidy), path, "text.missing");
        return tidy;
    }

    /** Code points of the text. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** True when there is nothing but blanks, ideographic and no-break ones included. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.codePoints().allMatch(Texts::isBlank);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF;
    }

    /** A short name of exactly this text, to tell whether it has changed since it was read. */
    public static String fingerprint(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 2 * FINGERPRINT_BYTES);
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
