package org.rectify.printing;

import java.util.List;
import org.rectify.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints what other modules have put into words: letters as paragraphs, lists and forms as tables. Every file is read again before
 * it leaves; one that is not what it should be is refused.
 */
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Composer composer;
    private final TableComposer tables;
    private final Documents documents;
    private final TablePdfWriter tablePdf = new TablePdfWriter();
    private final TableDocxWriter tableDocx = new TableDocxWriter();

    Press(Composer composer, Documents documents) {
        this.composer = composer;
        this.tables = new TableComposer(composer);
        this.documents = documents;
    }

    /**
     * The paper as a file; the same words give the same bytes.
     *
     * @throws Refusal when the file does not pass its check
     */
    public byte[] print(PrintModel paper, PaperFormat format) {
        var document = documents.of(composer.compose(paper), format == PaperFormat.PDF ? Format.PDF : Format.DOCX);
        refuse(document.check().faults().stream().map(SelfCheck.Fault::name).toList());
        return document.bytes();
    }

    /**
     * The paper as a file; the same words give the same bytes.
     *
     * @throws Refusal when the file does not pass its check
     */
    public byte[] print(TablePaper paper, PaperFormat format) {
        var composition = tables.compose(paper);
        var bytes = format == PaperFormat.PDF ? tablePdf.write(composition) : tableDocx.write(composition);
        var faults = TableCheck.of(bytes, format, composition);
        if (!faults.isEmpty()) {
            LOG.error("self-check of a table as {} failed: {}", format, faults);
        }
        refuse(faults);
        return bytes;
    }

    private static void refuse(List<String> faults) {
        Refusal.unless(faults.isEmpty(), "printing.self.refused");
    }
}
