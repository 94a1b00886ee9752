package org.rectify.intake;

import java.time.Duration;
import java.util.List;
import org.rectify.intake.UnreadableFile.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The text of a file, whatever its kind; the kind is told by its content, never by its name. */
@Component
class FileText {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final int MAX_CHARACTERS = 200_000;

    private final List<TextReader> readers;

    @Autowired
    FileText() {
        this(Budget.LONGEST);
    }

    /** @param longest the time one file may take */
    FileText(Duration longest) {
        readers =
                List.of(new PlainTextReader(), new DocxReader(longest), new DocReader(longest), new PdfReader(longest));
    }

    /**
     * @param name the file's name, asked only when the content fits more than one kind
     * @throws UnreadableFile with the reason when the file cannot be read
     */
    String textOf(byte[] file, String name) {
        if (file.length > MAX_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        if (file.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return checked(read(file, name));
    }

    /** The parsers of others meet damaged bytes with all kinds of failures; here they become refusals. */
    private String read(byte[] file, String name) {
        try {
            String type = FileType.of(file, name);
            if (type.startsWith("text/") && file.length > PlainTextReader.MOST_BYTES) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG); // before it is decoded in several ways
            }
            return readers.stream()
                    .filter(reader -> reader.reads(type))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_TYPE))
                    .read(file);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (OutOfMemoryError e) { // one array too many asked for by a false length; what was read is free again
            throw new UnreadableFile(Reason.TOO_LARGE);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    /** Refuses text that is too long or blank; for pasted text too. */
    static String checked(String text) {
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
        if (text.codePoints().allMatch(FileText::blank)) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return text;
    }

    static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }
}
