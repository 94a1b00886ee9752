package org.rectify.review;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.rectify.People;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the review begin with: a statement of the team's officer that waits for its committee. */
abstract class SubmittedStatement {

    @Autowired
    People people;

    @Autowired
    StatementService statements;

    Desk desk;
    People.Team team;
    long id;

    @BeforeEach
    void submit() {
        desk = new Desk(people, statements);
        team = people.team();
        id = desk.submitted(team);
    }

    /** The officer writes these details anew, one problem each, and submits again. */
    void resubmit(String... details) {
        desk.resubmit(team.officer(), id, List.of(details));
    }
}
