package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.TableComposition;
import org.rectify.printing.typeset.TablePapers;

/** The check of a table's file can fail, and does where it must. */
class TableCheckTests {

    private static final Composer COMPOSER = new Composer();
    private static final TableComposition LIST = COMPOSER.compose(TablePapers.list(5, 30));

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX"})
    void aFileAsItWasWrittenPasses(Format format) {
        assertThat(faults(written(LIST, format), format)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX"})
    void aFileWithAnotherWordFails(Format format) {
        var other = COMPOSER.compose(with(TablePapers.list(5, 30), TablePapers.row(31, "多出一行。")));

        assertThat(faults(written(other, format), format)).contains(format == Format.PDF ? "places" : "words");
    }

    @Test
    void aFileWithoutItsLastPageFails() {
        var shorter = COMPOSER.compose(TablePapers.list(5, 3));

        assertThat(faults(written(shorter, Format.PDF), Format.PDF)).contains("pages");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "DOCX"})
    void aFileThatIsNoneFails(Format format) {
        assertThat(faults(new byte[] {1, 2, 3}, format)).containsExactly("unreadable");
    }

    private static List<String> faults(byte[] file, Format format) {
        return TableCheck.of(file, format, LIST).faultNames();
    }

    private static byte[] written(TableComposition composition, Format format) {
        return format == Format.PDF
                ? new TablePdfWriter().write(composition)
                : new TableDocxWriter().write(composition);
    }

    private static TablePaper with(TablePaper paper, TableRow row) {
        List<TableRow> rows = new ArrayList<>(paper.rows());
        rows.add(row);
        return new TablePaper(
                paper.title(),
                paper.author(),
                paper.dated(),
                paper.sheet(),
                paper.captionLeft(),
                paper.captionRight(),
                paper.columns(),
                paper.heads(),
                rows,
                paper.notes());
    }
}
