package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A small good statement, and files that are none. */
final class BadInput {

    static final String STATEMENT = """
            个人对照检查材料
            现将我的对照检查情况报告如下：
            一、存在的问题
            （一）组织建设方面
            今年有二十三件事上会讨论。
            一是到支部去得少。抓党建多在会上部署。例如，今年只到过七个支部。究其原因，是认为有分管同志抓。
            二是批评意见说得轻。话到嘴边又绕开。
            二、整改措施
            （一）加强学习
            1.每月写一篇心得，党政办存档。
            以上是我的对照检查，请批评指正。
            """;

    private BadInput() {}

    /** A Word file cut off in the middle. */
    static byte[] broken() {
        var file = Docx.of(STATEMENT.split("\n"));
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    static byte[] encrypted() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var stream = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(Docx.of("密")).transferTo(stream);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A Word file of a few kilobytes that unpacks to hundreds of megabytes. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("""
                    <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""".getBytes());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
