package org.rectify.printing.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.printing.font.FontFolder;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.LayoutCheck.Fact;

class LayoutCheckTests {

    @Test
    void aFullPaperLiesOnTheGrid() {
        var check = LayoutCheck.of(new Composer().compose(SyntheticPapers.paper(3, 6000)));

        assertThat(check.facts()).allMatch(Fact::right);
        assertThat(measured(check, "paper")).containsExactly("210", "297");
        assertThat(measured(check, "margins")).containsExactly("37", "28");
        assertThat(measured(check, "area")).containsExactly("156", "225");
        assertThat(measured(check, "body")).containsExactly("22", "28");
    }

    @Test
    void fiftyPapersPass() {
        for (int seed = 0; seed < 50; seed++) {
            var check = LayoutCheck.of(new Composer().compose(SyntheticPapers.paper(seed, 1500)));
            assertThat(check.facts()).as("paper " + seed).allMatch(Fact::right);
        }
    }

    @Test
    void aShortPaperTellsWhatItTakes() {
        var check = LayoutCheck.of(composed(body("学得不深。")));

        assertThat(check.passed()).isTrue();
        assertThat(measured(check, "body")).containsExactly("1", "7");
        assertThat(check.facts()).extracting(Fact::name).containsExactly("paper", "margins", "area", "body", "folio");
    }

    @Test
    void anEmptyPaperPasses() {
        assertThat(LayoutCheck.of(composed()).passed()).isTrue();
    }

    @Test
    void aLineOffTheGridIsTold() {
        var model = Papers.paper(body("学得不深。"));
        var fonts = new Fonts(FontFolder.none());
        var set = new Composer().compose(model).pages().get(0);
        var line = set.lines().get(0);
        var sunk = new Line(0, Role.BODY, 0, line.baseline() + 20, line.runs());
        var off = new Composition(model, List.of(new Page(1, List.of(sunk), set.folio())), List.of(), fonts);

        var check = LayoutCheck.of(off);

        assertThat(check.passed()).isFalse();
        assertThat(check.facts())
                .filteredOn(fact -> !fact.right())
                .extracting(Fact::name)
                .contains("margins", "body");
    }

    @Test
    void aPageNumberOnTheWrongSideIsTold() {
        var model = Papers.paper(body("学得不深。"));
        var set = new Composer().compose(model).pages().get(0);
        var turned = new Composition(
                model, List.of(new Page(2, set.lines(), set.folio())), List.of(), new Fonts(FontFolder.none()));

        assertThat(LayoutCheck.of(turned).facts())
                .filteredOn(fact -> !fact.right())
                .extracting(Fact::name)
                .containsExactly("folio");
    }

    @Test
    void itNamesWhatTheFacesLack() {
        var check = LayoutCheck.of(composed(PrintParagraph.of(Role.LEVEL1, "一、问题"), body("到\uE123村3次。")));

        assertThat(check.missingText()).isEqualTo("\uE123");
    }

    private static List<String> measured(LayoutCheck check, String name) {
        return check.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .measured();
    }
}
