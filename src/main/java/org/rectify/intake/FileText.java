package org.rectify.intake;

import java.util.List;
import org.rectify.intake.UnreadableFile.Reason;
import org.springframework.stereotype.Component;

/** The text of a file, whatever its kind; the kind is told by its content, never by its name. */
@Component
class FileText {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final int MAX_CHARACTERS = 200_000;

    private final List<TextReader> readers = List.of(new PlainTextReader(), new DocxReader());

    /**
     * @param name the file's name, asked only when text might be markdown or a web page
     * @throws UnreadableFile with the reason when the file cannot be read
     */
    String textOf(byte[] file, String name) {
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        if (file.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        String type = FileType.of(file, name);
        String text = readers.stream()
                .filter(reader -> reader.reads(type))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_TYPE))
                .read(file);
        return checked(text);
    }

    /** Refuses text that is too long or blank; for pasted text too. */
    static String checked(String text) {
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF)) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return text;
    }
}
