package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class NumeralsTests {

    private final Numerals han = new Numerals();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"1,一", "7,七", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九", "100,100"})
    void ordinalsAreThoseOfTheDocument(int number, String numeral) {
        assertThat(han.ordinal(number)).isEqualTo(numeral);
    }

    @Test
    void countsAreGroupedByThousands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(han.count(1742)).isEqualTo("1,742");
    }

    @ParameterizedTest
    @CsvSource({"512,512 B", "2048,2 KB", "1572864,1.5 MB"})
    void sizesAreShort(long bytes, String words) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(han.size(bytes)).isEqualTo(words);
    }
}
