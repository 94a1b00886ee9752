package org.rectify.printing;

import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.typeset.Composer;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Prints what other modules have put into words: letters as paragraphs, lists and forms as tables. Every file is read again before
 * it leaves; one that is not what it should be is refused.
 */
@Component
public class Press {

    private final Composer composer;
    private final Documents documents;

    Press(Composer composer, Documents documents) {
        this.composer = composer;
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
        return checked(documents.of(composer.compose(paper), format));
    }

    private static Document checked(Document document) {
        Refusal.unless(document.check().passed(), "printing.self.refused");
        return document;
    }
}
