package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.StatementGrammar;
import org.rectify.organ.AccountId;

class AddresseeTests {

    private static final AccountId LU = new AccountId("lu");
    private static final AccountId WEN = new AccountId("wen");
    private static final String BODY = "对照检查材料\n现将我的对照检查情况报告如下：\n一、存在的问题\n（一）作风方面\n下乡不够。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陆一鸣.docx",
                "陆一鸣对照检查材料.docx",
                "县委办/陆一鸣同志.doc",
                "3 陆 一 鸣（终稿）.txt",
                "县委办陆一鸣.docx",
                "对照检查材料-陆一鸣2026.docx"
            })
    void aNameInTheFilesNameTellsWhoseItIs(String file) {
        assertThat(of(file, BODY)).contains(LU);
    }

    @Test
    void aNameUnderTheTitleTellsWhoseItIs() {
        assertThat(of("终稿.docx", BODY.replaceFirst("\n", "\n陆一鸣\n"))).contains(LU);
    }

    @Test
    void aSignatureTellsWhoseItIs() {
        assertThat(of("终稿.docx", BODY + "以上，请批评指正。\n陆一鸣\n2026年1月5日")).contains(LU);
    }

    @Test
    void aNameInsideALongerOneIsAnotherPersons() {
        assertThat(of("陆一鸣远.docx", BODY)).isEmpty();
        assertThat(of("陶文静.docx", BODY)).isEmpty();
    }

    @Test
    void aNameOfTwoCharactersStandsByItself() {
        assertThat(of("1.文静 对照检查材料.docx", BODY)).contains(WEN);
    }

    @Test
    void aFilesNameThatSaysAnotherPersonThanTheTextIsADoubt() {
        assertThat(of("文静.docx", BODY.replaceFirst("\n", "\n陆一鸣\n"))).isEmpty();
    }

    @Test
    void twoPeopleOfOneNameAreADoubt() {
        var people = new LinkedHashMap<>(Map.of(LU, "陆一鸣", WEN, "陆一鸣"));

        assertThat(Addressee.of(people, "陆一鸣.docx", new StatementGrammar().parse(BODY)))
                .isEmpty();
    }

    @Test
    void aNameInTheTextsMiddleIsNobodys() {
        assertThat(of("终稿.docx", BODY + "（二）学习方面\n陆一鸣同志提醒我，学得不够。\n")).isEmpty();
    }

    private static Optional<AccountId> of(String file, String text) {
        return Addressee.of(Map.of(LU, "陆一鸣", WEN, "文静"), file, new StatementGrammar().parse(text));
    }
}
