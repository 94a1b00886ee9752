package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rectify.printing.typeset.Composition;

/**
 * Writes a composition as PDF: subset fonts embedded, tagged, with bookmarks and the metadata of PDF/A-2a and PDF/UA-1. The same
 * composition gives the same bytes.
 */
final class PdfWriter {

    /** The document as bytes. */
    byte[] write(Composition composition) {
        var model = composition.model();
        try (var file = new PdfFile(model.title(), model.author(), model.dated())) {
            file.add(composition);
            var bytes = new ByteArrayOutputStream(1 << 18);
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
