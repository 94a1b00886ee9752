package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Papers;

class BookletTests {

    private static final Composer COMPOSER = new Composer();
    private static final Pattern CONTENTS_LINE = Pattern.compile("(第.+?号)…* ?…*(\\d+)\\s*");

    @Test
    void theContentsTellThePageOnWhichEachPaperStarts() throws IOException {
        try (var pdf = booklet(5)) {
            var lines = CONTENTS_LINE.matcher(text(pdf, 1)).results().toList();

            assertThat(lines).hasSize(5);
            for (var line : lines) {
                assertThat(text(pdf, Integer.parseInt(line.group(2)))).contains(line.group(1) + "的材料");
            }
        }
    }

    @Test
    void eachPaperStartsOnARightHandPage() throws IOException {
        try (var pdf = booklet(5)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                boolean first = text(pdf, page).contains("号的材料");
                assertThat(first && page % 2 == 0).as("page %d", page).isFalse();
            }
        }
    }

    @Test
    void pagesAreNumberedThroughAndBlankOnesBearNoNumber() throws IOException {
        try (var pdf = booklet(3)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                assertThat(text.isBlank() || text.contains("— " + page + " —"))
                        .as("page %d", page)
                        .isTrue();
            }
        }
    }

    @Test
    void contentsOfMoreThanOnePageStillTellTheTruth() throws IOException {
        try (var pdf = booklet(50)) {
            var lines = CONTENTS_LINE
                    .matcher(text(pdf, 1) + text(pdf, 2) + text(pdf, 3))
                    .results()
                    .toList();

            assertThat(lines).hasSize(50);
            var last = lines.get(49);
            assertThat(text(pdf, Integer.parseInt(last.group(2)))).contains(last.group(1) + "的材料");
        }
    }

    @Test
    void eachPaperHasABookmarkWithItsHeadingsBelow() throws IOException {
        try (var pdf = booklet(2)) {
            var names = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));

            assertThat(names).containsExactly("目录", "第1号", "第2号");
        }
    }

    @Test
    void theSamePapersGiveTheSameBytes() {
        assertThat(bytes(4)).isEqualTo(bytes(4));
    }

    private static PDDocument booklet(int papers) throws IOException {
        return Loader.loadPDF(bytes(papers));
    }

    private static byte[] bytes(int papers) {
        var entries = new ArrayList<Booklet.Entry>();
        for (int number = 1; number <= papers; number++) {
            var name = "第" + number + "号";
            var paragraphs = new ArrayList<PrintParagraph>();
            paragraphs.add(PrintParagraph.of(Role.TITLE, name + "的材料"));
            paragraphs.add(PrintParagraph.of(Role.LEVEL1, "一、问题"));
            for (int line = 0; line < number % 4 * 20; line++) {
                paragraphs.add(PrintParagraph.of(Role.BODY, "把清淤进度逐月公开。"));
            }
            var model = new PrintModel(name, "陆一鸣", Papers.DAY, paragraphs);
            entries.add(new Booklet.Entry(
                    name, model, Profile.STANDARD, COMPOSER.compose(model).pageCount()));
        }
        return new Booklet(COMPOSER, "专题民主生活会", "目录", Papers.DAY, List.copyOf(entries))
                .bind()
                .pdf();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
