package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Word files for tests: made by POI, and with parts put in place for what POI does not write. */
final class Docx {

    private static final String SPACES = """
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:v="urn:schemas-microsoft-com:vml">""";
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private Docx() {}

    static byte[] of(String... paragraphs) {
        try (var document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** A file with this body. */
    static byte[] body(String xml) {
        byte[] file = with(
                of("x"),
                RELATIONS,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        return with(file, "word/document.xml", xml("document", "<w:body>" + xml + "</w:body>"));
    }

    static String xml(String element, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + element + " " + SPACES + content + "</w:" + element
                + ">";
    }

    /** The file with a part that its document names: styles, numbering, header, footer, footnotes, endnotes. */
    static byte[] part(byte[] file, String kind, String content) {
        String relation = "<Relationship Id=\"rId" + kind
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                + "\" Target=\"" + kind + ".xml\"/></Relationships>";
        String type = "<Override PartName=\"/word/" + kind
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind
                + "+xml\"/></Types>";
        byte[] named = with(file, RELATIONS, entry(file, RELATIONS).replace("</Relationships>", relation));
        String types = "[Content_Types].xml";
        return with(
                with(named, types, entry(named, types).replace("</Types>", type)), "word/" + kind + ".xml", content);
    }

    private static String entry(byte[] file, String part) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalArgumentException(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] without(byte[] file, String part) {
        return with(file, part, null);
    }

    /** The file with one part put in the place of its own, or added. */
    static byte[] with(byte[] file, String part, @Nullable String content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var changed = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    changed.putNextEntry(new ZipEntry(entry.getName()));
                    zip.transferTo(changed);
                }
            }
            if (content != null) {
                changed.putNextEntry(new ZipEntry(part));
                changed.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
