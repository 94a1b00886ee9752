package org.rectify.printing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTests {

    @ParameterizedTest
    @ValueSource(strings = {"看得少。", "行不行？", "不行！", "走得少；", "“学一条、用一条。”", "走得少。　", "Done.", "走得少\n"})
    void aStopEndsASentence(String text) {
        assertThat(Flow.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "存在以下问题：", "但还有不足，", "走访、", "问题是"})
    void anythingElseGoesOn(String text) {
        assertThat(Flow.endsSentence(text)).isFalse();
    }
}
