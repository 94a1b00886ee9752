package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check of a table's file can fail, and does where it must. */
class TableCheckTests {

    private static final TableComposer COMPOSER = new TableComposer(new Composer());
    private static final TableComposition LIST = COMPOSER.compose(TablePapers.list(5, 30));

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aFileAsItWasWrittenPasses(PaperFormat format) {
        assertThat(TableCheck.of(written(LIST, format), format, LIST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aFileWithAnotherWordFails(PaperFormat format) {
        var other = COMPOSER.compose(with(TablePapers.list(5, 30), TablePapers.row(31, "多出一行。")));

        assertThat(TableCheck.of(written(other, format), format, LIST))
                .contains(format == PaperFormat.PDF ? "places" : "words");
    }

    @Test
    void aFileWithoutItsLastPageFails() {
        var shorter = COMPOSER.compose(TablePapers.list(5, 3));

        assertThat(TableCheck.of(written(shorter, PaperFormat.PDF), PaperFormat.PDF, LIST))
                .contains("pages");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void aFileThatIsNoneFails(PaperFormat format) {
        assertThat(TableCheck.of(new byte[] {1, 2, 3}, format, LIST)).containsExactly("unreadable");
    }

    private static byte[] written(TableComposition composition, PaperFormat format) {
        return format == PaperFormat.PDF
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
