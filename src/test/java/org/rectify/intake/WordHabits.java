package org.rectify.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word files as people make them: each is one of the invented statements in one habit of numbering, of changing and of laying
 * out. {@link #main} writes them for {@code src/test/scripts/intake-files.sh}.
 */
final class WordHabits {

    enum Numbers {
        TYPED,
        BY_PARAGRAPH,
        BY_STYLE
    }

    private static final Path TEXTS = Path.of("src/test/resources/intake");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("^([一二三四五六七八九十]+)([、．.])"),
            Pattern.compile("^[（(]([一二三四五六七八九十]+)([）)])"),
            Pattern.compile("^([0-9]{1,2})([.、．])(?![0-9])"),
            Pattern.compile("^[（(]([0-9]{1,2})([）)])"));

    private static final String TABLE = """
            序号\t问题\t整改措施\t责任人\t完成时限
            1\t学习笔记断档，三季度只记了两次，内容多是摘抄。\t每月补记一次，党政办月底统一查看并在支部公示。\t李青\t2026年3月底前
            2\t下站偏少\t每月到一个供水站蹲点半天\t周禾\t长期坚持
            3\t水费投诉回复慢，最长的一件拖了二十六天。\t五个工作日内答复，超期的由分管领导约谈。\t吴谷\t立行立改
            """;

    private final boolean indented;
    private final Numbers numbers;
    private boolean tracked;
    private String box = "";
    private String header = "";
    private String footnote = "";
    private final Map<Integer, String> stops = new LinkedHashMap<>();

    WordHabits(Numbers numbers, boolean indented) {
        this.numbers = numbers;
        this.indented = indented;
    }

    WordHabits tracked() {
        tracked = true;
        return this;
    }

    WordHabits header(String words) {
        header = words;
        return this;
    }

    /** The line stands in a text box that hangs on the line before it. */
    WordHabits boxed(String line) {
        box = line;
        return this;
    }

    WordHabits footnote(String words) {
        footnote = words;
        return this;
    }

    /** The text that each file of {@link #files} says, by the file's name without ending. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("typed", text("01-classic"));
        texts.put("by-paragraph", text("17-many-chapters"));
        texts.put("by-paragraph-flat", text("02-cause-chapter"));
        texts.put("by-style", text("08-by-area"));
        texts.put("tracked", text("14-trailer"));
        texts.put("block", text("03-areas-on-top"));
        texts.put("table", text("02-cause-chapter").strip() + "\n" + TABLE);
        texts.put("boxed", text("18-number-and-blank").replaceFirst("\n", "\n（征求意见稿）\n"));
        texts.put("traditional", text("07-traditional"));
        return texts;
    }

    static Map<String, byte[]> files() {
        var texts = texts();
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "typed", new WordHabits(Numbers.TYPED, true).header("青石县水务局·内部材料"), texts);
        put(files, "by-paragraph", new WordHabits(Numbers.BY_PARAGRAPH, true), texts);
        put(files, "by-paragraph-flat", new WordHabits(Numbers.BY_PARAGRAPH, true), texts);
        put(files, "by-style", new WordHabits(Numbers.BY_STYLE, true), texts);
        put(files, "tracked", new WordHabits(Numbers.TYPED, true).tracked(), texts);
        put(files, "block", new WordHabits(Numbers.TYPED, false).footnote("数据截至去年年底。"), texts);
        put(files, "table", new WordHabits(Numbers.TYPED, true), texts);
        put(files, "boxed", new WordHabits(Numbers.TYPED, true).boxed("（征求意见稿）"), texts);
        put(files, "traditional", new WordHabits(Numbers.BY_PARAGRAPH, false), texts);
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, WordHabits habit, Map<String, String> texts) {
        files.put(name, habit.write(texts.get(name)));
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (var file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
        }
    }

    static String text(String name) {
        try {
            return Files.readString(TEXTS.resolve(name + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(String text) {
        var body = new StringBuilder();
        List<String[]> rows = new ArrayList<>();
        boolean title = true;
        for (String line : text.split("\n")) {
            if (line.contains("\t")) {
                rows.add(line.split("\t"));
                continue;
            }
            body.append(table(rows));
            rows.clear();
            if (!line.isBlank() && !line.strip().equals(box)) {
                body.append(title ? centred(line.strip()) : paragraph(line.strip()));
                title = false;
            }
        }
        body.append(table(rows)).append(section());
        byte[] file = Docx.body(body.toString());
        file = Docx.part(file, "styles", styles());
        file = Docx.part(file, "numbering", numbering());
        file = header.isEmpty() ? file : Docx.part(file, "header", story("hdr", run(header, 18)));
        file = Docx.part(file, "footer", story("ftr", run("— ", 28) + field("PAGE", "1") + run(" —", 28)));
        return footnote.isEmpty() ? file : Docx.part(file, "footnotes", footnotes());
    }

    private static String story(String element, String runs) {
        return Docx.xml(element, "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs + "</w:p>");
    }

    private String footnotes() {
        return Docx.xml(
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>" + run(footnote, 18)
                        + "</w:p></w:footnote>");
    }

    private String section() {
        return "<w:sectPr>"
                + (header.isEmpty() ? "" : "<w:headerReference w:type=\"default\" r:id=\"rIdheader\"/>")
                + "<w:footerReference w:type=\"default\" r:id=\"rIdfooter\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
                + " w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";
    }

    private String centred(String line) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run(line, 44) + (box.isEmpty() ? "" : box()) + "</w:p>";
    }

    private String box() {
        return "<w:r><w:pict><v:shape id=\"box\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:240pt;margin-top:30pt;"
                + "width:180pt;height:40pt\"><v:textbox><w:txbxContent><w:p>" + run(box, 24)
                + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }

    private String paragraph(String line) {
        int level = numbers == Numbers.TYPED ? -1 : level(line);
        String properties = "";
        if (level >= 0) {
            line = matcher(line, level).replaceFirst("");
            properties = numbers == Numbers.BY_STYLE
                    ? "<w:pStyle w:val=\"L" + level + "\"/>"
                    : "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
        }
        String indent = indented ? "<w:ind w:left=\"0\" w:firstLineChars=\"200\" w:firstLine=\"640\"/>" : "";
        return "<w:p><w:pPr>" + properties + indent + "<w:jc w:val=\"both\"/></w:pPr>" + runs(line) + "</w:p>";
    }

    private int level(String line) {
        for (int level = 0; level < MARKS.size(); level++) {
            var mark = matcher(line, level);
            if (mark.find()) {
                stops.putIfAbsent(level, mark.group().replace(mark.group(1), "%" + (level + 1)));
                return level;
            }
        }
        return -1;
    }

    private static Matcher matcher(String line, int level) {
        return MARKS.get(level).matcher(line);
    }

    /** With tracked changes: the second half was inserted, and other words were deleted before it. */
    private String runs(String line) {
        String note = footnote.isEmpty() || !line.endsWith("。") || noted
                ? ""
                : "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        noted |= !note.isEmpty();
        if (!tracked || line.length() < 12) {
            return run(line, 32) + note;
        }
        int half = line.length() / 2;
        String who = " w:id=\"" + line.hashCode() + "\" w:author=\"x\" w:date=\"2026-01-01T00:00:00Z\"";
        return run(line.substring(0, half), 32)
                + "<w:del" + who + "><w:r><w:delText>，这些话删去了。</w:delText></w:r></w:del>"
                + "<w:ins" + who + ">" + run(line.substring(half), 32) + "</w:ins>" + note;
    }

    private boolean noted;

    private static String run(String words, int size) {
        return "<w:r><w:rPr><w:rFonts w:eastAsia=\"Noto Serif CJK SC\" w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\"/><w:sz w:val=\""
                + size + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result, 28)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String table(List<String[]> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        int[] widths = {700, 2600, 3000, 1000, 1500};
        var table =
                new StringBuilder("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/>"
                        + "</w:tblBorders></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            table.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        table.append("</w:tblGrid>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (int i = 0; i < row.length; i++) {
                table.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                        .append(widths[i])
                        .append("\" w:type=\"dxa\"/></w:tcPr><w:p>");
                table.append(run(row[i], 24)).append("</w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        return table + "</w:tbl>";
    }

    private String numbering() {
        String[] formats = {"chineseCounting", "chineseCountingThousand", "decimal", "decimal"};
        var levels = new StringBuilder("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int i = 0; i < formats.length; i++) {
            levels.append("<w:lvl w:ilvl=\"")
                    .append(i)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(formats[i])
                    .append("\"/>")
                    .append(numbers == Numbers.BY_STYLE ? "<w:pStyle w:val=\"L" + i + "\"/>" : "")
                    .append("<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"")
                    .append(stops.getOrDefault(i, "%" + (i + 1) + "、"))
                    .append("\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }
        return Docx.xml(
                "numbering", levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    }

    private static String styles() {
        var styles = new StringBuilder(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        for (int i = 0; i < MARKS.size(); i++) {
            styles.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"L")
                    .append(i)
                    .append("\"><w:name w:val=\"L")
                    .append(i)
                    .append("\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"")
                    .append(i)
                    .append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
        }
        return Docx.xml("styles", styles.toString());
    }
}
