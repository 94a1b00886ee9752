package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTests {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,1,一",
        "chineseCounting,10,十",
        "chineseCounting,21,二十一",
        "chineseCountingThousand,105,一百零五",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographDigital,12,一二",
        "ideographTraditional,2,乙",
        "ideographZodiac,3,寅",
        "ideographEnclosedCircle,3,㊂",
        "ideographLegalTraditional,3,參",
        "decimalEnclosedCircle,21,㉑",
        "decimalEnclosedCircle,36,㊱",
        "decimalEnclosedParen,4,⑷",
        "decimalEnclosedFullstop,4,⒋",
        "decimalEnclosedFullstop,40,40.",
        "chineseCounting,1000,1000",
        "upperRoman,0,0",
        "decimal,7,7",
        "decimalZero,7,07",
        "decimalEnclosedCircleChinese,3,③",
        "decimalFullWidth,12,１２",
        "upperLetter,28,BB",
        "lowerLetter,2,b",
        "upperRoman,14,XIV",
        "lowerRoman,4,iv"
    })
    void aNumberIsShownAsWordShowsIt(String format, int number, String shown) {
        assertThat(NumberFormats.of(format, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0,decimal",
        "37,chineseCounting",
        "39,chineseCountingThousand",
        "18,decimalEnclosedCircle",
        "23,bullet",
        "255,none",
        "99,decimal"
    })
    void theNumbersOfOldFilesAreTheSame(int code, String format) {
        assertThat(NumberFormats.binary(code)).isEqualTo(format);
    }
}
