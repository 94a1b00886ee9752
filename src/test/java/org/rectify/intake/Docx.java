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

/** Word files for tests: made by POI, and with parts put in place for what POI does not write. */
final class Docx {

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:v="urn:schemas-microsoft-com:vml"><w:body>""";

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
        return with(of("x"), "word/document.xml", OPEN + xml + "</w:body></w:document>");
    }

    /** The file with one part put in the place of its own, or added. */
    static byte[] with(byte[] file, String part, String content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var changed = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    changed.putNextEntry(new ZipEntry(entry.getName()));
                    zip.transferTo(changed);
                }
            }
            changed.putNextEntry(new ZipEntry(part));
            changed.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
