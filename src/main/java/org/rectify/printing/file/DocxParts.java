package org.rectify.printing.file;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.printing.paper.Role;

/** The parts of a DOCX that are the same for every paper: styles, settings, footers. */
final class DocxParts {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** POI's slim schema has no types for three of these settings, so the part is written whole. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings %s><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>\
            <w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/>\
            <w:characterSpacingControl w:val="doNotCompress"/>\
            <w:noLineBreaksAfter w:lang="zh-CN" w:val="([{‘“（《〈「『【〔"/>\
            <w:noLineBreaksBefore w:lang="zh-CN" w:val="!%%),.:;?]}…·’”，。、；：！？）》〉」』】〕～％"/>\
            <w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>\
            <w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>""".formatted(NAMESPACE);

    private static final String STYLES = """
            <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr>%s<w:sz w:val="32"/><w:szCs w:val="32"/>\
            <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
            <w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/>\
            <w:autoSpaceDN w:val="0"/><w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>\
            <w:rPr>%s<w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>%s</w:styles>""";

    /** Room for a number in the footer's line, in twentieths of a point: its own size. */
    private static final String FOLIO_LINE = "280";

    private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>";

    private DocxParts() {}

    static String styleId(Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case BYLINE -> "Subtitle";
            case ADDRESSEE -> "Salutation";
            case LEVEL1 -> "Heading1";
            case LEVEL2 -> "Heading2";
            case LEVEL3 -> "Heading3";
            case BODY -> "BodyText";
            case SIGNATURE -> "Signature";
            case DATE -> "Date";
        };
    }

    /** @param profile for the line pitch, and whether headings of the second level are bold */
    static void styles(XWPFDocument document, Profile profile) throws IOException {
        var all = new StringBuilder();
        for (var role : Role.values()) {
            all.append(style(role, profile));
        }
        all.append(folioStyle());
        var xml = STYLES.formatted(NAMESPACE, faces(Face.FANG), profile.pitchTwentieths(), faces(Face.FANG), all);
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style(Role role, Profile profile) {
        var layout = switch (role) {
            case TITLE -> "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:jc w:val=\"center\"/>";
            case BYLINE -> "<w:jc w:val=\"center\"/>";
            case ADDRESSEE -> "<w:keepNext/>";
            case LEVEL1 -> "<w:keepNext/>" + INDENT + "<w:outlineLvl w:val=\"0\"/>";
            case LEVEL2 -> "<w:keepNext/>" + INDENT + "<w:outlineLvl w:val=\"1\"/>";
            case LEVEL3 -> "<w:keepNext/>" + INDENT + "<w:outlineLvl w:val=\"2\"/>";
            case BODY -> INDENT;
            case SIGNATURE, DATE -> "<w:jc w:val=\"right\"/>";
        };
        var size = role == Role.TITLE ? "<w:spacing w:val=\"0\"/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>" : "";
        var bold = role == Role.LEVEL2 && profile.level2Strong() ? "<w:b/>" : "";
        return style(styleId(role), name(role), layout, faces(Face.of(role)) + bold + size);
    }

    private static String folioStyle() {
        var layout = "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"" + FOLIO_LINE + "\" w:lineRule=\"exact\"/>";
        var letters = faces(Face.SONG) + "<w:spacing w:val=\"0\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
        return style("Footer", "footer", layout, letters);
    }

    static String style(String id, String name, String layout, String letters) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>\
                <w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>""".formatted(id, name, layout, letters);
    }

    /** Word's own names, so that its navigation and its styles pane know them. */
    private static String name(Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case BYLINE -> "Subtitle";
            case ADDRESSEE -> "Salutation";
            case LEVEL1 -> "heading 1";
            case LEVEL2 -> "heading 2";
            case LEVEL3 -> "heading 3";
            case BODY -> "Body Text";
            case SIGNATURE -> "Signature";
            case DATE -> "Date";
        };
    }

    /** The Chinese face for letters too: else quotation marks and dashes take a Latin one. */
    static String faces(Face face) {
        return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
                .formatted(face.official());
    }

    /** The footers of odd and even pages, and an empty one for a first page that shows no number. */
    static void footers(XWPFDocument document, Profile profile) {
        boolean centred = profile.pageNumbers() == PageNumbers.CENTRED;
        footer(document.createFooter(HeaderFooterType.DEFAULT), centred, ParagraphAlignment.RIGHT);
        footer(document.createFooter(HeaderFooterType.EVEN), centred, ParagraphAlignment.LEFT);
        if (!profile.firstPageNumbered()) {
            document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
        }
    }

    /** The page number between dashes; by the standard one character in from the outer edge (7.5). */
    private static void footer(XWPFFooter footer, boolean centred, ParagraphAlignment outer) {
        var paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : outer);
        if (!centred) {
            indent(paragraph, outer == ParagraphAlignment.RIGHT);
        }
        sized(paragraph.createRun()).setText("— ");
        sized(paragraph.createRun()).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        sized(paragraph.createRun()).getCTR().addNewInstrText().setStringValue("PAGE");
        sized(paragraph.createRun()).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        sized(paragraph.createRun()).setText("1");
        sized(paragraph.createRun()).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        sized(paragraph.createRun()).setText(" —");
    }

    private static void indent(XWPFParagraph paragraph, boolean right) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        if (right) {
            indent.setRightChars(BigInteger.valueOf(100));
            indent.setRight(BigInteger.valueOf(280));
        } else {
            indent.setLeftChars(BigInteger.valueOf(100));
            indent.setLeft(BigInteger.valueOf(280));
        }
    }

    static XWPFRun sized(XWPFRun run) {
        run.setFontFamily(Face.SONG.official());
        run.setFontSize(Grid.FOLIO_SIZE);
        return run;
    }

    /** The package with its settings in place, its parts in order and no clock in it. */
    static byte[] fixed(byte[] written) throws IOException {
        var parts = new TreeMap<>(FixedZip.parts(written));
        parts.put("word/settings.xml", SETTINGS.getBytes(StandardCharsets.UTF_8));
        return FixedZip.of(parts);
    }
}
