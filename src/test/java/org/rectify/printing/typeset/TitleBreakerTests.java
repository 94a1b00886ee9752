package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.composed;
import static org.rectify.printing.typeset.Papers.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;

class TitleBreakerTests {

    @Test
    void upToTwentyCharactersStandOnOneLine() {
        assertThat(title("青川河流域专题民主生活会个人对照检查材料")).hasSize(1);
    }

    @Test
    void aLongerTitleBreaksBetweenWordsIntoLikeLengths() {
        assertThat(title("2025年度县级领导班子专题民主生活会个人对照检查发言材料")).containsExactly("2025年度县级领导班子专题", "民主生活会个人对照检查发言材料");
    }

    @Test
    void aNameInBracketsStaysWhole() {
        var lines = title("关于贯彻《城乡供水一体化三年行动方案》情况专题民主生活会个人对照检查材料");

        assertThat(lines).anyMatch(line -> line.contains("《城乡供水一体化三年行动方案》"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于青川河流域生态补偿资金管理使用中存在的突出问题的个人对照检查材料",
                "中共青川河流域生态保护与高质量发展示范区工作委员会领导班子成员2025年度民主生活会对照检查材料",
                "关于进一步深化拓展基层减负工作专题组织生活会的个人对照检查发言提纲"
            })
    void noLineStartsWithAParticleOrIsTooLongOrAScrap(String title) {
        var lines = title(title);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line).hasSizeBetween(5, 22).doesNotStartWith("的"));
    }

    @Test
    void anEndlessTitleIsStillSet() {
        var title = "长".repeat(150);

        assertThat(String.join("", title(title))).isEqualTo(title);
    }

    private static List<String> title(String title) {
        return texts(composed(PrintParagraph.of(Role.TITLE, title)));
    }
}
