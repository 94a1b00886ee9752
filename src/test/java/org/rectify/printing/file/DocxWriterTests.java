package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.paper;
import static org.rectify.printing.typeset.Papers.signed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.PrintRun;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.SyntheticPapers;

class DocxWriterTests {

    private final Composer composer = new Composer();
    private final DocxWriter writer = new DocxWriter();

    @Test
    void itsParagraphsAreThoseOfThePaper() throws IOException {
        var model = SyntheticPapers.paper(3, 1500);

        try (var docx = opened(model)) {
            assertThat(docx.getParagraphs())
                    .extracting(paragraph -> paragraph.getText().replace("\n", ""))
                    .containsExactlyElementsOf(model.paragraphs().stream()
                            .map(PrintParagraph::text)
                            .toList());
        }
    }

    @Test
    void aLongTitleHasTheBreaksOfThePdf() throws IOException {
        try (var docx = opened(paper(PrintParagraph.of(Role.TITLE, "2025年度县级领导班子专题民主生活会个人对照检查发言材料")))) {
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo("2025年度县级领导班子专题\n民主生活会个人对照检查发言材料");
        }
    }

    @Test
    void stylesNameTheOfficialFacesAndTheOutline() throws IOException {
        try (var docx = opened(paper(body("学得不深。")))) {
            assertThat(face(docx, "Title")).isEqualTo("方正小标宋简体");
            assertThat(face(docx, "Heading1")).isEqualTo("黑体");
            assertThat(face(docx, "Heading2")).isEqualTo("楷体_GB2312");
            assertThat(face(docx, "BodyText")).isEqualTo("仿宋_GB2312");
            assertThat(docx.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void twentyTwoExactLinesFitTheTypeArea() throws IOException {
        try (var docx = opened(paper(body("学得不深。")))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getDocGrid().getLinePitch().intValue()).isEqualTo(579);
            assertThat(22 * 579).isLessThanOrEqualTo(16838 - 2098 - 1984);
            assertThat(section.getFooterReferenceList()).hasSize(2);
        }
    }

    @Test
    void settingsTurnTheFootersAndHoldTheMarks() throws IOException {
        var settings =
                parts(writer.write(composer.compose(paper(body("学得不深。"))))).get("word/settings.xml");

        assertThat(settings).contains("<w:evenAndOddHeaders/>", "w:noLineBreaksBefore", "doNotCompress");
    }

    @Test
    void theFirstSentenceOfAnItemIsBold() throws IOException {
        var item = new PrintParagraph(Role.BODY, List.of(new PrintRun("一是学得不深。", true), new PrintRun("笔记多。", false)));

        try (var docx = opened(paper(item))) {
            var runs = docx.getParagraphs().get(0).getRuns();
            assertThat(runs.get(0).isBold()).isTrue();
            assertThat(runs.get(1).isBold()).isFalse();
        }
    }

    @Test
    void theSignatureStaysWithTheTextAndStandsByTheDate() throws IOException {
        try (var docx = opened(signed(2))) {
            var paragraphs = docx.getParagraphs();
            assertThat(paragraphs).extracting(XWPFParagraph::isKeepNext).containsExactly(false, true, true, false);
            var signature = paragraphs.get(2).getCTP().getPPr();
            assertThat(signature.getInd().getRightChars().intValue()).isEqualTo(200);
            assertThat(signature.getSpacing().getBefore()).hasToString("579");
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var model = SyntheticPapers.paper(5, 800);

        assertThat(writer.write(composer.compose(model))).isEqualTo(writer.write(new Composer().compose(model)));
    }

    @Test
    void noClockIsInIt() throws IOException {
        var core = parts(writer.write(composer.compose(paper(body("学得不深。"))))).get("docProps/core.xml");

        assertThat(core).contains("2026-03-07T16:00:00Z").doesNotContain("T16:00:01");
    }

    private XWPFDocument opened(PrintModel model) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(composer.compose(model))));
    }

    private static String face(XWPFDocument docx, String style) {
        return docx.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
