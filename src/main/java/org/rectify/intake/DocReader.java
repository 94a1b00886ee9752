package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The text of a .doc (Word 97 to 2003) and of a .wps, which WPS writes in the same format; the same as {@link DocxReader} reads
 * from a .docx.
 */
final class DocReader implements TextReader {

    /** The order in which the texts stand in the file (MS-DOC, 2.4.1). */
    private static final SubdocumentType[] ORDER = {
        SubdocumentType.MAIN,
        SubdocumentType.FOOTNOTE,
        SubdocumentType.HEADER,
        SubdocumentType.ANNOTATION,
        SubdocumentType.ENDNOTE,
        SubdocumentType.TEXTBOX,
        SubdocumentType.HEADER_TEXTBOX
    };

    private static final SubdocumentType[] BESIDE = {
        SubdocumentType.FOOTNOTE, SubdocumentType.ENDNOTE, SubdocumentType.HEADER, SubdocumentType.HEADER_TEXTBOX
    };

    private final Duration longest;

    DocReader(Duration longest) {
        this.longest = longest;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(FileType.DOC);
    }

    @Override
    public String read(byte[] file) {
        var budget = new Budget(longest);
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DocLimits.check(container.getRoot());
            budget.check();
            try (var document = new HWPFDocument(container)) {
                budget.check();
                return text(document, budget);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableFile(Reason.OLD_FORMAT, e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    private static String text(HWPFDocument document, Budget budget) {
        var transcript = new Transcript();
        var boxes = new DocBoxes(document, range(document, SubdocumentType.TEXTBOX), budget);
        var lists = new DocLists(document.getListTables());
        new DocStory(range(document, SubdocumentType.MAIN), lists, boxes, budget).read(transcript::paragraph);
        boxes.rest().forEach(transcript::paragraph);
        for (var beside : BESIDE) {
            new DocStory(range(document, beside), lists, null, budget).read(transcript::aside);
        }
        return transcript.text();
    }

    private static Range range(HWPFDocument document, SubdocumentType part) {
        int start = 0;
        for (var before : ORDER) {
            int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(before);
            if (before == part) {
                int end = Math.min(start + length, document.characterLength());
                return start < end ? new Range(start, end, document) : new Range(0, 0, document);
            }
            start += length;
        }
        throw new IllegalArgumentException(part.name());
    }
}
