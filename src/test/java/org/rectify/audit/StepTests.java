package org.rectify.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

class StepTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456789Z");
    private static final AccountId OFFICER = new AccountId("officer");
    private static final AccountId REVIEWER = new AccountId("committee");

    enum Class {
        DATED
    }

    record Returned(long statementId, int revision, AccountId officer, AccountId reviewer, Instant at)
            implements DomainEvent {}

    record Told(long entryId, String code, String words, Class kind, LocalDate dueOn, Object other, Instant at)
            implements DomainEvent {}

    @Test
    void aStepSaysWhoDidItToWhat() {
        var step = Step.of(new Returned(7, 2, OFFICER, REVIEWER, NOON));

        assertThat(step.action()).isEqualTo("Returned");
        assertThat(step.actor()).isEqualTo("committee");
        assertThat(step.subjectKind()).isEqualTo("statement");
        assertThat(step.subjectId()).isEqualTo(7L);
    }

    @Test
    void nobodysWordsGetIntoTheTrail() {
        var step = Step.of(new Told(1, "R-1", "开会不记笔记", Class.DATED, LocalDate.EPOCH, new Object(), NOON));

        assertThat(step.detail()).containsOnlyKeys("entryId", "code", "kind", "dueOn");
    }

    @Test
    void aSentenceIsNoCodeEvenInLatinLetters() {
        var step = Step.of(new Told(1, "two words", "x".repeat(65), Class.DATED, LocalDate.EPOCH, 1.5, NOON));

        assertThat(step.detail()).containsOnlyKeys("entryId", "kind", "dueOn");
    }

    @Test
    void theSameEventIsTheSameStep() {
        var event = new Returned(7, 2, OFFICER, REVIEWER, NOON);

        assertThat(Step.of(event).id())
                .isEqualTo(Step.of(new Returned(7, 2, OFFICER, REVIEWER, NOON)).id());
        assertThat(Step.of(event).id())
                .isNotEqualTo(
                        Step.of(new Returned(8, 2, OFFICER, REVIEWER, NOON)).id());
    }

    @Test
    void timeIsKeptAsBothDatabasesKeepIt() {
        var step = Step.of(new Returned(7, 2, OFFICER, REVIEWER, NOON));

        assertThat(step.at()).isEqualTo(Instant.parse("2026-11-24T12:00:00.123456Z"));
    }
}
