package org.rectify.intake.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            存在的主要问题 | PROBLEMS
            主要问题和根源 | PROBLEMS
            对照检查情况 | PROBLEMS
            查摆出的突出问题 | PROBLEMS
            在六个方面存在的差距和不足 | PROBLEMS
            存在的问题及整改措施 | PROBLEMS
            原因分析 | CAUSES
            产生问题的主要原因 | CAUSES
            问题产生的思想根源剖析 | CAUSES
            整改的思路和措施 | MEASURES
            今后的努力方向 | MEASURES
            针对问题的整改措施 | MEASURES
            下一步打算 | MEASURES
            原因剖析及整改方向 | CAUSES_AND_MEASURES
            上次民主生活会查摆问题整改落实情况 | OTHER
            学习体会 | OTHER
            典型案例剖析 | OTHER
            问题在哪里 | PROBLEMS
            检视问题 | PROBLEMS
            为什么会这样 | CAUSES
            病根在哪 | CAUSES
            往后怎么改 | MEASURES
            整改清单 | MEASURES
            改进对策 | MEASURES
            上年度整改方面 | AREA
            政治建设方面存在的问题 | AREA
            在巡视整改和回头看方面 | AREA
            落实整改要求不到位 | AREA
            筑牢思想防线 | AREA
            """)
    void theHeadingTellsWhatAChapterIsFor(String heading, Role role) {
        assertThat(Role.of(heading)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"原因分析,CAUSES", "整改措施,MEASURES", "存在的问题,PROBLEMS", "存在的问题很多,", "把整改抓到底,"})
    void onlyAHeadingOfHeadingWordsIsCertain(String heading, Role role) {
        assertThat(Role.certain(heading)).isEqualTo(role);
    }
}
