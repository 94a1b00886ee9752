package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTests {

    private static final String TEXT = "个人对照检查材料\n一、存在的问题：学得不深，记得不够。\n";
    private final FileText files = new FileText();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void anEncodingIsToldByTheBytes(String charset) {
        byte[] file = TEXT.getBytes(Charset.forName(charset));

        assertThat(files.textOf(file, "a.txt")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) {
        byte[] file = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(files.textOf(file, "a.txt")).isEqualTo(TEXT);
    }

    @Test
    void rareCharactersSurviveGb18030() {
        String text = TEXT + "䶮㙍𠮷";

        assertThat(files.textOf(text.getBytes(Charset.forName("GB18030")), "a.txt"))
                .isEqualTo(text);
    }

    @Test
    void markdownIsText() {
        byte[] file = ("# " + TEXT).getBytes(Charset.forName("UTF-8"));

        assertThat(files.textOf(file, "a.md")).isEqualTo("# " + TEXT);
    }

    @Test
    void traditionalTextInBig5IsTold() {
        String text = "個人對照檢查材料\n一、存在的主要問題：學習不夠深入，去年只開了一次座談會。\n";

        assertThat(files.textOf(text.getBytes(Charset.forName("Big5")), "a.txt"))
                .isEqualTo(text);
        assertThat(files.textOf(text.getBytes(Charset.forName("GB18030")), "a.txt"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void whatOldProgramsFillAFileUpWithIsNoText(String charset) {
        byte[] file = (TEXT + "\u0000".repeat(6)).getBytes(Charset.forName(charset));

        assertThat(files.textOf(file, "a.txt")).isEqualTo(TEXT);
    }

    @Test
    void everyKindOfLineEndIsKeptForTheGrammar() {
        String text = "甲\r乙\r\n丙\u2028丁\u000B戊\f己";

        assertThat(files.textOf(text.getBytes(Charset.forName("UTF-8")), "a.txt"))
                .isEqualTo(text);
    }

    @Test
    void bytesWithControlCharactersAreNoText() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new PlainTextReader().read(new byte[] {'a', 1, 'b'}));
    }
}
