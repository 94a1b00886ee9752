package org.rectify.intake;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The text layer of a PDF: lines joined to paragraphs, table rows kept, page numbers, running heads and footnotes set aside
 * where they stand.
 */
final class PdfReader implements TextReader {

    static {
        FontMappers.set(new PdfFonts()); // PDFBox would look through every font of the machine for their shapes
    }

    private final Duration longest;

    PdfReader(Duration longest) {
        this.longest = longest;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(FileType.PDF);
    }

    @Override
    public String read(byte[] file) {
        var budget = new Budget(longest);
        try (var document = PdfFile.open(file, budget)) {
            var pages = new PdfPages(budget).of(document);
            if (pages.stream().allMatch(PdfPage::isEmpty)) {
                throw new UnreadableFile(Reason.NO_TEXT);
            }
            var transcript = new Transcript();
            new PdfLayout(pages).write(transcript);
            return transcript.text();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, e);
        } catch (IOException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableFile refused) {
                    throw refused;
                }
            }
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }
}
