package org.rectify.printing.paper;

import java.util.List;

/**
 * A file to take away, with what came out when it was read again.
 *
 * @param bytes the file; shared, not to be changed
 * @param missing characters that the file shows as 〓, each once, because no face has them; none in a DOCX, which holds the true ones
 */
public record Document(byte[] bytes, SelfCheck check, List<String> missing) {

    /** A file that shows every character. */
    public Document(byte[] bytes, SelfCheck check) {
        this(bytes, check, List.of());
    }

    /** The same with the characters that a paper lacks, as far as its format shows them. */
    public Document lacking(List<String> characters) {
        return new Document(bytes, check, check.format() == Format.DOCX ? List.of() : characters);
    }
}
