package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An import goes 30 days after its use; until its use it stays. */
@RectifyTest
class ImportClearanceTests {

    @Autowired
    People people;

    @Autowired
    ImportDrafts drafts;

    @Autowired
    ImportDraftRepository repository;

    @Autowired
    StrayFileRepository strays;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aUsedImportGoesAfterThirtyDays() {
        var team = people.team();
        var meeting = people.meeting(team);
        long id = people.as(team.officer(), () -> drafts.take(meeting.id(), BadInput.STATEMENT));
        people.as(team.officer(), () -> drafts.use(id, meeting.id(), null));

        clear(Duration.ofDays(29));
        assertThat(people.as(team.officer(), () -> drafts.review(id)).statementId())
                .isNotNull();

        clear(Duration.ofDays(31));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.as(team.officer(), () -> drafts.review(id)));
    }

    @Test
    void anUnfinishedImportStays() {
        var team = people.team();
        long id = people.as(team.officer(), () -> drafts.take(null, BadInput.STATEMENT));

        clear(Duration.ofDays(400));

        assertThat(people.as(team.officer(), () -> drafts.review(id)).id()).isEqualTo(id);
    }

    @Test
    void aFileThatNobodyWasNamedForGoesAfterThirtyDays() {
        var team = people.team();
        var meeting = people.meeting(team);
        var sender = team.secretariat().id();
        strays.save(new StrayFile(
                meeting.id(),
                sender,
                "终稿.docx",
                BadInput.STATEMENT,
                Clock.systemUTC().instant()));

        clear(Duration.ofDays(29));
        assertThat(strays.findByHandedInByAndMeetingIdOrderById(sender.value(), meeting.id()))
                .hasSize(1);

        clear(Duration.ofDays(31));
        assertThat(strays.findByHandedInByAndMeetingIdOrderById(sender.value(), meeting.id()))
                .isEmpty();
    }

    /** As the clock will stand so much later. */
    private void clear(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        transaction.executeWithoutResult(t -> new ImportClearance(repository, strays, clock).removeUsed());
    }
}
