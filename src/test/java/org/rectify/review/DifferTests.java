package org.rectify.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.review.Run.Kind.DELETED;
import static org.rectify.review.Run.Kind.INSERTED;
import static org.rectify.review.Run.Kind.KEPT;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferTests {

    @Test
    void replacedWordsAreDeletedAndThenInserted() {
        assertThat(Differ.between("今年去得不多，情况不明。", "今年只到过七个，情况不明。"))
                .containsExactly(
                        new Run(KEPT, "今年"),
                        new Run(DELETED, "去得不多"),
                        new Run(INSERTED, "只到过七个"),
                        new Run(KEPT, "，情况不明。"));
    }

    @Test
    void changesCloserThanTwoCharactersAreOne() {
        assertThat(Differ.between("甲乙丙丁戊", "甲子丙丑戊"))
                .containsExactly(
                        new Run(KEPT, "甲"), new Run(DELETED, "乙丙丁"), new Run(INSERTED, "子丙丑"), new Run(KEPT, "戊"));
    }

    @Test
    void equalTextsAreKeptWhole() {
        assertThat(Differ.between("一字未改。", "一字未改。")).containsExactly(new Run(KEPT, "一字未改。"));
    }

    @Test
    void longTextsWithLittleInCommonAreStillComparedSentenceBySentence() {
        var before = "甲乙丙丁戊己庚辛。".repeat(400) + "这一句没有变。" + "子丑寅卯。".repeat(400);
        var after = "天地玄黄宇宙洪荒。".repeat(400) + "这一句没有变。" + "日月盈昃。".repeat(400);

        var runs = Differ.between(before, after);

        assertThat(runs).contains(new Run(KEPT, "这一句没有变。"));
        assertThat(words(runs, DELETED)).isEqualTo(before);
    }

    @Property(tries = 500)
    void keptAndInsertedMakeTheNewText(@ForAll("text") String before, @ForAll("text") String after) {
        assertThat(words(Differ.between(before, after), INSERTED)).isEqualTo(after);
    }

    @Property(tries = 500)
    void keptAndDeletedMakeTheOldText(@ForAll("text") String before, @ForAll("text") String after) {
        assertThat(words(Differ.between(before, after), DELETED)).isEqualTo(before);
    }

    @Property(tries = 500)
    void noCharacterIsCutInTwo(@ForAll("text") String before, @ForAll("text") String after) {
        assertThat(Differ.between(before, after))
                .noneMatch(run -> Character.isLowSurrogate(run.text().charAt(0)));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("查", "找", "问题", "。", "，", "\n", "𠮷", "𠮶", "a")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static String words(List<Run> runs, Run.Kind side) {
        return runs.stream()
                .filter(r -> r.kind() == KEPT || r.kind() == side)
                .map(Run::text)
                .collect(joining());
    }
}
