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
}
