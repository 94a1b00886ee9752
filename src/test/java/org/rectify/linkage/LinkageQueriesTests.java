package org.rectify.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.FeedbackView;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;

/** One query a table, however much there is in it. */
@RectifyTest
class LinkageQueriesTests {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    @Autowired
    MeetingService meetings;

    @Autowired
    LinkageService linkage;

    @Autowired
    EntityManagerFactory entities;

    Drafts drafts;

    @BeforeEach
    void drafts() {
        drafts = new Drafts(people, statements);
    }

    @Test
    void theOfficersMatrixTakesAsManyQueriesForALargeStatementAsForASmallOne() {
        var small = people.team();
        var large = people.team();
        var few = said(small, drafts.linked(small, 1), 1);
        var many = said(large, drafts.linked(large, 12), 15);

        assertThat(queries(large.officer(), many, linkage::linkage))
                .isEqualTo(queries(small.officer(), few, linkage::linkage))
                .isLessThan(30);
    }

    @Test
    void theCommitteesMatrixTakesAsManyQueriesForALargeStatementAsForASmallOne() {
        var small = people.team();
        var large = people.team();
        var few = drafts.submitted(small, said(small, drafts.linked(small, 1), 1));
        var many = drafts.submitted(large, said(large, drafts.linked(large, 12), 15));

        assertThat(queries(large.committee(), many, linkage::linkage))
                .isEqualTo(queries(small.committee(), few, linkage::linkage));
    }

    @Test
    void aTraceTakesAsManyQueriesForALargeStatementAsForASmallOne() {
        var small = people.team();
        var large = people.team();
        var few = said(small, drafts.linked(small, 1), 1);
        var many = said(large, drafts.linked(large, 12), 15);

        assertThat(queries(large.officer(), many, id -> linkage.trace(id, "areas/1")))
                .isEqualTo(queries(small.officer(), few, id -> linkage.trace(id, "areas/1")));
    }

    private StatementView said(People.Team team, StatementView statement, int items) {
        people.as(team.secretariat(), () -> {
            for (int i = 0; i < items; i++) {
                meetings.note(
                        statement.meetingId(),
                        FeedbackView.Kind.OPINION,
                        "下村太少。",
                        List.of(team.officer().id()));
            }
        });
        return statement;
    }

    /** The least of a few counts: listeners that run beside the test add to some of them. */
    private long queries(Account who, StatementView statement, LongConsumer step) {
        return LongStream.range(0, 5)
                .map(i -> people.as(who, () -> counted(() -> step.accept(statement.id()))))
                .min()
                .orElseThrow();
    }

    private long counted(Runnable step) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        step.run();
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
