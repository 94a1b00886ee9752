package org.rectify.printing;

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
    public Document print(PrintModel paper, Format format) {
        return checked(documents.of(composer.compose(paper), format));
    }

    /**
     * The table as PDF or DOCX; the same words give the same bytes.
     *
     * @throws Refusal when the file does not pass its check
     */
    public Document print(TablePaper paper, Format format) {
        var composition = tables.compose(paper);
        var bytes = switch (format) {
            case PDF -> tablePdf.write(composition);
            case DOCX -> tableDocx.write(composition);
            case OFD -> throw new IllegalArgumentException("tables are not written as OFD");
        };
        var check = TableCheck.of(bytes, format, composition);
        if (!check.passed()) {
            LOG.error("self-check of a table as {} failed: {}", format, check.faultNames());
        }
        return checked(new Document(bytes, check));
    }

    private static Document checked(Document document) {
        Refusal.unless(document.check().passed(), "printing.self.refused");
        return document;
    }
}
