package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.paper.PrintParagraph.of;
import static org.rectify.printing.paper.Role.BYLINE;
import static org.rectify.printing.paper.Role.DATE;
import static org.rectify.printing.paper.Role.LEVEL2;
import static org.rectify.printing.paper.Role.SIGNATURE;
import static org.rectify.printing.paper.Role.TITLE;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.PrintRun;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.Byline;
import org.rectify.printing.paper.Profile.DatePlace;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Papers;

/** What a profile does to the words of a paper. */
class ProfiledPaperTests {

    private static final Signer SIGNER = new Signer("云湖镇水利服务站", "沈知夏");

    private static final PrintModel TYPED = paper(
            of(TITLE, "对照检查材料"),
            of(BYLINE, "站长　沈知夏"),
            of(BYLINE, "（2027年1月）"),
            of(LEVEL2, "（一）巡查方面"),
            body("巡查少。"),
            of(SIGNATURE, "沈知夏"),
            of(DATE, "2027年1月15日"));

    @Test
    void theNameMayStandAlone() {
        assertThat(lines(BYLINE, byline(Byline.NAME, false))).containsExactly("沈知夏", "（2027年1月）");
    }

    @Test
    void theUnitMayStandBeforeTheName() {
        assertThat(lines(BYLINE, byline(Byline.UNIT_AND_NAME, false))).containsExactly("云湖镇水利服务站　沈知夏", "（2027年1月）");
    }

    @Test
    void theBylineMayBeLeftOutTheDayIsNot() {
        assertThat(lines(BYLINE, byline(Byline.NONE, false))).containsExactly("（2027年1月）");
    }

    @Test
    void bracketsAreAddedOnce() {
        assertThat(lines(BYLINE, byline(Byline.AS_TYPED, true))).containsExactly("（站长　沈知夏）", "（2027年1月）");
    }

    @Test
    void theDayMayStandOnlyAtTheEnd() {
        var printed = dated(TYPED, DatePlace.END);

        assertThat(texts(BYLINE, printed)).containsExactly("站长　沈知夏");
        assertThat(texts(DATE, printed)).containsExactly("2027年1月15日");
    }

    @Test
    void aDayBelowTheTitleMovesToTheEndWhereNoneStandsThere() {
        var typed = paper(of(TITLE, "对照检查材料"), of(BYLINE, "（2027年1月）"), body("巡查少。"), of(SIGNATURE, "沈知夏"));

        var printed = dated(typed, DatePlace.END);

        assertThat(printed.paragraphs()).extracting(PrintParagraph::role).endsWith(SIGNATURE, DATE);
        assertThat(texts(DATE, printed)).containsExactly("2027年1月");
    }

    @Test
    void aDayAtTheEndMovesBelowTheTitleIntoBrackets() {
        var typed = paper(of(TITLE, "对照检查材料"), body("巡查少。"), of(SIGNATURE, "沈知夏"), of(DATE, "2027年1月15日"));

        var printed = dated(typed, DatePlace.BELOW_TITLE);

        assertThat(printed.paragraphs()).extracting(PrintParagraph::role).startsWith(TITLE, BYLINE);
        assertThat(texts(BYLINE, printed)).containsExactly("（2027年1月15日）");
        assertThat(texts(DATE, printed)).isEmpty();
    }

    @Test
    void headingsOfTheSecondLevelMayBeBold() {
        var profile = new Profile(PageNumbers.OUTER, true, true, Byline.AS_TYPED, false, DatePlace.AS_TYPED, null);

        var printed = ProfiledPaper.of(TYPED, profile, SIGNER);

        assertThat(printed.paragraphs())
                .filteredOn(each -> each.runs().stream().anyMatch(PrintRun::strong))
                .extracting(PrintParagraph::role)
                .containsExactly(LEVEL2);
        assertThat(Papers.words(printed)).isEqualTo(Papers.words(TYPED));
    }

    private static Profile byline(Byline byline, boolean bracketed) {
        return new Profile(PageNumbers.OUTER, true, false, byline, bracketed, DatePlace.AS_TYPED, null);
    }

    private static PrintModel dated(PrintModel typed, DatePlace date) {
        var profile = new Profile(PageNumbers.OUTER, true, false, Byline.AS_TYPED, false, date, null);
        return ProfiledPaper.of(typed, profile, SIGNER);
    }

    private static List<String> lines(Role role, Profile profile) {
        return texts(role, ProfiledPaper.of(TYPED, profile, SIGNER));
    }

    private static List<String> texts(Role role, PrintModel model) {
        return model.paragraphs().stream()
                .filter(each -> each.role() == role)
                .map(PrintParagraph::text)
                .toList();
    }
}
