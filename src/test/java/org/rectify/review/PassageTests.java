package org.rectify.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageTests {

    private static final String PATH = "areas/1/problems/1/detail";

    @Test
    void aPassageIsFoundWhereItWasQuoted() {
        var text = "文件读得不少，遇到难题想不起来。笔记与工作是两本账。";

        var passage = anchored("笔记与工作", "", "", text);

        assertThat(passage.locate(text)).contains(new Passage.Span(16, 21));
    }

    @Test
    void theSurroundingsChooseBetweenTwoPlacesWithTheSameWords() {
        var text = "会上说得少。会下说得少。";

        var passage = anchored("说得少", "会下", "", text);

        assertThat(passage.locate(text)).contains(new Passage.Span(8, 11));
    }

    @Test
    void withoutSurroundingsTheFirstPlaceIsMeant() {
        var text = "说得少。说得少。说得少。";

        var passage = anchored("说得少", "", "", text);

        assertThat(passage.locate(text)).contains(new Passage.Span(0, 3));
    }

    @Test
    void aPassageMovesAlongWhenTextIsAddedFarBeforeIt() {
        var text = "文件读得不少，遇到难题想不起来，常常照着旧办法办。笔记与工作是两本账。";
        var passage = anchored("两本账", "", "", text);

        var moved = "今年读了十一份文件。" + text;

        assertThat(passage.locate(moved)).map(Passage.Span::start).contains(moved.indexOf("两本账"));
    }

    @Test
    void aPassageWhoseWordsChangedIsNotFound() {
        var passage = anchored("不少支部", "", "", "今年不少支部没有去到，情况不明。");

        assertThat(passage.locate("今年十二个支部没有去到，情况不明。")).isEmpty();
    }

    @Test
    void aPassageNeverJumpsToALookAlikeSentence() {
        var text = "学习上有差距，不够主动。作风上有差距，不够扎实。";
        var passage = anchored("有差距", "作风上", "", text);

        assertThat(passage.locate("学习上有差距，不够主动。作风上松过劲，不够扎实。")).isEmpty();
    }

    @Test
    void theSurroundingsNeverCutACharacterInTwo() {
        var text = "𠮷".repeat(20) + "村" + "𠮷".repeat(20);

        var passage = anchored("村", "", "", text);

        assertThat(Character.isLowSurrogate(passage.prefix().charAt(0))).isFalse();
        assertThat(passage.locate(text)).contains(new Passage.Span(40, 41));
    }

    @Test
    void wordsThatDoNotOccurCannotBeAnchored() {
        assertThat(new Passage(PATH, "没有这句话", "", "").anchoredIn("另一句话。")).isEmpty();
    }

    @Property(tries = 500)
    void anAnchoredPassageIsFoundInItsOwnTextAndHoldsTheQuotedWords(@ForAll("quotes") Quote quote) {
        var passage = quote.anchored();

        assertThat(passage.locate(quote.text)).contains(new Passage.Span(quote.start, quote.end));
    }

    @Property(tries = 500)
    void aPassageThatWasCutOutIsNeverFoundElsewhere(@ForAll("quotes") Quote quote) {
        var passage = quote.anchored();

        var without = quote.before() + "另写" + quote.after();

        assertThat(passage.locate(without)).isEmpty();
    }

    @Provide
    Arbitrary<Quote> quotes() {
        var texts = Arbitraries.strings().withChars("有差距。").ofMinLength(1).ofMaxLength(60);
        var places = Arbitraries.integers().between(0, 40);
        var lengths = Arbitraries.integers().between(1, 9);
        return Combinators.combine(texts, places, lengths).as((text, place, length) -> {
            var start = Math.min(place, text.length() - 1);
            return new Quote(text, start, Math.min(start + length, text.length()));
        });
    }

    /** Some characters of a text, quoted with all that stands around them. */
    record Quote(String text, int start, int end) {

        Passage anchored() {
            return PassageTests.anchored(text.substring(start, end), before(), after(), text);
        }

        String before() {
            return text.substring(0, start);
        }

        String after() {
            return text.substring(end);
        }
    }

    private static Passage anchored(String quote, String prefix, String suffix, String text) {
        return new Passage(PATH, quote, prefix, suffix).anchoredIn(text).orElseThrow();
    }
}
