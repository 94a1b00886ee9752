package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTests {

    /** Texts that would hurt a reader that looks back; the limit is wide, a cost that is not linear breaks it by far. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是",
                "一、\n",
                "（一）存在的问题\n",
                "“",
                "1.不够；",
                "有的不够；",
                "存在",
                "#",
                "\n",
                "究其原因，一是不够。",
                "以上\n",
                "甲",
                "7",
                "7\n",
                "20",
                "（",
                "《",
                "\"",
                "1.1.",
                "第",
                "**",
                "：",
                "整改措施：\n",
                "责任人：张××；\n",
                "1\t不够\t每周学\n",
                "2026年6月",
                "谢谢\n"
            })
    void aLongTextOfAnyKindIsReadInAShortTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        var parsed = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Statements.parse(text));

        assertThat(parsed.text()).isEqualTo(text);
    }
}
