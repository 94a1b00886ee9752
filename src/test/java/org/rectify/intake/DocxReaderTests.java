package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.intake.grammar.StatementGrammar;

class DocxReaderTests {

    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
             <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
             </w:abstractNum>
             <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
             </w:abstractNum>
             <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
             <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
             <w:num w:numId="3"><w:abstractNumId w:val="0"/>
              <w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            </w:numbering>""";
    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
             <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
             <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
            </w:styles>""";

    private final FileText files = new FileText();

    @Test
    void paragraphsTablesAndTextStandInPlace() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("前");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("问题");
            table.getRow(0).getCell(1).setText("措施");
            document.createParagraph().createRun().setText("后");

            assertThat(read(Docx.bytes(document))).isEqualTo("前\n问题\n措施\n后\n");
        }
    }

    @Test
    void headersAndFootersStayOut() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页脚");
            document.createParagraph().createRun().setText("正文");

            assertThat(read(Docx.bytes(document))).isEqualTo("正文\n");
        }
    }

    @Test
    void automaticNumbersBecomeText() {
        String text = numbered(item(1, 0, "问题")
                + item(1, 1, "作风")
                + item(1, 2, "慢")
                + item(1, 2, "拖")
                + item(1, 1, "学习")
                + item(1, 2, "浅")
                + item(1, 0, "措施"));

        assertThat(text).isEqualTo("一、问题\n（一）作风\n1.慢\n2.拖\n（二）学习\n1.浅\n二、措施\n");
    }

    @Test
    void aStyleNumbersItsParagraphs() {
        assertThat(numbered(styled("1", "问题") + styled("2", "作风") + styled("2", "学习")))
                .isEqualTo("一、问题\n（一）作风\n（二）学习\n");
    }

    @Test
    void aListMayBeginAnew() {
        assertThat(numbered(item(1, 2, "甲") + item(1, 2, "乙") + item(3, 2, "丙")))
                .isEqualTo("1.甲\n2.乙\n1.丙\n");
    }

    @Test
    void bulletsAreNoText() {
        assertThat(numbered(item(2, 0, "甲"))).isEqualTo("甲\n");
    }

    @Test
    void aNumberThatIsTypedAsWellStandsOnce() {
        assertThat(numbered(item(1, 0, "一、问题") + item(1, 0, "二、措施"))).isEqualTo("一、问题\n二、措施\n");
    }

    @Test
    void insertionsAreKeptAndDeletionsDropped() {
        String text = read(
                Docx.body(
                        "<w:p><w:r><w:t>学得</w:t></w:r><w:del><w:r><w:delText>很深</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>不深</w:t></w:r></w:ins></w:p>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上</w:t></w:r></w:p><w:p><w:r><w:t>下</w:t></w:r></w:p>"));

        assertThat(text).isEqualTo("学得不深\n上下\n");
    }

    @Test
    void aTextBoxIsReadOnce() {
        String box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";

        String text = read(Docx.body("<w:p><w:r><w:t>文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        assertThat(text).isEqualTo("文\n框\n");
    }

    @Test
    void fieldsTabsAndBreaksKeepTheirWords() {
        String text =
                read(Docx.body("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t>"
                        + "<w:br/><w:t xml:space=\"preserve\"> 丙</w:t></w:r></w:p>"));

        assertThat(text).isEqualTo("甲\t乙\n 丙\n");
    }

    @ParameterizedTest
    @MethodSource("org.rectify.intake.grammar.CorpusTexts#all")
    void aStatementReadsTheSameFromWordAsFromText(String text) {
        var grammar = new StatementGrammar();
        var typed = grammar.parse(text);

        var read = grammar.parse(read(Docx.of(text.split("\n"))));

        assertThat(read.areas()).isEqualTo(typed.areas());
        assertThat(read.groups()).isEqualTo(typed.groups());
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private String numbered(String body) {
        byte[] file = Docx.with(Docx.body(body), "word/numbering.xml", NUMBERING);
        return read(Docx.with(file, "word/styles.xml", STYLES));
    }

    private String read(byte[] file) {
        return files.textOf(file, "a.docx");
    }
}
