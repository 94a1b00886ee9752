package org.rectify.printing;

import org.springframework.stereotype.Component;

/** Prints what other modules have put into words: letters as paragraphs, lists and forms as tables. */
@Component
public class Press {

    private final Composer composer;
    private final TableComposer tables;
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final TablePdfWriter tablePdf = new TablePdfWriter();
    private final TableDocxWriter tableDocx = new TableDocxWriter();

    Press(Composer composer) {
        this.composer = composer;
        this.tables = new TableComposer(composer);
    }

    /** The paper as a file; the same words give the same bytes. */
    public byte[] print(PrintModel paper, PaperFormat format) {
        var composition = composer.compose(paper);
        return format == PaperFormat.PDF ? pdf.write(composition) : docx.write(composition);
    }

    /** The paper as a file; the same words give the same bytes. */
    public byte[] print(TablePaper paper, PaperFormat format) {
        var composition = tables.compose(paper);
        return format == PaperFormat.PDF ? tablePdf.write(composition) : tableDocx.write(composition);
    }
}
