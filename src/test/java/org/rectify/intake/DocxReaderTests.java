package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
             <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="列表"/></w:abstractNum>
             <w:abstractNum w:abstractNumId="3"><w:styleLink w:val="列表"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
             </w:abstractNum>
             <w:num w:numId="4"><w:abstractNumId w:val="0"/>
              <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="tab"/><w:lvlText w:val="第%1章 "/></w:lvl></w:lvlOverride>
              <w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:isLgl/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2"/></w:lvl></w:lvlOverride></w:num>
             <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
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
    void aRowOfThreeCellsIsALineAndALongCellIsNone() {
        assertThat(read(Docx.body("<w:tbl>" + row("1", "学得浅", "", "李青") + row("二", "甲", "乙") + "</w:tbl>")))
                .isEqualTo("1\t学得浅\t\t李青\n二\t甲\t乙\n");
        assertThat(read(Docx.body("<w:tbl>"
                        + row(
                                "自述",
                                "",
                                "一</w:t></w:r></w:p><w:p><w:r><w:t>二"
                                        + "</w:t></w:r></w:p><w:p><w:r><w:t>三</w:t></w:r></w:p><w:p><w:r><w:t>四")
                        + "</w:tbl>")))
                .isEqualTo("自述\n一\n二\n三\n四\n");
    }

    @Test
    void aDeletedRowIsDropped() {
        String deleted = row("甲", "乙", "丙").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");

        assertThat(read(Docx.body("<w:tbl>" + deleted + row("1", "2", "3") + "</w:tbl>")))
                .isEqualTo("1\t2\t3\n");
    }

    @Test
    void headersFootersAndNotesAreSetAsideOnce() {
        byte[] file = Docx.body(words("正文"));
        file = Docx.part(file, "header", Docx.xml("hdr", words("页眉")));
        file = Docx.part(file, "footer", Docx.xml("ftr", words("页眉") + words("页脚")));
        file = Docx.part(file, "footnotes", Docx.xml("footnotes", "<w:footnote>" + words("脚注") + "</w:footnote>"));
        file = Docx.part(file, "comments", Docx.xml("comments", words("批注")));

        assertThat(read(file)).isEqualTo("正文\n\u001C脚注\n\u001C页眉\n\u001C页脚\n");
    }

    @Test
    void movedTextStandsWhereItWasMovedTo() {
        assertThat(read(Docx.body("<w:p><w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r></w:p>"
                        + "<w:p><w:moveTo><w:r><w:t>搬走</w:t></w:r></w:moveTo></w:p>")))
                .isEqualTo("甲\n搬走\n");
    }

    @Test
    void wordsOfControlsLinksRubyAndSymbolsAreKept() {
        String ruby =
                "<w:r><w:ruby><w:rt><w:r><w:t>lǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>李</w:t></w:r></w:rubyBase></w:ruby></w:r>";

        assertThat(read(Docx.body("<w:sdt><w:sdtPr><w:alias w:val=\"名\"/></w:sdtPr><w:sdtContent><w:p>"
                        + "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>标</w:t></w:r></w:smartTag>"
                        + ruby + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:char=\"4E00\"/></w:r>"
                        + "</w:p></w:sdtContent></w:sdt>")))
                .isEqualTo("链标李☑一\n\u001Clǐ\n");
    }

    @Test
    void theMainPartMayHaveAnotherName() {
        byte[] file = Docx.with(
                Docx.of("x"), "word/document2.xml", Docx.xml("document", "<w:body>" + words("正文") + "</w:body>"));
        file = Docx.without(file, "word/document.xml");
        file = Docx.with(file, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
                Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>""");

        assertThat(read(file)).isEqualTo("正文\n");
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

    @ParameterizedTest
    @CsvSource({"一．问题,一．问题", "1.5倍,一、1.5倍", "一 问题,一、一 问题", "（一）问题,（一）问题"})
    void onlyTheSameNumberTypedIsTaken(String typed, String shown) {
        assertThat(numbered(item(1, 0, typed))).isEqualTo(shown + "\n");
    }

    @Test
    void aListSwitchedOffOrMissingShowsNoNumber() {
        assertThat(numbered(item(0, 0, "甲")
                        + item(77, 0, "乙")
                        + styled("1", "丙").replace("<w:pStyle", "<w:numPr><w:numId w:val=\"0\"/></w:numPr><w:pStyle")))
                .isEqualTo("甲\n乙\n丙\n");
    }

    @Test
    void aListMayHaveLevelsOfItsOwnStartsAndLegalNumbers() {
        assertThat(numbered(item(4, 0, "甲") + item(4, 1, "乙") + item(4, 1, "丙") + item(5, 0, "丁")))
                .isEqualTo("第三章 甲\n3.1乙\n3.2丙\n一、丁\n");
    }

    @Test
    void anEmptyParagraphCountsAsWordCountsIt() {
        assertThat(numbered(item(1, 0, "甲") + item(1, 0, "") + item(1, 0, "丙"))).isEqualTo("一、甲\n\n三、丙\n");
    }

    @Test
    void aParagraphWhoseEndWasDeletedTakesTheNumberOfTheNext() {
        String open = words("上").replace("<w:p>", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");

        assertThat(numbered(open + item(1, 0, "下") + open)).isEqualTo("一、上下\n上\n");
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

    private static String words(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        return "<w:tr>"
                + java.util.Arrays.stream(cells)
                        .map(cell -> "<w:tc>" + words(cell) + "</w:tc>")
                        .collect(java.util.stream.Collectors.joining())
                + "</w:tr>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private String numbered(String body) {
        return read(Docx.part(Docx.part(Docx.body(body), "numbering", NUMBERING), "styles", STYLES));
    }

    private String read(byte[] file) {
        return files.textOf(file, "a.docx");
    }
}
