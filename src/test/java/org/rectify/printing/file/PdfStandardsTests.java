package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every kind of paper is valid PDF/A-2a and PDF/UA-1, as veraPDF sees it. */
class PdfStandardsTests {

    private static final Composer COMPOSER = new Composer();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<PrintModel> papers() {
        return Stream.of(
                SyntheticPapers.paper(3, 3000),
                SyntheticPapers.paper(4, 300),
                // names beyond GB 2312 and beyond the basic plane, symbols, letters with accents
                paper(
                        PrintParagraph.of(Role.TITLE, "林喆安同志对照检查材料"),
                        PrintParagraph.of(Role.BYLINE, "林喆安 纪镕堃 \uD86D\uDFCE昇"),
                        body("由旻珺、\uD86D\uDFCE、㛃负责，25㎡，℃，①⑳㈠Ⅻ№～–€•◆★，café Übung，“对”‘错’——……")),
                // what no face has
                paper(PrintParagraph.of(Role.LEVEL1, "一、\uD842\uDFB7村的问题"), body("由\uD842\uDFB7老汉和\uD840\uDC0B负责。")),
                // levels that skip one, and none above
                paper(
                        PrintParagraph.of(Role.LEVEL2, "（一）学习方面"),
                        body("学得不深。"),
                        PrintParagraph.of(Role.LEVEL1, "一、措施"),
                        PrintParagraph.of(Role.LEVEL3, "1. 学习"),
                        PrintParagraph.of(Role.LEVEL2, "（一）制度")),
                new PrintModel("", "", Papers.DAY, List.of()),
                new PrintModel("<&\">", "a\u0001b", Papers.DAY, List.of(body("<对照>&检查"))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsValidForKeepingAndForReadingAloud(PrintModel model) throws Exception {
        var pdf = new PdfWriter().write(COMPOSER.compose(model));

        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void severalPapersInOneDocumentAreValidToo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PdfFile("汇编", "办公室", Papers.DAY)) {
            for (int seed = 0; seed < 3; seed++) {
                file.add(COMPOSER.compose(SyntheticPapers.paper(seed, 900)), "第" + seed + "份");
            }
            file.save(bytes);
        }

        assertThat(failures(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
