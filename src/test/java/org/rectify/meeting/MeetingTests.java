package org.rectify.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;

class MeetingTests {

    private static final LocalDate DRAFT = LocalDate.of(2027, 1, 5);
    private static final LocalDate HELD = LocalDate.of(2027, 1, 15);
    private static final LocalDate RECTIFIED = LocalDate.of(2027, 7, 15);

    @Test
    void draftsAreNotDueAfterTheMeeting() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MeetingDates(HELD.plusDays(1), HELD, RECTIFIED))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("draftDueOn"));
    }

    @Test
    void rectificationDoesNotEndBeforeTheMeeting() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MeetingDates(DRAFT, HELD, HELD.minusDays(1)))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("rectifyDueOn"));
    }

    @Test
    void everyDateIsNeeded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MeetingDates(DRAFT, null, RECTIFIED))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("heldOn"));
    }

    @Test
    void aMeetingHasATheme() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Meeting(1, "　", new MeetingDates(DRAFT, HELD, RECTIFIED), outline(7, 4)))
                .withMessage("meeting.theme.missing");
    }

    @Test
    void somebodyTakesPart() {
        var meeting = new Meeting(1, "改进作风", new MeetingDates(DRAFT, HELD, RECTIFIED), outline(7, 4));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> meeting.invite(List.of()))
                .withMessage("meeting.participants.missing");
    }

    @Test
    void anOutlineHasThreeToTwelveAreasAndOneToEightGroups() {
        for (var areas : List.of(2, 13)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> outline(areas, 4))
                    .withMessage("outline.areas.count");
        }
        for (var groups : List.of(0, 9)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> outline(7, groups))
                    .withMessage("outline.groups.count");
        }
    }

    @Test
    void anAreaAndAGroupGetAShortNameAndAMark() {
        assertThat(new AreaSpec(1, "理论学习方面", null, false).shortName()).isEqualTo("理论学习方面");
        assertThat(new GroupSpec(1, "加强理论学习", "", " ").mark()).isEqualTo("加");
    }

    @Test
    void feedbackIsKeptAsItWasGiven() {
        var words = "  开会多，\n下村少。 ";

        var item = new Feedback(1, FeedbackView.Kind.OPINION, words, List.of(new AccountId("officer")));

        assertThat(item).extracting("text").isEqualTo(words);
    }

    @Test
    void feedbackSaysWhereItComesFromAndWhomItIsAbout() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Feedback(1, null, "下村少。", List.of(new AccountId("officer"))))
                .withMessage("feedback.kind.missing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Feedback(1, FeedbackView.Kind.TALK, "下村少。", List.of()))
                .withMessage("feedback.about.missing");
    }

    private static Outline outline(int areas, int groups) {
        return new Outline(
                IntStream.rangeClosed(1, areas)
                        .mapToObj(n -> new AreaSpec(n, "方面" + n, "", false))
                        .toList(),
                IntStream.rangeClosed(1, groups)
                        .mapToObj(n -> new GroupSpec(n, "措施组" + n, "", ""))
                        .toList(),
                "",
                "");
    }
}
