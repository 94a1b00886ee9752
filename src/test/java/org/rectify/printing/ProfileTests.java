package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.Byline;
import org.rectify.printing.paper.Profile.DatePlace;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.LayoutCheck;
import org.rectify.printing.typeset.Papers;
import org.rectify.printing.typeset.SyntheticPapers;
import org.rectify.shared.Refusal;

/** A unit's own rule changes what it names, in every format, and nothing else. */
class ProfileTests {

    private static final Composer COMPOSER = new Composer();

    static Stream<Profile> profiles() {
        return Stream.of(
                Profile.STANDARD,
                local(PageNumbers.CENTRED, true, false, null),
                local(PageNumbers.OUTER, false, true, 28.0),
                local(PageNumbers.CENTRED, false, true, 30.0),
                local(PageNumbers.OUTER, true, false, 28.95),
                local(PageNumbers.OUTER, true, false, 24.0));
    }

    @ParameterizedTest
    @CsvSource({"24, 26", "28, 22", "28.95, 22", "29, 21", "30, 21", "40, 15"})
    void aFixedPitchSaysHowManyLinesAPageHas(double pitch, int lines) {
        var profile = local(PageNumbers.OUTER, true, false, pitch);

        assertThat(profile.lines()).isEqualTo(lines);
        assertThat(profile.pitchTwentieths() * lines).isLessThanOrEqualTo(16838 - 2098 - 1984);
    }

    @Test
    void withoutAPitchThePageHasTheStandardsLines() {
        assertThat(Profile.STANDARD.lines()).isEqualTo(22);
        assertThat(Profile.STANDARD.pitchTwentieths()).isEqualTo(579);
        assertThat(Profile.STANDARD.baseline(7, 16)).isEqualTo(Grid.baseline(7, 16));
    }

    @ParameterizedTest
    @ValueSource(doubles = {23.95, 40.05, 28.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aPitchThatCannotBeSetIsRefused(double pitch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> local(PageNumbers.OUTER, true, false, pitch))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("pitch"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyFormatFollowsTheProfile(Profile profile) {
        for (int seed = 0; seed < 3; seed++) {
            var set = COMPOSER.compose(strong(SyntheticPapers.paper(seed, 2500), profile), profile);

            for (var format : Format.values()) {
                assertThat(file(set, format).check().faults())
                        .as(format + " " + seed)
                        .isEmpty();
            }
            assertThat(LayoutCheck.of(set).facts()).allMatch(LayoutCheck.Fact::right);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noPageHasMoreLinesThanThePitchAllowsAndSomeHaveAll(Profile profile) {
        var set = COMPOSER.compose(SyntheticPapers.paper(5, 6000), profile);

        var lines = set.pages().stream()
                .mapToInt(page -> page.lines().get(page.lines().size() - 1).slot() + 1)
                .max()
                .orElseThrow();

        assertThat(lines).isEqualTo(profile.lines());
    }

    @Test
    void theStandardProfileChangesNothing() {
        var model = SyntheticPapers.paper(4, 3000);

        for (var format : Format.values()) {
            assertThat(file(COMPOSER.compose(model, Profile.STANDARD), format).bytes())
                    .isEqualTo(file(COMPOSER.compose(model), format).bytes());
        }
        assertThat(ProfiledPaper.of(model, Profile.STANDARD, new Signer("某镇", "某人")))
                .isSameAs(model);
    }

    @Test
    void centredNumbersStandInTheMiddleOfEveryPage() {
        var set = COMPOSER.compose(SyntheticPapers.paper(1, 3000), local(PageNumbers.CENTRED, true, false, null));

        assertThat(set.pages()).allSatisfy(page -> {
            assertThat(page.folio()).isNotNull();
            assertThat((page.folio().from() + page.folio().end()) / 2)
                    .isCloseTo(Grid.LEFT + Grid.WIDTH / 2, within(0.001));
        });
    }

    @Test
    void aFirstPageMayShowNoNumber() {
        var set = COMPOSER.compose(SyntheticPapers.paper(1, 3000), local(PageNumbers.OUTER, false, false, null));

        assertThat(set.pages().get(0).folio()).isNull();
        assertThat(set.pages().get(1).folio().typed()).isEqualTo("— 2 —");
        assertThat(set.views().get(0).numberText()).isEmpty();
    }

    @Test
    void wordGetsTheSamePitchAndFooters() throws Exception {
        var set = COMPOSER.compose(SyntheticPapers.paper(1, 900), local(PageNumbers.CENTRED, false, true, 28.0));

        try (var docx =
                new XWPFDocument(new ByteArrayInputStream(file(set, Format.DOCX).bytes()))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getDocGrid().getLinePitch()).hasToString("560");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(docx.getHeaderFooterPolicy().getFirstPageFooter().getText())
                    .isBlank();
            assertThat(docx.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            .getParagraphs()
                            .get(0)
                            .getAlignment())
                    .isEqualTo(ParagraphAlignment.CENTER);
            var heading = docx.getStyles().getStyle("Heading2").getCTStyle().getRPr();
            assertThat(heading.sizeOfBArray()).isEqualTo(1);
            assertThat(docx.getStyles().getStyle("Normal").getCTStyle().getPPr().toString())
                    .contains("560");
        }
    }

    @Test
    void theCheckSeesANumberWhereTheRuleWantsNone() {
        var set = COMPOSER.compose(SyntheticPapers.paper(1, 900));
        var rule = local(PageNumbers.OUTER, false, false, null);

        var meant = Papers.saidToBe(set, rule);

        assertThat(LayoutCheck.of(meant).facts())
                .filteredOn(fact -> !fact.right())
                .extracting(LayoutCheck.Fact::name)
                .containsExactly("folio", "first-page");
    }

    @Test
    void theCheckSeesLinesOfAnotherPitch() {
        var set = COMPOSER.compose(SyntheticPapers.paper(1, 900));
        var rule = local(PageNumbers.OUTER, true, false, 28.0);

        var meant = Papers.saidToBe(set, rule);

        assertThat(LayoutCheck.of(meant).facts())
                .filteredOn(fact -> !fact.right())
                .extracting(LayoutCheck.Fact::name)
                .contains("pitch");
    }

    @Test
    void papersOfDifferentRulesHaveDifferentFingerprints() {
        var model = SyntheticPapers.paper(1, 300);

        var fingerprints =
                profiles().map(profile -> COMPOSER.compose(model, profile).fingerprint());

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    private static PrintModel strong(PrintModel model, Profile profile) {
        return ProfiledPaper.of(model, profile, new Signer("云湖镇", "沈知夏"));
    }

    private static Profile local(PageNumbers numbers, boolean first, boolean strong, Double pitch) {
        return new Profile(numbers, first, strong, Byline.AS_TYPED, false, DatePlace.AS_TYPED, pitch);
    }

    private static Document file(Composition composition, Format format) {
        return new Documents().of(composition, format);
    }
}
